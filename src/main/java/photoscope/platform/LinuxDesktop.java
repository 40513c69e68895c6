package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/** File managers by D-Bus (org.freedesktop.FileManager1), which select the file, or else by xdg-open. */
final class LinuxDesktop implements DesktopActions {
    private final SystemCommand command;
    private final SystemCommand launch;

    LinuxDesktop(SystemCommand command, SystemCommand launch) {
        this.command = command;
        this.launch = launch;
    }

    @Override
    public void reveal(Path path) throws IOException {
        Path file = PresentPath.of(path);
        String uri = FileUri.of(file);
        IOException first;
        try {
            command.output(List.of("gdbus", "call", "--session", "--timeout", "5", "--dest",
                    "org.freedesktop.FileManager1", "--object-path", "/org/freedesktop/FileManager1", "--method",
                    "org.freedesktop.FileManager1.ShowItems", "['" + uri + "']", ""));
            return;
        } catch (IOException e) {
            first = e;
        }
        try {
            command.output(List.of("dbus-send", "--session", "--print-reply", "--reply-timeout=5000",
                    "--dest=org.freedesktop.FileManager1", "--type=method_call", "/org/freedesktop/FileManager1",
                    "org.freedesktop.FileManager1.ShowItems", "array:string:" + uri, "string:"));
            return;
        } catch (IOException e) {
            first.addSuppressed(e);
        }
        Path folder = PresentPath.folderOf(file);
        open(folder, detail -> Sentence.of("No file manager answered: %s (%s).", folder, detail), first);
    }

    @Override
    public void open(Path path) throws IOException {
        Path present = PresentPath.of(path);
        open(present, detail -> Sentence.of("No program could open it: %s (%s).", present, detail), null);
    }

    private void open(Path path, UnaryOperator<Sentence> trouble, @Nullable IOException earlier) throws IOException {
        try {
            launch.output(List.of("xdg-open", path.toString()));
        } catch (IOException e) {
            if (earlier != null) {
                e.addSuppressed(earlier);
            }
            throw new ToldIOException(trouble.apply(Told.by(e)), e);
        }
    }
}
