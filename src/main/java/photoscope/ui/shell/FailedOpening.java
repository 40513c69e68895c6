package photoscope.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.library.LibraryRestore;
import photoscope.photo.Told;
import photoscope.ui.notice.Message;
import photoscope.ui.notice.Messages;

/** The page in place of a library that could not be opened: why, and every way on that there is. */
final class FailedOpening {
    private record Copy(Path file, Instant made) {}

    private final WindowParts window;
    private final Messages messages;
    private final BiConsumer<LibraryFolder, WhileClosed> reopen;
    private final Runnable quit;

    FailedOpening(WindowParts window, BiConsumer<LibraryFolder, WhileClosed> reopen, Runnable quit) {
        this.window = window;
        this.messages = new Messages(window.language());
        this.reopen = reopen;
        this.quit = quit;
    }

    /** Shows the page, when it is known what helps. */
    void explain(LibraryFolder folder, Throwable failure, Consumer<Message> page) {
        boolean isDamaged = LibraryException.explaining(failure).filter(LibraryException::isCatalogUseless).isPresent();
        if (!isDamaged) {
            page.accept(message(folder, failure, Optional.empty()));
            return;
        }
        var _ = window.threads()
                .working()
                .run(() -> copy(folder), copy -> page.accept(message(folder, failure, copy)),
                        _ -> page.accept(message(folder, failure, Optional.empty())));
    }

    private Optional<Copy> copy(LibraryFolder folder) throws IOException {
        Optional<Path> file = LibraryRestore.newestCopy(folder, window.environment());
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(new Copy(file.get(), Files.getLastModifiedTime(file.get()).toInstant()));
    }

    private Message message(LibraryFolder folder, Throwable failure, Optional<Copy> copy) {
        return messages.notOpened(window.language().wordsOf(FailedOpening.class).reason(failure), copy.map(Copy::made),
                () -> copy.ifPresent(from -> reopen.accept(folder,
                        () -> LibraryRestore.restore(folder, window.environment(), from.file()))),
                () -> reopen.accept(folder, () -> {}), this::openAnother, quit);
    }

    private void openAnother() {
        String title = window.language().wordsOf(FailedOpening.class).get("openAnother");
        window.desktop()
                .choosers()
                .folder(title)
                .ifPresent(chosen -> reopen.accept(new LibraryFolder(chosen), () -> refuse(new LibraryFolder(chosen))));
    }

    /** A folder that is used for something else must not become a library by mistake. */
    private void refuse(LibraryFolder chosen) throws LibraryException {
        try {
            if (!chosen.isLibrary() && chosen.holdsSomethingElse()) {
                throw new LibraryException(
                        window.language().wordsOf(FailedOpening.class).format("notALibrary", chosen.root()));
            }
        } catch (IOException e) {
            throw new LibraryException(Told.by(e), e);
        }
    }
}
