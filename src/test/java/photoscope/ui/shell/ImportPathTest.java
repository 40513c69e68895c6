package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.platform.OpenRequest;

class ImportPathTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();
    private Path card;
    private Path target;

    @BeforeEach
    void open() throws Exception {
        window.open();
        Path scratch = window.library().scratch();
        card = scratch.resolve("card");
        target = Files.createDirectories(scratch.resolve("imported"));
        Files.createDirectories(card.resolve("DCIM/100TEST"));
        PreparedLibrary.draw(card.resolve("DCIM/100TEST/IMG_20190503_101112.jpg"), 501);
        PreparedLibrary.draw(card.resolve("DCIM/100TEST/IMG_20190503_101113.jpg"), 502);
    }

    @Test
    void aCardIsNotIndexedWhereItIsButImportedAndMayThenBeFormatted() {
        window.willChoose(card);
        window.press(KeyCode.SHORTCUT, KeyCode.O);
        window.awaitText("Import photos");
        window.willChoose(target);
        window.press(KeyCode.TAB);
        window.press(KeyCode.SPACE);
        window.awaitText(target.resolve("2019").toString());
        window.clickButton("Import");
        window.awaitNotice("you may format it now");
        window.awaitPhotos(PreparedLibrary.PHOTOS + 2);
        assertThat(target.resolve("2019/2019-05/IMG_20190503_101112.jpg")).exists();
        assertThat(card.resolve("DCIM/100TEST/IMG_20190503_101112.jpg")).exists();
    }

    @Test
    void ofSeveralCardsOneIsAskedAboutAfterTheOther() throws Exception {
        Path second = window.library().scratch().resolve("second");
        Files.createDirectories(second.resolve("DCIM"));
        window.session().take(new OpenRequest(Optional.empty(), List.of(card, second)));
        window.awaitText(card.toString());
        window.press(KeyCode.ESCAPE);
        window.awaitText(second.toString());
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("import-form"));
    }

    @Test
    void aFolderThatIsNotThereIsToldOfAndEscapeClosesTheForm() {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
        window.awaitText("No card or folder chosen yet");
        window.willChoose(card.resolve("empty"));
        window.press(KeyCode.SPACE);
        window.awaitText("There is no folder");
        window.press(KeyCode.ESCAPE);
        window.await(() -> !window.shows("import-form"));
    }
}
