package photoscope.media.ffmpeg;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;

/** How a container wants its picture turned, as EXIF says it (Exif 2.32, tag 274). */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int BYTES = 9 * Integer.BYTES;

    private Orientation() {}

    /**
     * That of a display matrix: nine numbers by rows, in 16.16 and 2.30 fixed point, of which the first four of the
     * upper left corner turn and mirror.
     */
    static int ofDisplayMatrix(BytePointer data, long size) {
        if (size < BYTES) {
            return UPRIGHT;
        }
        IntPointer matrix = new IntPointer(data);
        return of(Integer.signum(matrix.get(0)), Integer.signum(matrix.get(1)), Integer.signum(matrix.get(3)),
                Integer.signum(matrix.get(4)));
    }

    /**
     * A stored pixel's column goes to the right by {@code a} and down by {@code b}, its row to the right by {@code c}
     * and down by {@code d}.
     */
    static int of(int a, int b, int c, int d) {
        if (b == 0 && c == 0) {
            return a >= 0 ? d >= 0 ? UPRIGHT : 4 : d >= 0 ? 2 : 3;
        }
        return b > 0 ? c > 0 ? 5 : 6 : c > 0 ? 8 : 7;
    }
}
