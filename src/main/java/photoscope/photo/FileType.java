package photoscope.photo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file format by its content; the extension only decides whether a file is looked at. */
public enum FileType {
    JPEG("jpg", "jpeg", "jpe", "jfif"),
    PNG("png", "apng"),
    GIF("gif"),
    BMP("bmp", "dib"),
    TIFF("tif", "tiff"),
    WEBP("webp"),
    PSD("psd", "psb"),
    HEIC("heic", "heif", "hif"),
    AVIF("avif", "avifs"),
    JPEG2000("jp2", "j2k", "jpf", "jpx", "j2c", "jpc"),
    ICO("ico", "cur"),
    TGA("tga"),
    PNM("ppm", "pgm", "pbm", "pnm", "pam"),
    QOI("qoi"),
    /** A camera's own format, of which the preview in it is shown. */
    RAW("raw", "3fr", "arw", "cr2", "cr3", "crw", "dcr", "dng", "erf", "fff", "gpr", "iiq", "k25", "kdc", "mef", "mos",
            "mrw", "nef", "nrw", "orf", "ori", "pef", "raf", "rw2", "rwl", "sr2", "srf", "srw", "x3f"),
    MP4(MediaKind.VIDEO, "mp4", "m4v", "3gp", "3g2"),
    MOV(MediaKind.VIDEO, "mov", "qt"),
    /** WebM too. */
    MATROSKA(MediaKind.VIDEO, "mkv", "webm"),
    AVI(MediaKind.VIDEO, "avi"),
    /** MPEG transport streams, as camcorders write them. */
    MPEG_TS(MediaKind.VIDEO, "mts", "m2ts", "m2t"),
    MPEG(MediaKind.VIDEO, "mpg", "mpeg", "mpe", "vob"),
    /** Windows Media. */
    ASF(MediaKind.VIDEO, "wmv", "asf"),
    FLV(MediaKind.VIDEO, "flv");

    private final MediaKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> extensions;

    FileType(String... extensions) {
        this(MediaKind.PHOTO, extensions);
    }

    FileType(MediaKind kind, String... extensions) {
        this.kind = kind;
        this.extensions = List.of(extensions);
    }

    /** Picture or film. */
    public MediaKind kind() {
        return kind;
    }

    /** File name endings without the dot, lower case, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /**
     * Whether a file's name promises another format than this one. A name that promises none does not, and where one
     * ending is in use for both of two formats neither is wrong.
     */
    public boolean isMisnamed(String fileName) {
        FileType promised = ofName(fileName).orElse(this);
        boolean areFilms = (this == MP4 || this == MOV) && (promised == MP4 || promised == MOV);
        boolean isHeif = this == AVIF && promised == HEIC && !fileName.toLowerCase(Locale.ROOT).endsWith("heic");
        return promised != this && !areFilms && !isHeif;
    }

    /** The type that a file's name promises, if any. */
    public static Optional<FileType> ofName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        for (FileType type : values()) {
            if (type.extensions.contains(extension)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
