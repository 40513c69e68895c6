package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReportsTest {
    @TempDir
    private Path folder;

    @Test
    void aReportTellsWhatHappenedAndIsOfferedOnce() throws IOException {
        CrashReports reports = new CrashReports(folder.resolve("crashes"));
        assertThat(reports.unseen()).isEmpty();

        reports.write("window", new IllegalStateException("the lens cap is on"));

        assertThat(reports.unseen()).singleElement()
                .satisfies(file -> assertThat(CrashReports.text(file)).contains("the lens cap is on", "in thread window",
                        "CrashReportsTest"));
        reports.markAllSeen();
        assertThat(reports.unseen()).isEmpty();
        assertThat(reports.all()).hasSize(1);
    }

    @Test
    void theReportOfJavaItselfIsFoundToo() throws IOException {
        Files.writeString(folder.resolve("java-4711.log"), "# A fatal error has been detected");

        assertThat(new CrashReports(folder).unseen()).hasSize(1);
    }

    @Test
    void oldReportsMakeRoomForNewOnes() throws IOException {
        CrashReports reports = new CrashReports(folder);
        for (int old = 0; old < 20; old++) {
            Path file = Files.writeString(folder.resolve("java-" + old + ".log"), "old");
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(old)));
        }

        reports.write("main", new IllegalStateException("new"));

        assertThat(reports.all()).hasSize(10);
        assertThat(CrashReports.text(reports.all().getFirst())).contains("new");
    }

    @Test
    void allReportsCanBeDeleted() throws IOException {
        CrashReports reports = new CrashReports(folder);
        reports.write("main", new IllegalStateException("gone"));

        reports.deleteAll();

        assertThat(reports.all()).isEmpty();
    }
}
