package photoscope.media;

import photoscope.photo.FileType;
import photoscope.photo.ProblemKind;
import photoscope.photo.Sentence;

/** Whether a picture's declared size can be true, before anything is allocated for it. */
final class DeclaredSize {
    /** Below this a lie costs nothing. */
    private static final long HARMLESS_PIXELS = 16_000_000;
    /** JPEG spends two bits or so on every block of 8 x 8, in each of its planes. */
    private static final long JPEG_PIXELS_PER_BYTE = 1000;
    /** Deflate packs at most 1030 to 1, eight pixels of black and white to the byte. */
    private static final long PIXELS_PER_BYTE = 10_000;
    private static final int LONGEST_SIDE = 1_000_000;

    private DeclaredSize() {}

    static void check(int width, int height, long fileSize, FileType type) throws MediaException {
        if (width < 1 || height < 1) {
            throw MediaException.decoding(ProblemKind.DAMAGED,
                    Sentence.of("The file is damaged: it says that its picture is %s x %s pixels.", width, height));
        }
        long pixels = (long) width * height;
        long most = type == FileType.JPEG ? JPEG_PIXELS_PER_BYTE : PIXELS_PER_BYTE;
        if (pixels > HARMLESS_PIXELS && pixels / most > fileSize) {
            throw MediaException.decoding(ProblemKind.DAMAGED, Sentence.of(
                    "The file is damaged: it says that its picture is %s x %s pixels, which can't be in %s" + " bytes.",
                    width, height, fileSize));
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw tooLarge(width, height);
        }
    }

    static MediaException tooLarge(int width, int height) {
        return MediaException.decoding(ProblemKind.TOO_LARGE,
                Sentence.of("The picture is too large for the memory there is: %s x %s pixels.", width, height));
    }
}
