package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LightboxPathTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void oneGoesThroughPhotosRatesThemAndComesBackToTheLastOne() {
        window.photos().click(4);
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows("lightbox"));
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.DIGIT3);
        window.awaitSidecar(6, "3");
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("lightbox") && window.grid().isFocused());
        assertThat(window.photos().selectedNames()).containsExactly(window.name(6));
    }

    @Test
    void keysActOnThePhotoThatIsSeenAlsoAfterTheListHasChanged() {
        window.photos().click(4);
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows("lightbox"));
        window.press(KeyCode.X);
        window.photos().awaitBehind(PreparedLibrary.PHOTOS - 1);
        window.press(KeyCode.DIGIT5);
        window.awaitNotice("5 stars");
        window.awaitSidecar(4, "5");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.grid().isFocused());
        assertThat(window.photos().selectedNames()).containsExactly(window.name(5));
    }

    @Test
    void theLastPhotoCanBeHiddenToo() {
        window.photos().click(0);
        window.press(KeyCode.END);
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows("lightbox"));
        window.press(KeyCode.X);
        window.photos().awaitBehind(PreparedLibrary.PHOTOS - 1);
        window.press(KeyCode.DIGIT2);
        window.awaitNotice("2 stars");
        window.awaitSidecar(PreparedLibrary.PHOTOS - 1, "2");
        window.press(KeyCode.ESCAPE);
        window.await(() -> window.grid().isFocused());
    }

    @Test
    void aPartOfThePictureIsLookedFor() throws Exception {
        window.photos().click(7);
        window.press(KeyCode.ENTER);
        window.await(() -> window.shows("lightbox"));
        window.press(KeyCode.R);
        Bounds middle = window.test().call(() -> {
            Node box = window.root().lookup(".lightbox");
            return box.localToScreen(box.getBoundsInLocal());
        });
        Point2D centre = new Point2D(middle.getCenterX(), middle.getCenterY());
        window.hands().drag(centre).dropTo(centre.add(120, 90));
        window.clickButton("Find similar");
        window.await(() -> !window.shows("lightbox") && window.shows("search-seeds"));
        window.awaitText("Best match");
    }
}
