package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.ui.theme.ThemeChoice;

class CommandsTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void theContextMenuHasWhatCanBeDoneWithAPhoto() {
        window.photos().click(2);
        window.photos().openMenu();
        window.await(() -> !menu().isEmpty());
        assertThat(menu()).extracting(MenuItem::getText)
                .contains("Open", "Open with its usual app", "Show in file manager", "Find similar photos",
                        "More like these", "Less like these", "Rate", "Favourite", "Edit tags", "Annotate", "Hide",
                        "Copy file", "Copy path", "Try again");
        assertThat(menu()).filteredOn(MenuItem::isDisable)
                .extracting(MenuItem::getText)
                .containsExactly("Open the stack (No other photos stand behind it.)");
        assertThat(menu()).filteredOn(item -> "This cluster".equals(item.getText()))
                .flatExtracting(item -> ((Menu) item).getItems())
                .filteredOn(item -> item.getText() != null)
                .hasSize(6)
                .allMatch(MenuItem::isDisable)
                .extracting(MenuItem::getText)
                .as("what needs an open cluster says so")
                .allMatch(text -> text.endsWith("(Open a cluster first.)"));
        assertThat(window.photos().selectedNames()).containsExactly(window.name(2));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void whatCannotBeDoneSaysWhyInTheMenu() {
        window.photos().openMenu();
        window.await(() -> !menu().isEmpty());
        assertThat(menu()).filteredOn(item -> item.getText() != null && item.getText().startsWith("Favourite"))
                .allMatch(MenuItem::isDisable)
                .extracting(MenuItem::getText)
                .allMatch(text -> text.contains("Select a photo first."));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void thePaletteFindsACommandAndRemembersIt() {
        boolean squares = window.test().call(() -> window.grid().squareProperty().get());
        window.press(KeyCode.SHORTCUT, KeyCode.K);
        window.await(() -> window.shows("palette"));
        window.type("square");
        window.press(KeyCode.ENTER);
        window.await(() -> window.grid().squareProperty().get() != squares);
        assertThat(window.shows("palette")).isFalse();
        assertThat(window.settings().get(WindowSettings.RECENT_COMMANDS)).containsExactly("SQUARES");
    }

    @Test
    void theSheetOfKeysOpensAndCloses() {
        window.photos().click(0);
        window.type("?");
        window.await(() -> window.shows("shortcut-sheet"));
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("shortcut-sheet") && window.grid().isFocused());
    }

    @Test
    void theSettingsOpenAndAnotherThemeIsSeenAtOnce() {
        window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.await(() -> window.shows("settings"));
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("settings"));
        boolean wasDark = isDark();
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        window.await(() -> isDark() != wasDark);
        assertThat(window.settings().get(photoscope.ui.settings.WindowKeys.THEME))
                .isEqualTo((wasDark ? ThemeChoice.LIGHT : ThemeChoice.DARK).name());
    }

    private boolean isDark() {
        return window.test()
                .call(() -> ((Color) window.find("window-frame", javafx.scene.layout.Region.class)
                        .getBackground()
                        .getFills()
                        .getFirst()
                        .getFill()).getBrightness() < 0.5);
    }

    private List<MenuItem> menu() {
        return Window.getWindows()
                .stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> menu.getItems().stream().anyMatch(Menu.class::isInstance))
                .findFirst()
                .map(menu -> List.copyOf(menu.getItems()))
                .orElse(List.of());
    }
}
