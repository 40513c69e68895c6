package photoscope.media;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** Tells a file's type by its first bytes; what its name promises does not count. */
public final class FileTypes {
    /** How many bytes from the beginning are looked at. */
    private static final int HEAD = 512;
    private static final Pattern HEIC = Pattern.compile("he[ivs][cxmsf]|m[is]f1");
    private static final Pattern PNM = Pattern.compile("P[1-7]\\s+(#|\\d|WIDTH|HEIGHT|DEPTH)");

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
            throw MediaException.reading(ProblemKind.UNREADABLE,
                    Sentence.of("The file can't be read (%s).", Told.by(e)));
        }
    }

    /** Whether it is a film. */
    static boolean isFilm(ByteSource source) throws IOException {
        try {
            return detect(source, "").kind() == MediaKind.VIDEO;
        } catch (MediaException e) {
            return false; // whoever detects its type is told why
        }
    }

    static FileType detect(ByteSource source, String extension) throws IOException, MediaException {
        if (source.length() == 0) {
            throw MediaException.reading(ProblemKind.NOT_A_PICTURE, Sentence.of("The file is empty."));
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
        } else if (head.has(4, "'ftyp")) {
            return isoType(head);
        } else if (head.starts("00 00 00 0C 'jP") || head.starts("FF 4F FF 51")) {
            return FileType.JPEG2000;
        } else if (head.starts("'qoif")) {
            return FileType.QOI;
        } else if ((head.starts("00 00 01 00") || head.starts("00 00 02 00")) && !head.has(4, "00 00")) {
            return FileType.ICO;
        } else if (PNM.matcher(head.text()).lookingAt()) {
            return FileType.PNM;
        } else if (extension.equals("tga") && isTga(head)) {
            return FileType.TGA;
        } else if (head.isTiff()) {
            return RawFormats.isRawTiff(source, head, extension) ? FileType.RAW : FileType.TIFF;
        } else if (RawFormats.isRaw(head)) {
            return FileType.RAW;
        }
        FileType film = VideoTypes.of(head);
        if (film != null) {
            return film;
        }
        throw ForeignFormats.problem(head);
    }

    /** Its brands say what an ISO base media file holds (ISO/IEC 14496-12, 23008-12); the first is not always the one. */
    private static FileType isoType(Head head) throws MediaException {
        String brands = brands(head);
        boolean isGeneral = brands.startsWith("mi");
        if (brands.startsWith("avi") || (isGeneral && brands.contains("avi"))) {
            return FileType.AVIF;
        } else if (HEIC.matcher(brands).lookingAt()) {
            return FileType.HEIC;
        } else if (brands.startsWith("crx")) {
            return FileType.RAW;
        }
        FileType film = VideoTypes.ofBrands(brands);
        if (film != null) {
            return film;
        }
        throw ForeignFormats.problem(head);
    }

    private static String brands(Head head) {
        return head.text().substring(8, (int) Math.min(head.bytes().length, Math.max(16, head.length32())));
    }

    /** TGA has no mark: a kind of picture and a depth that exist have to do. */
    private static boolean isTga(Head head) {
        byte[] bytes = head.bytes();
        return bytes.length > 18 && List.of(1, 2, 3, 9, 10, 11).contains((int) bytes[2])
                && List.of(8, 15, 16, 24, 32).contains((int) bytes[16]);
    }

    private static String extension(LoadedFile file) {
        String name = String.valueOf(file.path().getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
