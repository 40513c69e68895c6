package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.ui.Accessible;

class ClusterPathTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @BeforeEach
    void open() {
        window.open();
    }

    @Test
    void photosArePutIntoANewClusterOpenedAndTakenOut() throws Exception {
        window.clickPhoto(0);
        window.clickPhoto(1, KeyCode.SHORTCUT);
        window.press(KeyCode.C);
        window.type("Holiday");
        window.press(KeyCode.ENTER);
        window.awaitNotice("Added 2 photos to “Holiday”");
        window.awaitSidebar("Clusters, one cluster");
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        window.awaitText("Holiday");
        Accessible.check(window.root());
        window.press(KeyCode.HOME);
        window.press(KeyCode.ENTER);
        window.awaitPhotos(2);
        window.clickPhoto(0);
        window.press(KeyCode.SHIFT, KeyCode.C);
        window.awaitNotice("Removed 1 photo from “Holiday”");
        window.awaitPhotos(1);
        assertThat(window.names()).containsExactly(window.name(1));
    }

    @Test
    void photosAreGroupedAtAButton() {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.G);
        window.awaitText("No clusters yet");
        window.clickButton("Group my photos");
        window.awaitNotice("Grouped 36 photos");
        window.find("cluster-card", Node.class);
    }
}
