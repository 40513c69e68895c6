package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.indexing.IndexReport;
import photoscope.photo.ProblemKind;

/** Names in the catalog that were fine where they were written and are not on this system. */
class UnwritableNamesTest {
    @Test
    void suchANameIsOneProblemAndTheRunGoesOn(@TempDir Path root) throws Exception {
        try (TestLibrary library = new TestLibrary(root)) {
            library.draw("a.jpg", 1);
            library.index();
            FileRow neighbour = library.open()
                    .targets()
                    .catalog()
                    .read(session -> session.files().at(library.photos.resolve("a.jpg")))
                    .orElseThrow();
            library.open()
                    .targets()
                    .catalog()
                    .change(session -> session.files()
                            .add(neighbour.folder(), "half\uD800 a letter.jpg", 10, 10, FileState.NEW));
            library.draw("z.jpg", 2);

            for (String run : new String[]{"first", "second"}) {
                IndexReport report = library.index();
                assertThat(report.problems()).as(run).isEqualTo(1);
                assertThat(report.missing()).as(run).isZero();
                assertThat(library.open().problems().all()).as(run).singleElement().satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo(library.photos.resolve("half%uD800 a letter.jpg"));
                    assertThat(problem.problem().kind()).isEqualTo(ProblemKind.UNREADABLE);
                });
            }
            assertThat(library.cardIfAny("z.jpg")).isPresent();
        }
    }
}
