package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB48LE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU601;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.jspecify.annotations.Nullable;

/**
 * Turns the frames of a film into pictures for the screen, thirty times a second: what it works with is kept from one
 * to the next, the last picture's bytes too.
 */
final class FilmScaler implements AutoCloseable {
    private static final int UNITY = 1 << 16;
    private static final int ALIGNMENT = 32;
    private static final int OPAQUE = 0xFF000000;

    private final int orientation;
    private final AVFrame target;
    private @Nullable SwsContext scaler;
    private @Nullable WideColour wide;
    private byte[] bgra = new byte[0];
    private int[] pixels = new int[0];
    private int[] turned = new int[0];

    /**
     * @param orientation EXIF orientation 1 to 8 that the film asks for
     */
    FilmScaler(int orientation) throws DecodeException {
        this.orientation = orientation;
        target = NativeResult.allocated(av_frame_alloc());
    }

    /**
     * The frame upright, as large as it fits into a box but never larger than it is.
     *
     * @param displayedWidth pixels, where those are square
     */
    FilmItem.Frame scaled(AVFrame frame, int displayedWidth, int boxWidth, int boxHeight, long micros, int skipped)
            throws DecodeException {
        boolean onItsSide = orientation >= 5;
        double scale = Math.min(1, Math.min((double) (onItsSide ? boxHeight : boxWidth) / displayedWidth,
                (double) (onItsSide ? boxWidth : boxHeight) / frame.height()));
        int width = Math.max(1, (int) Math.round(displayedWidth * scale));
        int height = Math.max(1, (int) Math.round(frame.height() * scale));
        boolean isWide = WideColour.isIn(frame);
        boolean asBytes = !isWide && !Scaling.isTransparent(frame.format()) && orientation <= Orientation.UPRIGHT;
        convert(frame, width, height, isWide ? AV_PIX_FMT_RGB48LE : AV_PIX_FMT_BGRA);
        int length = 4 * width * height;
        if (bgra.length != length) {
            bgra = new byte[length];
        }
        if (asBytes) {
            copyRows(width, height);
        } else {
            readPixels(frame, width, height, isWide);
            int[] upright = orientation <= Orientation.UPRIGHT ? pixels : turned(width, height);
            ByteBuffer.wrap(bgra).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(upright, 0, width * height);
        }
        av_frame_unref(target);
        return new FilmItem.Frame(micros, onItsSide ? height : width, onItsSide ? width : height, skipped, bgra);
    }

    private void convert(AVFrame frame, int width, int height, int format) throws DecodeException {
        av_frame_unref(target);
        target.format(format).width(width).height(height);
        NativeResult.checked(av_frame_get_buffer(target, ALIGNMENT));
        scaler = NativeResult.allocated(sws_getCachedContext(scaler, frame.width(), frame.height(), frame.format(),
                width, height, format, SWS_BILINEAR, null, null, (DoublePointer) null));
        int space = frame.colorspace() != AVCOL_SPC_UNSPECIFIED
                ? frame.colorspace()
                : frame.height() >= VideoReader.LEAST_HD_HEIGHT ? AVCOL_SPC_BT709 : SWS_CS_ITU601;
        IntPointer table = sws_getCoefficients(space);
        int isFull = frame.color_range() == AVCOL_RANGE_JPEG ? 1 : 0;
        // what has no such colours refuses, and needs none
        int _ = sws_setColorspaceDetails(scaler, table, isFull, table, 1, 0, UNITY, UNITY);
        NativeResult.checked(
                sws_scale(scaler, frame.data(), frame.linesize(), 0, frame.height(), target.data(), target.linesize()));
    }

    private void copyRows(int width, int height) {
        int row = 4 * width;
        if (target.linesize(0) == row) {
            target.data(0).get(bgra, 0, row * height);
            return;
        }
        for (int y = 0; y < height; y++) {
            target.data(0).position((long) y * target.linesize(0)).get(bgra, y * row, row);
        }
    }

    private void readPixels(AVFrame frame, int width, int height, boolean isWide) {
        if (pixels.length != width * height) {
            pixels = new int[width * height];
        }
        if (isWide) {
            WideColour colours = wide == null ? WideColour.of(frame) : wide;
            wide = colours;
            byte[] row = new byte[6 * width];
            for (int y = 0; y < height; y++) {
                target.data(0).position((long) y * target.linesize(0)).get(row);
                colours.toSrgb(row, pixels, y * width, width);
            }
            return;
        }
        for (int y = 0; y < height; y++) {
            new IntPointer(target.data(0)).position((long) y * target.linesize(0) / Integer.BYTES)
                    .get(pixels, y * width, width);
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
    }

    /** The pixels as the orientation wants them (Exif 2.32, tag 274). */
    private int[] turned(int width, int height) {
        if (turned.length != pixels.length) {
            turned = new int[pixels.length];
        }
        // from one stored pixel to the next, and from one stored row to the next
        int column = orientation < 5 ? 1 : height;
        int row = orientation < 5 ? width : 1;
        int first = 0;
        boolean columnsBack = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean rowsBack = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        if (columnsBack) {
            first += (width - 1) * column;
            column = -column;
        }
        if (rowsBack) {
            first += (height - 1) * row;
            row = -row;
        }
        for (int y = 0, in = 0; y < height; y++) {
            for (int x = 0, out = first + y * row; x < width; x++, out += column) {
                turned[out] = pixels[in++];
            }
        }
        return turned;
    }

    @Override
    public void close() {
        av_frame_free(target);
        sws_freeContext(scaler);
    }
}
