package photoscope.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;

import photoscope.ui.Accessible;
import photoscope.ui.TestWindow;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandGroup;
import photoscope.ui.command.Commands;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.OverlayHost;

class PaletteViewTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final List<String> done = new ArrayList<>();
    private final OverlayHost host = new OverlayHost(new Region());

    @Test
    void typingAndEnterRunACommand() {
        openPalette("en");
        window.type("setti");
        window.press(KeyCode.ENTER);
        assertThat(done).containsExactly("SETTINGS");
        assertThat(host.open().get()).isFalse();
    }

    @Test
    void arrowsChooseAndTheListFollows() {
        openPalette("en");
        for (int i = 0; i < 15; i++) {
            window.press(KeyCode.DOWN);
        }
        assertThat(window.find(".list-view", ListView.class).getSelectionModel().getSelectedIndex()).isEqualTo(15);
    }

    @Test
    void theKeyThatOpensItClosesIt() {
        openPalette("en");
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(host.open().get()).isFalse();
    }

    @Test
    void aClickRunsWhatIsPointedAt() {
        openPalette("en");
        window.type("winter");
        window.click("Winter walks");
        assertThat(done).containsExactly("winter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void paletteLooksWell(String language) {
        openPalette(language);
        Accessible.check(host.view());
        window.snapshot("palette-" + language);
        window.type("se");
        window.snapshot("palette-typed-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void sheetLooksWellAndIsNotCutOff(String language) {
        window.show(host::view);
        ShortcutSheetView sheet = sheet(language);
        window.run(() -> host.open(sheet));
        Accessible.check(host.view());
        assertThat(sheet.content().getHeight()).isLessThanOrEqualTo(window.scene().getHeight());
        assertThat(window.robot().lookup(".key-cap").queryAllAs(Label.class)).hasSizeGreaterThan(40);
        window.snapshot("shortcuts-" + language);
    }

    @Test
    void theSheetIsFiltered() {
        window.show(host::view);
        window.run(() -> host.open(sheet("en")));
        window.type("rate");
        assertThat(window.robot().lookup(".shortcut-line").queryAll()).hasSize(5);
        window.type("zzz");
        assertThat(window.robot().lookup(".palette-nothing").queryAs(Label.class).getText()).contains("ratezzz");
        window.press(KeyCode.ESCAPE);
        assertThat(host.open().get()).isFalse();
    }

    private ShortcutSheetView sheet(String tag) {
        Language language = new Language(Locale.of(tag));
        Words words = language.wordsOf(Command.class);
        return new ShortcutSheetView(new ShortcutSheetModel(command -> words.get(command.name()),
                (CommandGroup group) -> words.get(group.name())), language);
    }

    private void openPalette(String tag) {
        Language language = new Language(Locale.of(tag));
        Words words = language.wordsOf(Command.class);
        Commands commands = new Commands(words.get("notHere"));
        for (Command command : Command.values()) {
            commands.handle(command, () -> done.add(command.name()));
        }
        commands.handle(Command.SAVE_SEARCH, () -> {}, new ReadOnlyStringWrapper(words.get("notHere")));
        commands.handle(Command.UNDO, () -> {}, new ReadOnlyStringWrapper(words.get("notHere")));
        PaletteModel model = new PaletteModel(commands, command -> words.get(command.name()),
                command -> words.get(command.group().name()), () -> List.of(
                        new PaletteEntry("Winter walks", "Saved search", Feather.BOOKMARK, () -> done.add("winter"))));
        window.show(host::view);
        window.run(() -> host.open(new PaletteView(model, language)));
    }
}
