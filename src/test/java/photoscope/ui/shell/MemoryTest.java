package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.search.SortOrder;

class MemoryTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void theWindowLooksAsItDidWhenItIsOpenedAgain() throws Exception {
        window.press(KeyCode.I);
        window.press(KeyCode.SHORTCUT, KeyCode.EQUALS);
        window.press(KeyCode.G);
        double size = window.test().call(() -> window.grid().rowHeightProperty().get());
        boolean squares = window.test().call(() -> window.grid().squareProperty().get());
        boolean inspector = window.shows("inspector");
        window.sortBy("Oldest first");
        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.type("castle");
        window.awaitText("Best match");
        window.press(KeyCode.ENTER);
        window.test().run(() -> {
            window.stage().setWidth(1111);
            window.stage().setHeight(777);
            window.stage().setX(60);
            window.stage().setY(40);
        });
        window.close();
        window.begin(window.library().folder());
        window.awaitText("Best match");
        window.photos().awaitFirst(12, name -> name.startsWith("castle"));
        assertThat(window.search().getText()).isEqualTo("castle");
        window.await(() -> window.grid().isFocused());
        window.press(KeyCode.RIGHT);
        assertThat(window.photos().selectedNames()).as("arrows move in the grid").hasSize(1);
        assertThat(window.shows("inspector")).isEqualTo(inspector);
        assertThat(window.grid().rowHeightProperty().get()).isEqualTo(size);
        assertThat(window.grid().squareProperty().get()).isEqualTo(squares);
        assertThat(window.stage().getWidth()).isEqualTo(1111);
        assertThat(window.stage().getHeight()).isEqualTo(777);
        assertThat(window.stage().getX()).isEqualTo(60);
        assertThat(window.stage().getY()).isEqualTo(40);
    }

    @Test
    void theOrderIsRemembered() throws Exception {
        window.sortBy("Oldest first");
        window.await(() -> window.settings().get(WindowSettings.LAST_ORDER).equals(SortOrder.OLDEST.name()));
        window.reopen();
        assertThat(window.photos().names()).startsWith(window.name(PreparedLibrary.PHOTOS - 1));
    }
}
