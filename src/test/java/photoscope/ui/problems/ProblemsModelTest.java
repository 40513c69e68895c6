package photoscope.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.library.LibraryException;
import photoscope.ui.SmallLibrary;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;

class ProblemsModelTest {
    private final NotedProblemActions actions = new NotedProblemActions();
    private SmallLibrary small;
    private ProblemsModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException, LibraryException {
        small = new SmallLibrary(folder);
        small.draw("photos/good.jpg", 0xff0000);
        small.spoil("photos/one.jpg");
        small.spoil("photos/two.jpg");
        small.index(small.path("photos"));
        model = new ProblemsModel(small.library().problems(), actions, new Background(Runnable::run, Runnable::run),
                new Language(Locale.ENGLISH).wordsOf(ProblemsView.class));
        model.refresh();
    }

    @AfterEach
    void close() throws LibraryException {
        small.close();
    }

    @Test
    void fewProblemsAreShownToTheFile() {
        assertThat(model.rows()).hasSize(4);
        assertThat(model.summary()).isEqualTo("2 files and folders are not wholly in the library.");
    }

    @Test
    void filesThatAreTriedAgainAreReadByTheNextRun() throws Exception {
        small.draw("photos/one.jpg", 0x00ff00);
        model.retry(model.rows().getFirst());
        assertThat(actions.done).containsExactly("readMarked");
        small.library().indexing().indexPending().run();
        model.refresh();
        assertThat(model.rows()).hasSize(3);
    }

    @Test
    void whatIsIgnoredGoesAndComesBack() {
        model.toggleIgnored(file("one.jpg"));
        assertThat(model.rows()).hasSize(3);
        model.withIgnored().set(true);
        assertThat(model.rows()).hasSize(4);
        model.toggleIgnored(file("one.jpg"));
        model.withIgnored().set(false);
        assertThat(model.rows()).hasSize(4);
    }

    @Test
    void ignoringAGroupHalfOfWhichIsIgnoredIgnoresAllOfIt() {
        model.withIgnored().set(true);
        model.toggleIgnored(file("one.jpg"));
        model.toggleIgnored(model.rows().getFirst());
        model.withIgnored().set(false);
        assertThat(model.rows()).isEmpty();
        assertThat(model.tree().get().ignored()).isEqualTo(2);
    }

    @Test
    void closingAGroupHoldsWhenTheListIsReadAgain() {
        model.toggle(model.rows().getFirst());
        assertThat(model.rows()).hasSize(1);
        model.refresh();
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void onlyWhatIsShownIsExported() throws IOException {
        model.filter().set("two");
        Path file = small.path("list.csv");
        model.export(file);
        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("two.jpg");
        assertThat(actions.done).containsExactly("exported 1");
    }

    @Test
    void anExportThatFailsSaysWhy() {
        model.export(small.path("nowhere").resolve("list.csv"));
        assertThat(model.trouble().get()).contains("could not be written");
        assertThat(actions.done).isEmpty();
    }

    private ProblemRow file(String name) {
        return model.rows()
                .stream()
                .filter(row -> row instanceof ProblemRow.OfFile file && file.entry().path().endsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
