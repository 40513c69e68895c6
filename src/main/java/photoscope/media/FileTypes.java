package photoscope.media;

import java.io.IOException;
import java.util.Locale;

import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;

/** Tells a file's type by its first bytes; what its name promises does not count. */
public final class FileTypes {
    /** How many bytes from the beginning are looked at. */
    private static final int HEAD = 512;

    private FileTypes() {}

    /**
     * The type of a picture that can be read.
     *
     * @throws MediaException if it is none, naming the format that it is instead
     */
    public static FileType detect(LoadedFile file) throws MediaException {
        try (ByteSource source = file.open()) {
            return detect(source, extension(file));
        } catch (IOException e) {
            throw MediaException.reading(ProblemKind.UNREADABLE, "The file can't be read (" + e.getMessage() + ").");
        }
    }

    private static FileType detect(ByteSource source, String extension) throws IOException, MediaException {
        if (source.length() == 0) {
            throw MediaException.reading(ProblemKind.NOT_A_PICTURE, "The file is empty.");
        }
        Head head = new Head(source.bytes(0, Math.min(HEAD, source.length())));
        if (head.starts("FF D8 FF")) {
            return FileType.JPEG;
        } else if (head.starts("89 'PNG")) {
            return FileType.PNG;
        } else if (head.starts("'GIF8")) {
            return FileType.GIF;
        } else if (head.starts("'RIFF") && head.has(8, "'WEBP")) {
            return FileType.WEBP;
        } else if (head.starts("'8BPS")) {
            return FileType.PSD;
        } else if (head.starts("'BM") && head.has(15, "00 00 00")) {
            return FileType.BMP;
        } else if (head.isTiff() && !RawFormats.isRawTiff(source, head, extension)) {
            return FileType.TIFF;
        }
        throw ForeignFormats.problem(head, extension);
    }

    private static String extension(LoadedFile file) {
        String name = String.valueOf(file.path().getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
