package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.search.SortOrder;

class ProblemsTest {
    @TempDir
    Path root;
    private TestLibrary library;
    private Problems problems;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        library.draw("good.jpg", 1);
        Files.createDirectories(library.photos.resolve("b"));
        for (String name : List.of("=1.jpg", "b/2.jpg", "b/3, \"three\".jpg")) {
            Files.writeString(library.photos.resolve(name), "no picture");
        }
        library.index();
        problems = library.open().problems();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void theyAreGroupedByKindAndFolder() {
        assertThat(problems.groups()).extracting(ProblemGroup::count).containsExactly(2, 1);
        assertThat(problems.groups().getFirst().folder()).isEqualTo(library.photos.resolve("b"));
    }

    @Test
    void aPhotoWhoseFileCanNoLongerBeReadIsMarkedInLists() throws Exception {
        assertThat(library.open().photos().list("", SortOrder.NAME).hasProblem(0)).isFalse();
        Files.writeString(library.photos.resolve("good.jpg"), "no picture any more");
        library.index();
        assertThat(library.open().photos().list("", SortOrder.NAME).hasProblem(0)).isTrue();
        problems.ignore(problems.all().stream().map(ProblemEntry::id).toList(), true);
        assertThat(library.open().photos().list("", SortOrder.NAME).hasProblem(0)).as("ignored").isFalse();
    }

    @Test
    void ignoredOnesDoNotCountUntilTheyAreShownAgain() throws Exception {
        List<Long> ids = problems.groups().getFirst().entries().stream().map(ProblemEntry::id).toList();
        problems.ignore(ids, true);
        assertThat(library.open().photos().counts().problems()).isEqualTo(1);
        assertThat(problems.all()).hasSize(3).filteredOn(ProblemEntry::ignored).hasSize(2);
        problems.ignore(ids, false);
        assertThat(library.open().photos().counts().problems()).isEqualTo(3);
    }

    @Test
    void aFileThatWasMendedIsReadAgainAndOthersAreNot() throws Exception {
        Path mended = DrawnPictures.write(library.photos.resolve("b/2.jpg"), 7);
        assertThat(problems.retry(List.of(mended, library.root))).isEqualTo(1);
        library.open().indexing().indexPending().run();
        assertThat(problems.all()).extracting(ProblemEntry::path)
                .containsExactlyInAnyOrder(library.photos.resolve("=1.jpg"),
                        library.photos.resolve("b/3, \"three\".jpg"));
        assertThat(library.cardIfAny("b/2.jpg")).isPresent();
    }

    @Test
    void theyAreExportedForOtherPrograms() throws Exception {
        Path csv = library.root.resolve("problems.csv");
        problems.export(problems.all(), csv);
        assertThat(Files.readString(csv)).startsWith("path,kind,stage,reason,firstAt,lastAt,tries,ignored\r\n")
                .contains("3, \"\"three\"\".jpg\",not_a_picture")
                .hasLineCount(4);
        Path json = library.root.resolve("problems.json");
        problems.export(problems.all(), json);
        JsonNode read = new ObjectMapper().readTree(Files.readAllBytes(json));
        assertThat(read).hasSize(3);
        assertThat(read.get(0).path("kind").asText()).isEqualTo("not_a_picture");
        assertThatThrownBy(() -> problems.export(problems.all(), library.root.resolve("nowhere/x.csv")))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("could not be written");
    }
}
