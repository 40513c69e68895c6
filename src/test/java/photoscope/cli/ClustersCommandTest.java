package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClustersCommandTest {
    @TempDir
    Path folder;

    @Test
    void clustersAreBuiltNamedFoundAndExported() throws IOException {
        IndexedPhotos photos = IndexedPhotos.in(folder);
        assertThat(photos.run("clusters", "list").out()).contains("photoscope clusters build");
        JsonNode built = photos.run("--json", "clusters", "build", "--clusters", "3").json();
        assertThat(built.path("photos").intValue()).isEqualTo(12);
        assertThat(built.path("clusters").intValue()).isEqualTo(3);

        JsonNode first = photos.run("--json", "clusters", "list", "--kind", "kmeans", "--by", "size").json().path(0);
        assertThat(photos.run("clusters", "name", first.path("name").asText(), "My photos").exitCode()).isZero();
        int size = first.path("size").intValue();
        JsonNode found = photos.run("--json", "search", "cluster:\"my photos\"").json();
        assertThat(found.path("results")).hasSize(size);
        assertThat(photos.run("--json", "clusters", "show", "My photos", "--like", "2").json().path("members"))
                .hasSize(size);

        assertThat(photos.run("clusters", "build", "--clusters", "3").exitCode()).isZero();
        assertThat(photos.run("--json", "clusters", "show", "My photos").json().path("size").intValue())
                .isEqualTo(size);
        assertThat(photos.run("clusters", "undo").exitCode()).isZero();
        assertThat(photos.run("clusters", "show", "My photos").exitCode()).isNotZero();

        Path file = folder.resolve("clusters.csv");
        assertThat(photos.run("clusters", "export", file.toString()).exitCode()).isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("cluster,kind,path,score,verdict");
        assertThat(photos.run("clusters", "export", file.toString()).err()).contains("is there already");
    }

    @Test
    void aSearchIsCollectedJudgedAndAddedTo() throws IOException {
        IndexedPhotos photos = IndexedPhotos.in(folder);
        JsonNode made = photos.run("--json", "clusters", "collect", "Best", "a", "picture", "--top", "3").json();
        assertThat(made.path("kind").asText()).isEqualToIgnoringCase("collection");
        assertThat(made.path("size").intValue()).isEqualTo(3);
        JsonNode members = photos.run("--json", "clusters", "show", "Best").json().path("members");
        assertThat(members).hasSize(3).allMatch(member -> member.path("score").isNumber());
        String first = members.path(0).path("path").asText();
        String last = members.path(2).path("path").asText();
        assertThat(photos.run("clusters", "judge", "Best", "approved", first).exitCode()).isZero();
        assertThat(photos.run("clusters", "judge", "best", "rejected", last).exitCode()).isZero();
        assertThat(photos.run("clusters", "show", "Best", "--fair", "0", "--strong", "0").out()).contains("  strong  ")
                .contains("(approved)", "(rejected)");
        assertThat(photos.run("clusters", "show", "Best", "--fair", "1", "--strong", "1").out()).contains("  weak  ")
                .doesNotContain("  fair  ");
        assertThat(photos.run("clusters", "show", "Best", "--fair", "2").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(photos.run("clusters", "show", "Best", "--fair", "0", "--strong", "0.001", "--keep").exitCode())
                .isZero();
        assertThat(photos.run("clusters", "show", "Best").out()).as("kept").doesNotContain("  weak  ");

        JsonNode more = photos.run("--json", "clusters", "more", "Best", "-n", "2", "--add").json();
        assertThat(more.path("more")).hasSize(2)
                .allMatch(photo -> !photo.path("path").asText().equals(first) && photo.has("band"));
        JsonNode now = photos.run("--json", "clusters", "show", "Best").json();
        assertThat(now.path("size").intValue()).isEqualTo(5);
        assertThat(photos.run("clusters", "collect", "Best", "a", "picture", "--top", "3").exitCode()).isZero();
        assertThat(photos.run("--json", "clusters", "show", "Best").json()).as("what is there keeps its verdict")
                .isEqualTo(now);
        assertThat(photos.run("clusters", "judge", "Best", "maybe", first).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(photos.run("clusters", "more", "Best").out()).contains("  ");
    }

    @Test
    void aPhotoThatIsNotInItCantBeJudged() throws IOException {
        IndexedPhotos photos = IndexedPhotos.in(folder);
        assertThat(photos.run("clusters", "collect", "Best", "a", "picture", "--top", "11").exitCode()).isZero();
        String other = photos.run("--json", "clusters", "more", "Best")
                .json()
                .path("more")
                .path(0)
                .path("path")
                .asText();
        assertThat(photos.run("clusters", "judge", "Best", "approved", other).err()).contains("clusters add");
    }

    @Test
    void aWrongNameSaysWhatToDo() throws IOException {
        IndexedPhotos photos = IndexedPhotos.in(folder);
        assertThat(photos.run("clusters", "show", "nothing").err()).contains("clusters list");
    }
}
