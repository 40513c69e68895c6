package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.library.LibraryFolder;
import photoscope.ui.Accessible;
import photoscope.ui.Contrast;
import photoscope.ui.theme.ThemeChoice;

class WindowAccessibilityTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @Test
    void everyPageCanBeReadAloudAndSeenInLightAndDark() {
        window.open();
        check();
        window.photos().click(0);
        window.await(() -> window.inspectorSays(window.name(0)));
        check();
        window.photos().click(2, KeyCode.SHIFT);
        window.await(() -> window.inspectorSays("3 photos"));
        check();
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows("lightbox"));
        Accessible.check(window.root());
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        window.await(() -> window.shows("search-seeds"));
        window.awaitText("Best match");
        check();
        window.press(KeyCode.SHORTCUT, KeyCode.K);
        window.await(() -> window.shows("palette"));
        check();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        window.awaitText("Not a picture");
        check();
        window.test().run(() -> window.root().lookup(".problem-list").requestFocus());
        window.type("?");
        window.await(() -> window.shows("shortcut-sheet"));
        check();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.await(() -> window.shows("settings"));
        for (int page = 0; page < 6; page++) {
            check();
            window.press(KeyCode.DOWN);
        }
    }

    @Test
    void theFirstPageCanBeReadAloudAndSeenInLightAndDark() {
        window.begin(new LibraryFolder(window.library().scratch().resolve("new")));
        window.await(() -> window.shows("welcome-add"));
        check();
    }

    @Test
    void theTabKeyReachesEveryPartOfTheWindow() {
        window.open();
        window.photos().click(0);
        window.await(() -> window.inspectorSays(window.name(0)));
        Set<String> reached = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            window.press(KeyCode.TAB);
            parts().stream().filter(this::holdsFocus).forEach(reached::add);
        }
        assertThat(reached).containsAll(parts());
    }

    private static List<String> parts() {
        return List.of("window-toolbar", "sidebar", "photo-grid", "inspector", "status-bar");
    }

    private boolean holdsFocus(String styleClass) {
        return window.test().call(() -> {
            Node node = window.stage().getScene().getFocusOwner();
            while (node != null && !node.getStyleClass().contains(styleClass)) {
                node = node.getParent();
            }
            return node != null;
        });
    }

    private void check() {
        Accessible.check(window.root());
        for (ThemeChoice choice : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            window.test().choose(choice);
            window.test().run(() -> window.root().applyCss());
            assertThat(window.test().call(() -> Contrast.failures(window.root()))).as("%s", choice).isEmpty();
        }
    }
}
