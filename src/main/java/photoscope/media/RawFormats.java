package photoscope.media;

import java.io.IOException;
import java.util.Set;

/** Tells raw files, which look like TIFF but hold a sensor's values, from pictures. */
final class RawFormats {
    private static final Set<String> EXTENSIONS = Set.of("3fr", "arw", "cr2", "dcr", "dng", "erf", "fff", "iiq", "k25",
            "kdc", "mef", "mos", "mrw", "nef", "nrw", "orf", "pef", "raw", "rw2", "rwl", "sr2", "srf", "srw");
    private static final int COLOR_FILTER_ARRAY = 32803;
    private static final int LINEAR_RAW = 34892;
    /** Compressions of Sony, Samsung, Nikon and Pentax. */
    private static final Set<Long> COMPRESSIONS = Set.of(32767L, 32769L, 32770L, 34713L, 65535L);

    private RawFormats() {}

    /** Whether these are the first bytes of a raw file, but of none that begins like TIFF. */
    static boolean isRaw(Head head) {
        return head.starts("'FUJIFILMCCD-RAW") || head.has(6, "'HEAPCCDR") || head.starts("'IIRO")
                || head.starts("'IIRS") || head.starts("'MMOR") || head.starts("'IIU 00");
    }

    static boolean isRawTiff(ByteSource source, Head head, String extension) throws IOException {
        if (EXTENSIONS.contains(extension) || head.has(8, "'CR 02")) {
            return true;
        }
        TiffDirectory tags = TiffStructure.of(source).first();
        long photometric = tags.get(TiffDirectory.PHOTOMETRIC, -1);
        boolean previewOfRaw = tags.get(TiffDirectory.NEW_SUBFILE_TYPE, 0) == 1 && tags.has(TiffDirectory.SUB_IFDS)
                && tags.has(TiffDirectory.MAKE);
        return tags.has(TiffDirectory.DNG_VERSION) || previewOfRaw || photometric == COLOR_FILTER_ARRAY
                || photometric == LINEAR_RAW || COMPRESSIONS.contains(tags.get(TiffDirectory.COMPRESSION, 0));
    }
}
