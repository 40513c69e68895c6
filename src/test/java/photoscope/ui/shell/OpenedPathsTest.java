package photoscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.platform.OpenRequest;

class OpenedPathsTest {
    @RegisterExtension
    final LibraryWindow window = new LibraryWindow();

    @Test
    void aPhotoOfTheLibraryIsShownLarge() {
        window.open();

        assertThat(window.session().take(request(window.library().photo(3)))).isTrue();

        window.await(() -> window.shows("lightbox"));
    }

    @Test
    void aPhotoFromElsewhereComesWithTheOfferToAddItsFolder() throws IOException {
        window.open();
        Path elsewhere = Files.createDirectories(window.library().scratch().resolve("elsewhere"));
        Path photo = Files.copy(window.library().photo(3), elsewhere.resolve("guest.jpg"));

        window.session().take(request(photo));
        window.awaitNotice("guest.jpg is in no folder of this library.");
        window.clickButton("Add its folder");

        window.awaitNotice("Everything is up to date.");
    }

    @Test
    void whatIsNotThereIsNamed() {
        window.open();
        Path gone = window.library().scratch().resolve("gone.jpg");

        window.session().take(request(gone));

        window.awaitNotice(gone + " is not there.");
    }

    @Test
    void whatWasAskedForWhileTheLibraryOpenedIsShownThoughMoreWasAskedForAfterIt() {
        CompletableFuture<OpenedLibrary> opening = new CompletableFuture<>();
        window.begin(window.library().folder(), opening);
        window.session().take(request(window.library().photo(3)));
        window.session().take(OpenRequest.nothing());

        var _ = OpenedLibrary
                .begin(window.library().folder(), window.library().environment(), ForkJoinPool.commonPool())
                .thenAccept(opening::complete);

        window.await(() -> window.shows("lightbox"));
    }

    @Test
    void aRequestForAnotherLibraryIsRefused() {
        window.open();

        assertThat(window.session()
                .take(new OpenRequest(Optional.of(window.library().scratch().resolve("other")), List.of()))).isFalse();
        assertThat(window.session().take(new OpenRequest(Optional.of(window.library().folder().root()), List.of())))
                .isTrue();
    }

    private static OpenRequest request(Path path) {
        return new OpenRequest(Optional.empty(), List.of(path));
    }
}
