package photoscope.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.Photos;
import photoscope.library.Sources;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.platform.DesktopActions;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.language.Words;
import photoscope.ui.notice.Notice;

/** What is done with the files of photos: shown in their folder, opened elsewhere, copied. */
final class PhotoCommands {
    /** More windows of other programs than anyone wants to open at once. */
    private static final int MOST_OPENED = 10;

    /** Something that the desktop does with a file. */
    private interface FileAction {
        void on(Path file) throws IOException;
    }

    private final Photos photos;
    private final Sources sources;
    private final WindowParts window;
    private final Targets targets;
    private final Words words;

    PhotoCommands(Library library, WindowParts window, Targets targets, Words words) {
        this.photos = library.photos();
        this.sources = library.sources();
        this.window = window;
        this.targets = targets;
        this.words = words;
    }

    /**
     * @param nothingSelected why nothing can be done now; empty when it can
     */
    void handle(CommandHandlers commands, ObservableValue<String> nothingSelected) {
        DesktopActions desktop = window.desktop().actions();
        ObservableValue<String> noFile = Bindings.createStringBinding(
                () -> targets.away().get() ? words.get("fileAway") : nothingSelected.getValue(), targets.away(),
                nothingSelected);
        commands.handle(Command.REVEAL, () -> withDesktop(1, desktop::reveal), noFile);
        commands.handle(Command.OPEN_WITH_SYSTEM, () -> withDesktop(MOST_OPENED, desktop::open), noFile);
        commands.handle(Command.COPY_FILE, this::copyFiles, noFile);
        commands.handle(Command.COPY_PATH, this::copyPaths, nothingSelected);
    }

    private void withDesktop(int most, FileAction action) {
        List<PhotoId> chosen = targets.photos();
        var _ = window.threads().working().run(() -> {
            for (Path file : photos.paths(chosen.subList(0, Math.min(most, chosen.size())))) {
                Optional<Sentence> away = sources.whyAway(file);
                if (away.isPresent()) {
                    throw new LibraryException(away.get());
                }
                action.on(file);
            }
            return chosen.size();
        }, count -> {
            if (count > MOST_OPENED && most == MOST_OPENED) {
                window.notices().show(Notice.of(words.format("openedFirst", MOST_OPENED)));
            }
        }, window::tellFailure);
    }

    private void copyFiles() {
        withPaths(paths -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(paths.stream().map(Path::toFile).toList());
            Clipboard.getSystemClipboard().setContent(content);
            window.notices().show(Notice.of(words.format("copiedFiles", paths.size())));
        });
    }

    private void copyPaths() {
        withPaths(paths -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(paths.stream().map(Path::toString).collect(Collectors.joining("\n")));
            Clipboard.getSystemClipboard().setContent(content);
            window.notices().show(Notice.of(words.format("copiedPaths", paths.size())));
        });
    }

    private void withPaths(Consumer<List<Path>> use) {
        List<PhotoId> chosen = targets.photos();
        var _ = window.threads().working().run(() -> photos.paths(chosen), use, window::tellFailure);
    }
}
