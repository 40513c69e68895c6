package photoscope.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import javafx.scene.image.Image;

/** The window's icon, in the sizes that systems ask for. */
final class WindowIcon {
    private static final List<Integer> SIZES = List.of(16, 32, 64, 128, 256);

    private WindowIcon() {}

    static List<Image> all() {
        return SIZES.stream().map(WindowIcon::load).toList();
    }

    private static Image load(int size) {
        try (InputStream png = WindowIcon.class.getResourceAsStream("icon-" + size + ".png")) {
            return new Image(png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
