package photoscope.ui.search;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;

/**
 * What a clipboard, or what is dragged, holds of pictures. To be asked on the JavaFX thread; reads no file and fetches
 * nothing.
 */
sealed interface PictureBoard {
    /** As a grid of photos puts it there: ids as decimal numbers between commas. */
    String PHOTO_IDS = "photoscope/photo-ids";
    /** Under which JavaFX tells of a picture's pixels themselves. */
    String PIXELS = "application/x-java-rawimage";

    /** No picture. */
    record Nothing() implements PictureBoard {}

    /** Photos of the library. */
    record Photos(List<PhotoId> ids) implements PictureBoard {}

    /** Files or folders. */
    record Files(List<Path> paths) implements PictureBoard {}

    /** A picture itself. */
    record Pixels(Image image) implements PictureBoard {}

    /** Where a picture can be found in the network. */
    record Address() implements PictureBoard {}

    /** Looks at a clipboard. */
    static PictureBoard of(Clipboard clipboard) {
        List<PhotoId> photos = photos(clipboard);
        if (!photos.isEmpty()) {
            return new Photos(photos);
        }
        List<Path> files = paths(clipboard);
        if (!files.isEmpty()) {
            return new Files(files);
        }
        if (hasPixels(clipboard)) {
            Image image = clipboard.getImage();
            if (image != null && !image.isError() && image.getWidth() >= 1) {
                return new Pixels(image);
            }
        }
        return ofAddress(clipboard.hasUrl() ? clipboard.getUrl() : null, clipboard);
    }

    /** Whether it may hold a picture: cheap, for while something is dragged. */
    static boolean mayHoldPicture(Clipboard clipboard) {
        return !photos(clipboard).isEmpty() || clipboard.hasFiles() || clipboard.hasImage() || clipboard.hasUrl();
    }

    /** The files that it holds. */
    static List<Path> paths(Clipboard clipboard) {
        return clipboard.hasFiles() ? clipboard.getFiles().stream().map(File::toPath).toList() : List.of();
    }

    private static PictureBoard ofAddress(@Nullable String url, Clipboard clipboard) {
        Optional<Path> file = Optional.ofNullable(url).flatMap(PictureBoard::file);
        if (file.isPresent()) {
            return new Files(List.of(file.get()));
        }
        return url != null || clipboard.hasImage() ? new Address() : new Nothing();
    }

    /**
     * Where there are no pixels but HTML that names a picture, JavaFX would load it from the network to make an image.
     */
    private static boolean hasPixels(Clipboard clipboard) {
        DataFormat known = DataFormat.lookupMimeType(PIXELS);
        DataFormat pixels = known == null ? new DataFormat(PIXELS) : known;
        return clipboard.hasContent(pixels) || (clipboard.hasImage() && !clipboard.hasHtml());
    }

    private static Optional<Path> file(String url) {
        String first = url.strip().lines().findFirst().orElse("");
        if (!first.toLowerCase(Locale.ROOT).startsWith("file:")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URI.create(first)));
        } catch (IllegalArgumentException notHere) { // of another computer, or not an address at all
            return Optional.empty();
        }
    }

    static List<PhotoId> photos(Clipboard clipboard) {
        DataFormat format = DataFormat.lookupMimeType(PHOTO_IDS);
        Object content = format != null && clipboard.hasContent(format) ? clipboard.getContent(format) : null;
        return content instanceof String text && !text.isEmpty()
                ? Arrays.stream(text.split(",", -1)).map(Long::valueOf).map(PhotoId::new).toList()
                : List.of();
    }
}
