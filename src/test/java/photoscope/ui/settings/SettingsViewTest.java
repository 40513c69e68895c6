package photoscope.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;

import atlantafx.base.controls.ToggleSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.library.AppSettings;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.library.ModelShelf;
import photoscope.library.Setting;
import photoscope.library.SourceState;
import photoscope.ui.Accessible;
import photoscope.ui.SmallLibrary;
import photoscope.ui.TestWindow;
import photoscope.ui.file.FileChoosers;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.OverlayHost;
import photoscope.ui.task.Background;
import photoscope.ui.theme.ThemeChoice;

class SettingsViewTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final NotedSettingsActions actions = new NotedSettingsActions();
    private SmallLibrary small;
    private AppSettings app;
    private SettingsModel model;
    private final OverlayHost host = new OverlayHost(new BorderPane());

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        small = new SmallLibrary(folder);
        app = AppSettings.in(small.path("settings.json"));
        small.draw("Pictures/a.jpg", 0xff0000);
        small.draw("Old photos/b.jpg", 0x00ff00);
        small.index(small.path("Pictures"), small.path("Old photos"));
        Files.delete(small.path("Old photos/b.jpg"));
        Files.delete(small.path("Old photos"));
        LibraryFolder other = new LibraryFolder(small.path("work library"));
        Library.open(other, small.environment()).close();
        app.opened(other);
        model = model(Locale.ENGLISH);
    }

    @AfterEach
    void close() throws LibraryException {
        // the sheet's clock has it look at the library, in later tests too
        window.run(host::closeAll);
        app.close();
        small.close();
    }

    @Test
    void aSourceIsRemovedAfterItIsSaidWhatThatMeans() {
        show(Locale.ENGLISH);
        window.click("Remove…");
        assertThat(model.sources().sources()).hasSize(2);
        window.click("Keep as it is");
        window.click("Remove…");
        window.click("Take out");
        assertThat(model.sources().sources()).hasSize(1);
        window.click("Remove…");
        window.snapshot("settings-sources-remove");
        window.click("Keep in the lists");
        Node card = window.find(".source-card", Node.class);
        assertThat(card.isFocusWithin()).as("the keyboard stays with the card").isTrue();
        assertThat(model.sources().sources()).singleElement()
                .satisfies(source -> assertThat(source.state()).isEqualTo(SourceState.KEPT));
        window.snapshot("settings-sources-kept");
    }

    @Test
    void aQuestionComesIntoSightAndEscTakesItAwayAlone() {
        show(Locale.ENGLISH, 560);
        Button last = lastRemove();
        window.run(last::fire);
        Node question = last.getParent().getParent().lookup(".confirmation:focus-within");
        Bounds shown = question.localToScene(question.getLayoutBounds());
        Node viewport = window.find(".settings .viewport", Node.class);
        assertThat(viewport.localToScene(viewport.getLayoutBounds()).contains(shown)).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(question.isVisible()).isFalse();
        assertThat(last.isFocused()).isTrue();
    }

    @Test
    void theKeyboardStaysWithTheCardsAlsoWhereTheNextOneIsAway() {
        show(Locale.ENGLISH);
        window.run(lastRemove()::fire);
        window.click("Take out");
        assertThat(model.sources().sources()).singleElement()
                .satisfies(source -> assertThat(source.state()).isEqualTo(SourceState.AWAY));
        assertThat(window.find(".source-card", Node.class).isFocusWithin()).isTrue();
    }

    @Test
    void aQuestionIsNotTakenAwayByADriveThatGoes() throws LibraryException {
        show(Locale.ENGLISH);
        window.run(lastRemove()::fire);
        small.library().sources().keep(model.sources().sources().getFirst().id());
        lookAgain();
        assertThat(window.find(".confirmation:focus-within", Node.class).isVisible()).isTrue();
        window.press(KeyCode.ESCAPE);
        lookAgain();
        assertThat(model.sources().sources().getFirst().state()).isEqualTo(SourceState.KEPT);
    }

    @Test
    void whatIsBeingWrittenIsNotTakenOverWhenADriveGoes() throws LibraryException {
        show(Locale.ENGLISH);
        TextField field = window.find(".source-card .text-field", TextField.class);
        window.run(() -> {
            field.requestFocus();
            field.setText("*.jp");
        });
        small.library().sources().keep(model.sources().sources().getLast().id());
        lookAgain();
        assertThat(field.isFocused()).isTrue();
        assertThat(model.sources().sources().getFirst().includes()).isEmpty();
    }

    private void lookAgain() {
        SettingsView view = window.find(".settings", SettingsView.class);
        window.run(() -> IntStream.range(0, SettingsView.SAMPLES_TO_LOOK).forEach(_ -> view.sample()));
    }

    private Button lastRemove() {
        return window.robot()
                .lookup(".source-card .button")
                .queryAllAs(Button.class)
                .stream()
                .filter(button -> button.getText().startsWith("Remove"))
                .reduce((_, second) -> second)
                .orElseThrow();
    }

    @Test
    void aNumberIsTakenOverAtEnterAndRefusedBesideItself() {
        show(Locale.ENGLISH);
        window.run(() -> model.category().set(SettingsCategory.INDEXING));
        TextField field = window.find(".settings-page .number", TextField.class);
        window.run(() -> {
            field.requestFocus();
            field.setText("many");
        });
        window.press(KeyCode.ENTER);
        assertThat(model.values().trouble(Setting.INDEX_THREADS).get().english()).isNotEmpty();
        window.run(() -> field.setText("2"));
        window.press(KeyCode.ENTER);
        assertThat(small.library().settings().get(Setting.INDEX_THREADS)).isEqualTo("2");
        assertThat(model.values().trouble(Setting.INDEX_THREADS).get().english()).isEmpty();
    }

    @Test
    void howCloselyVideosAreLookedAtCanBeSet() {
        show(Locale.ENGLISH);
        window.run(() -> model.category().set(SettingsCategory.INDEXING));
        assertThat(fields()).hasSize(3);
        window.run(() -> {
            fields().getLast().requestFocus();
            fields().getLast().setText("3");
        });
        window.press(KeyCode.ENTER);
        assertThat(small.library().settings().get(Setting.VIDEO_SECONDS)).isEqualTo("3");
        window.snapshot("settings-indexing");
    }

    @Test
    void howVideosAreSampledAndWhetherSmallThingsAreFoundCanBeSet() {
        show(Locale.GERMAN);
        window.run(() -> model.category().set(SettingsCategory.INDEXING));
        ComboBox<String> sampling = sampling();
        assertThat(sampling.getValue()).isEqualTo("keyframes");
        window.run(() -> sampling.setValue("scenes"));
        assertThat(small.library().settings().get(Setting.VIDEO_SAMPLING)).isEqualTo("scenes");
        assertThat(fields().getLast().isDisabled()).as("the interval, which scenes have none of").isTrue();
        window.run(() -> sampling.setValue("interval"));
        assertThat(fields().getLast().isDisabled()).isFalse();
        ToggleSwitch regions = window.call(() -> window.robot()
                .lookup(".settings-page .toggle-switch")
                .queryAllAs(ToggleSwitch.class)
                .stream()
                .reduce((_, last) -> last)
                .orElseThrow());
        assertThat(regions.isSelected()).isFalse();
        window.run(() -> regions.setSelected(true));
        assertThat(small.library().settings().get(Setting.REGIONS)).isEqualTo("on");
        window.snapshot("settings-indexing-german");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> sampling() {
        return window.find(".settings-page .combo-box", ComboBox.class);
    }

    private List<TextField> fields() {
        return window.call(
                () -> window.robot().lookup(".settings-page .number").queryAllAs(TextField.class).stream().toList());
    }

    @Test
    void categoriesAreChosenWithArrowsAndEscCloses() {
        show(Locale.ENGLISH);
        window.press(KeyCode.DOWN);
        assertThat(model.category().get()).isEqualTo(SettingsCategory.MODELS);
        window.press(KeyCode.ESCAPE);
        assertThat(host.open().get()).isFalse();
    }

    @Test
    void everyControlOfEveryPageHasAName() {
        show(Locale.ENGLISH);
        for (SettingsCategory category : SettingsCategory.values()) {
            window.run(() -> model.category().set(category));
            Accessible.check(window.scene().getRoot());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void itLooksAsItShould(String language) {
        show(Locale.of(language));
        for (SettingsCategory category : SettingsCategory.values()) {
            window.run(() -> model.category().set(category));
            if (category == SettingsCategory.PRIVACY) {
                window.run(() -> window.find(".settings-page .settings-line .button", Button.class).fire());
            }
            String name = "settings-" + language + "-" + category.name().toLowerCase(Locale.ROOT);
            window.snapshot(name);
            assertThat(Path.of("target/screenshots", name + "-light.png")).isNotEmptyFile();
        }
    }

    private void show(Locale locale) {
        show(locale, Screen.getPrimary().getBounds().getHeight());
    }

    private void show(Locale locale, double height) {
        model = model(locale);
        window.show(host::view, Screen.getPrimary().getBounds().getWidth(), height);
        window.run(() -> host.open(new SettingsView(model, new NoFiles(), words(locale))));
    }

    private SettingsModel model(Locale locale) {
        return new SettingsModel(small.library(), new ModelShelf(small.environment()), app,
                new SimpleObjectProperty<>(ThemeChoice.SYSTEM), actions, new Background(Runnable::run, Runnable::run),
                words(locale));
    }

    private static Words words(Locale locale) {
        return new Language(locale).wordsOf(SettingsView.class);
    }

    private static final class NoFiles implements FileChoosers {
        @Override
        public Optional<Path> fileToWrite(String title, String name, List<Kind> kinds) {
            return Optional.empty();
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
