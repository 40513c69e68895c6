package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.library.Library;
import photoscope.library.LibraryFolder;

class OpeningTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @Test
    void theFirstMonthHasItsTitleFromTheBeginning() {
        window.open();
        window.awaitPhotos(PreparedLibrary.PHOTOS);
        window.await(() -> window.grid().filledProperty().get());
        Label title = window.find("section-title", Label.class);
        assertThat(title.lookup(".text").getBoundsInParent().getWidth()).isGreaterThan(50);
    }

    @Test
    void aNewLibraryShowsTheFirstPageAndAFolderThatIsAddedFillsTheGrid() throws IOException {
        Path folder = window.library().scratch().resolve("holiday");
        for (int i = 0; i < 4; i++) {
            PreparedLibrary.draw(folder.resolve("day-" + i + ".jpg"), i);
        }
        window.begin(new LibraryFolder(window.library().scratch().resolve("new")));
        window.willChoose(folder);
        window.click("welcome-add");
        window.awaitPhotos(4);
        window.awaitNotice("4 new photos");
        assertThat(window.shows("welcome-add")).isFalse();
        window.awaitText("4 photos");
    }

    @Test
    void aLibraryThatIsOpenElsewhereSaysSoAndOpensWhenItIsFree() throws Exception {
        try (Library _ = Library.open(window.library().folder(), window.library().environment())) {
            window.begin(window.library().folder());
            window.awaitText("That did not work");
            window.awaitText("open");
            assertThat(window.shows("message-sentence")).isTrue();
        }
        window.clickButton("Try again");
        window.awaitPhotos(PreparedLibrary.PHOTOS);
    }

    @Test
    void whereAnotherLibraryCannotBeOpenedTheCommandsOfTheFirstAreForgotten() throws Exception {
        LibraryFolder other = new LibraryFolder(window.library().scratch().resolve("other"));
        window.open();
        try (Library _ = Library.open(other, window.library().environment())) {
            window.switchTo(other);
            window.awaitText("That did not work");
            window.press(KeyCode.SHORTCUT, KeyCode.K);
            assertThat(window.shows("palette")).isFalse();
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            assertThat(window.shows("settings")).isFalse();
            window.type("?");
            window.await(() -> window.shows("shortcut-sheet"));
            window.press(KeyCode.ESCAPE);
        }
        window.clickButton("Try again");
        window.await(() -> window.shows("welcome-add"));
        window.press(KeyCode.SHORTCUT, KeyCode.K);
        window.await(() -> window.shows("palette"));
    }

    @Test
    void aDamagedCatalogComesBackFromItsCopy() throws Exception {
        LibraryFolder folder = window.library().folder();
        Files.createDirectories(folder.root().resolve("backups"));
        try (Library library = Library.open(folder, window.library().environment())) {
            library.backup(folder.root().resolve("backups/catalog-20260101-120000.zip"), false);
        }
        Files.write(folder.root().resolve("catalog.mv.db"), new byte[5000]);
        window.begin(folder);
        window.awaitText("Open another library");
        window.awaitText("Quit");
        window.clickButton("Bring back the copy of " + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.ENGLISH)
                .format(LocalDate.now(ZoneId.systemDefault())));
        window.awaitPhotos(PreparedLibrary.PHOTOS);
    }

    @Test
    void whereALibraryCannotBeOpenedAnotherCan() throws Exception {
        window.willChoose(window.library().scratch().resolve("other"));
        Files.createDirectories(window.library().scratch().resolve("other"));
        try (Library _ = Library.open(window.library().folder(), window.library().environment())) {
            window.begin(window.library().folder());
            window.awaitText("Open another library");
            window.clickButton("Open another library");
            window.await(() -> window.shows("welcome-add"));
        }
    }

    @Test
    void closingBeforeTheLibraryIsOpenClosesItAsSoonAsItIs() throws Exception {
        CompletableFuture<OpenedLibrary> opening = new CompletableFuture<>();
        window.begin(window.library().folder(), opening);
        window.beginToClose();
        opening.complete(
                OpenedLibrary.begin(window.library().folder(), window.library().environment(), Runnable::run).join());
        window.awaitClosed();
        Library.open(window.library().folder(), window.library().environment()).close();
    }

    @Test
    void closingWhileAnotherLibraryIsBeingOpenedEnds() throws Exception {
        LibraryFolder other = new LibraryFolder(window.library().scratch().resolve("other"));
        window.open();
        window.switchTo(other);
        window.beginToClose();
        window.awaitClosed();
        Library.open(window.library().folder(), window.library().environment()).close();
    }

    @Test
    void closingWhileIndexingKeepsWhatIsDoneAndTheNextWindowGoesOn() throws Exception {
        Path folder = window.library().scratch().resolve("many");
        for (int i = 0; i < 60; i++) {
            PreparedLibrary.draw(folder.resolve("many-" + i + ".jpg"), i);
        }
        LibraryFolder library = new LibraryFolder(window.library().scratch().resolve("new"));
        window.begin(library);
        window.willChoose(folder);
        window.click("welcome-add");
        window.await(() -> window.grid().items().size() > 0);
        window.close();
        window.settings().set(photoscope.ui.settings.WindowKeys.LOOK_AT_START, true);
        window.begin(library);
        window.awaitPhotos(60);
    }
}
