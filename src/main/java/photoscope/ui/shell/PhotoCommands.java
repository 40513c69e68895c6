package photoscope.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import photoscope.library.Photos;
import photoscope.photo.PhotoId;
import photoscope.platform.DesktopActions;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.language.Words;
import photoscope.ui.notice.Notice;
import photoscope.ui.notice.NoticeModel;
import photoscope.ui.task.Background;

/** What is done with the files of photos: shown in their folder, opened elsewhere, copied. */
final class PhotoCommands {
    /** More windows of other programs than anyone wants to open at once. */
    private static final int MOST_OPENED = 10;

    /** Something that the desktop does with a file. */
    private interface FileAction {
        void on(Path file) throws IOException;
    }

    private final Photos photos;
    private final DesktopActions desktop;
    private final Targets targets;
    private final Background background;
    private final NoticeModel notices;
    private final Words words;

    PhotoCommands(Photos photos, DesktopActions desktop, Targets targets, Background background, NoticeModel notices,
            Words words) {
        this.photos = photos;
        this.desktop = desktop;
        this.targets = targets;
        this.background = background;
        this.notices = notices;
        this.words = words;
    }

    /**
     * @param nothingSelected why nothing can be done now; empty when it can
     */
    void handle(CommandHandlers commands, ObservableValue<String> nothingSelected) {
        commands.handle(Command.REVEAL, () -> withDesktop(1, desktop::reveal), nothingSelected);
        commands.handle(Command.OPEN_WITH_SYSTEM, () -> withDesktop(MOST_OPENED, desktop::open), nothingSelected);
        commands.handle(Command.COPY_FILE, this::copyFiles, nothingSelected);
        commands.handle(Command.COPY_PATH, this::copyPaths, nothingSelected);
    }

    private void withDesktop(int most, FileAction action) {
        List<PhotoId> chosen = targets.photos();
        var _ = background.run(() -> {
            for (Path file : photos.paths(chosen.subList(0, Math.min(most, chosen.size())))) {
                action.on(file);
            }
            return chosen.size();
        }, count -> {
            if (count > MOST_OPENED && most == MOST_OPENED) {
                notices.show(Notice.of(words.format("openedFirst", MOST_OPENED)));
            }
        }, this::fail);
    }

    private void copyFiles() {
        withPaths(paths -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(paths.stream().map(Path::toFile).toList());
            Clipboard.getSystemClipboard().setContent(content);
            notices.show(Notice.of(words.format("copiedFiles", paths.size())));
        });
    }

    private void copyPaths() {
        withPaths(paths -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(paths.stream().map(Path::toString).collect(Collectors.joining("\n")));
            Clipboard.getSystemClipboard().setContent(content);
            notices.show(Notice.of(words.format("copiedPaths", paths.size())));
        });
    }

    private void withPaths(Consumer<List<Path>> use) {
        List<PhotoId> chosen = targets.photos();
        var _ = background.run(() -> photos.paths(chosen), use, this::fail);
    }

    private void fail(Exception failure) {
        notices.show(Notice.error(String.valueOf(failure.getMessage())));
    }
}
