package photoscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganizeCommandTest {
    @Test
    void aFolderIsAddedToTheLibraryOnlyWhenThePlanIsApplied(@TempDir Path folder) throws IOException {
        IndexedPhotos photos = IndexedPhotos.in(folder.toRealPath());
        String sorted = folder.toRealPath().resolve("sorted").toString();
        CliRun planned = photos.run("organize", "--to", sorted, "--add-source");
        assertThat(planned.exitCode()).isZero();
        assertThat(planned.out()).contains("files would be moved").contains("Nothing was changed");
        assertThat(Path.of(sorted)).doesNotExist();
        assertThat(photos.run("sources", "--json").json()).hasSize(1);
        assertThat(photos.run("organize", "--to", sorted).err()).contains("--add-source");

        assertThat(photos.run("organize", "--to", sorted, "--add-source", "--apply").exitCode()).isZero();
        assertThat(Files.isDirectory(Path.of(sorted))).isTrue();
        assertThat(photos.run("sources", "--json").json()).hasSize(2);
    }
}
