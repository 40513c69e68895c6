package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_PAL8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB48LE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU601;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.IntPointer;
import org.jspecify.annotations.Nullable;

/** Turns a decoded frame, whatever its planes, depth and range, into rows of red, green and blue, and makes it smaller. */
final class Scaling {
    private static final int UNITY = 1 << 16;
    private static final int ALIGNMENT = 32;
    /** Mitchell and Netravali's B and C of the filter that encoders were trained with. */
    private static final double[] BICUBIC = {0, 0.5};

    private Scaling() {}

    /**
     * The frame as rows of pixels.
     *
     * @param width pixels of the result, at most the frame's
     * @param height pixels of the result, at most the frame's
     * @param reduction by how many pixels each way to average first, which is quicker than one wide filter
     * @return rows from the top, three bytes a pixel, over white
     */
    static byte[] rgb(AVFrame frame, int width, int height, int reduction) throws DecodeException {
        return rgb(frame, width, height, reduction, SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT);
    }

    /**
     * The same in two thirds of the time, now and then a level or two beside it and where it is made much smaller with
     * half the colours across, as JPEG has them: frames of films are many.
     */
    static byte[] rgbQuickly(AVFrame frame, int width, int height, int reduction) throws DecodeException {
        boolean isMuchSmaller = 2 * width <= frame.width();
        return rgb(frame, width, height, reduction, isMuchSmaller ? 0 : SWS_FULL_CHR_H_INT);
    }

    private static byte[] rgb(AVFrame frame, int width, int height, int reduction, int exactness)
            throws DecodeException {
        if (reduction < 2) {
            return converted(frame, width, height, exactness);
        }
        AVFrame reduced = scaled(frame, frame.format(), frame.width() / reduction, frame.height() / reduction,
                SWS_AREA);
        try {
            reduced.colorspace(frame.colorspace())
                    .color_range(frame.color_range())
                    .color_trc(frame.color_trc())
                    .color_primaries(frame.color_primaries());
            return converted(reduced, width, height, exactness);
        } finally {
            av_frame_free(reduced);
        }
    }

    private static byte[] converted(AVFrame frame, int width, int height, int exactness) throws DecodeException {
        boolean transparent = isTransparent(frame.format());
        boolean wide = !transparent && WideColour.isIn(frame);
        boolean smaller = width < frame.width() || height < frame.height();
        int format = transparent ? AV_PIX_FMT_RGBA : wide ? AV_PIX_FMT_RGB48LE : AV_PIX_FMT_RGB24;
        AVFrame target = scaled(frame, format, width, height, (smaller ? SWS_BICUBIC : SWS_BILINEAR) | exactness);
        try {
            byte[] rows = rows(target, width, height, transparent ? 4 : wide ? 6 : 3);
            return transparent ? overWhite(rows) : wide ? WideColour.of(frame).toSrgb(rows) : rows;
        } finally {
            av_frame_free(target);
        }
    }

    private static AVFrame scaled(AVFrame frame, int format, int width, int height, int flags) throws DecodeException {
        AVFrame target = NativeResult.allocated(av_frame_alloc());
        @Nullable
        SwsContext scaler = null;
        boolean done = false;
        try {
            target.format(format).width(width).height(height);
            NativeResult.checked(av_frame_get_buffer(target, ALIGNMENT));
            scaler = NativeResult.allocated(sws_getContext(frame.width(), frame.height(), frame.format(), width, height,
                    format, flags, null, null, BICUBIC));
            setColours(scaler, frame);
            NativeResult.checked(sws_scale(scaler, frame.data(), frame.linesize(), 0, frame.height(), target.data(),
                    target.linesize()));
            done = true;
            return target;
        } finally {
            sws_freeContext(scaler);
            if (!done) {
                av_frame_free(target);
            }
        }
    }

    /** Where a file does not say how its colours were made, they were as JFIF and MIAF make them: by BT.601. */
    private static void setColours(SwsContext scaler, AVFrame frame) {
        int space = frame.colorspace() == AVCOL_SPC_UNSPECIFIED ? SWS_CS_ITU601 : frame.colorspace();
        IntPointer table = sws_getCoefficients(space);
        int isFull = frame.color_range() == AVCOL_RANGE_JPEG ? 1 : 0;
        // what has no such colours refuses, and needs none
        int _ = sws_setColorspaceDetails(scaler, table, isFull, table, 1, 0, UNITY, UNITY);
    }

    /** Whether pixels of a format can be seen through. */
    static boolean isTransparent(int format) {
        @Nullable
        AVPixFmtDescriptor description = av_pix_fmt_desc_get(format);
        boolean hasAlpha = description != null && (description.flags() & AV_PIX_FMT_FLAG_ALPHA) != 0;
        return hasAlpha || format == AV_PIX_FMT_PAL8;
    }

    private static byte[] rows(AVFrame frame, int width, int height, int bytesPerPixel) {
        int row = bytesPerPixel * width;
        byte[] bytes = new byte[row * height];
        for (int y = 0; y < height; y++) {
            frame.data(0).position((long) y * frame.linesize(0)).get(bytes, y * row, row);
        }
        return bytes;
    }

    private static byte[] overWhite(byte[] rgba) {
        byte[] rgb = new byte[rgba.length / 4 * 3];
        for (int in = 0, out = 0; in < rgba.length; in += 4) {
            for (int band = 0; band < 3; band++) {
                rgb[out++] = Alpha.overWhite(rgba[in + band], rgba[in + 3]);
            }
        }
        return rgb;
    }
}
