package photoscope.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import photoscope.library.LibraryException;
import photoscope.ui.Accessible;
import photoscope.ui.SmallLibrary;
import photoscope.ui.TestWindow;
import photoscope.ui.file.FileChoosers;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

class ProblemsViewTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final NotedProblemActions actions = new NotedProblemActions();
    private SmallLibrary small;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        small = new SmallLibrary(folder);
        small.draw("photos/good.jpg", 0xff0000);
    }

    @AfterEach
    void close() throws LibraryException {
        small.close();
    }

    @Test
    void everythingIsDoneByKeyboard() throws Exception {
        spoil();
        show(Locale.ENGLISH, 1280, 800);
        int all = list().getItems().size();
        window.run(() -> list().requestFocus());
        window.press(KeyCode.LEFT);
        assertThat(list().getItems()).hasSizeLessThan(all);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        assertThat(actions.done).containsExactly("reveal trip-1.jpg", "readMarked");
        window.press(KeyCode.DELETE);
        assertThat(small.library().photos().counts().problems()).isEqualTo(5);
    }

    @Test
    void theListIsExportedWherePeopleChoose() throws Exception {
        spoil();
        show(Locale.ENGLISH, 1280, 800);
        window.click("Export…");
        assertThat(Files.readAllLines(small.path("problems.csv"))).hasSize(7);
    }

    @Test
    void whatIsWrongIsSaidInTheWindowsLanguageAndFoundInIt() throws Exception {
        spoil();
        assertThat(reasonShown(Locale.GERMAN, "file is damaged", "JPEG-Datei ist beschädigt"))
                .doesNotContain("damaged");
        assertThat(reasonShown(Locale.ENGLISH, "beschädigt", "JPEG file is damaged")).doesNotContain("beschädigt");
        assertThat(small.library().problems().all()).extracting(problem -> problem.problem().reason().english())
                .contains("This is a text file, not a picture.")
                .anyMatch(reason -> reason.startsWith("The JPEG file is damaged"));
    }

    /** What the lines of files say where those are shown that have this in their reason. */
    private String reasonShown(Locale locale, String absent, String wanted) {
        show(locale, 1280, 800);
        TextField filter = window.find(".filter", TextField.class);
        window.run(() -> filter.setText(absent));
        assertThat(list().getItems()).isEmpty();
        window.run(() -> filter.setText(wanted));
        assertThat(list().getItems()).hasAtLeastOneElementOfType(ProblemRow.OfFile.class);
        return window.call(() -> list().lookupAll(".label")
                .stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
    }

    @Test
    void everyControlHasAName() throws Exception {
        spoil();
        Accessible.check(show(Locale.ENGLISH, 1280, 800));
    }

    @Test
    void itLooksAsItShould() throws Exception {
        show(Locale.ENGLISH, 1280, 800);
        window.snapshot("problems-empty");
        spoil();
        show(Locale.ENGLISH, 1048, 700);
        window.run(() -> list().requestFocus());
        window.snapshot("problems-en");
        show(Locale.GERMAN, 1280, 800);
        window.snapshot("problems-de");
        assertThat(Path.of("target/screenshots/problems-de-dark.png")).isNotEmptyFile();
    }

    private void spoil() throws Exception {
        for (int i = 1; i <= 4; i++) {
            small.spoil("photos/trip/trip-" + i + ".jpg");
        }
        small.spoil("photos/at home/a photo with quite a long name that goes on and on.jpg");
        byte[] picture = Files.readAllBytes(small.draw("photos/cut.jpg", 0x2040ff));
        Files.write(small.path("photos/cut.jpg"), Arrays.copyOf(picture, 200));
        small.index(small.path("photos"));
    }

    private ProblemsView show(Locale locale, int width, int height) {
        Words words = new Language(locale).wordsOf(ProblemsView.class);
        ProblemsModel model = new ProblemsModel(small.library().problems(), actions,
                new Background(Runnable::run, Runnable::run), words);
        return window.show(() -> {
            model.refresh();
            return new ProblemsView(model, new FixedFile(), words);
        }, width, height);
    }

    @SuppressWarnings("unchecked")
    private ListView<ProblemRow> list() {
        return window.find(".problem-list", ListView.class);
    }

    private final class FixedFile implements FileChoosers {
        @Override
        public Optional<Path> fileToWrite(String title, String name, List<Kind> kinds) {
            return Optional.of(small.path(name));
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> photosLibrary(String title) {
            return Optional.empty();
        }
    }
}
