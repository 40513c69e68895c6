package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT2020;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_SMPTE431;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_SMPTE432;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_ARIB_STD_B67;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_SMPTE2084;

import java.util.function.DoubleUnaryOperator;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/**
 * Turns colours and lights that sRGB has not into sRGB (ITU-T H.273 names them): those of BT.2020 and Display P3, of PQ
 * (SMPTE ST 2084) and HLG (BT.2100). What is brighter than paper is compressed, not cut off.
 */
final class WideColour {
    private static final int LEVELS = 1 << 16;
    /** Nits of paper in the light of BT.2408, to which sRGB's white belongs. */
    private static final double PAPER_NITS = 203;
    private static final double HLG_PEAK_NITS = 1000;
    private static final double HLG_SYSTEM_GAMMA = 1.2;
    /** Up to here light stays as it is; beyond, all there may be has to fit between this and white. */
    private static final double KNEE = 0.75;
    private static final double[] BT2020_TO_BT709 = {1.6605, -0.5876, -0.0728, -0.1246, 1.1329, -0.0083, -0.0182,
        -0.1006, 1.1187};
    private static final double[] P3_TO_BT709 = {1.2249, -0.2247, 0, -0.0420, 1.0419, 0, -0.0197, -0.0786, 1.0979};
    private static final double[] SAME = {1, 0, 0, 0, 1, 0, 0, 0, 1};

    private final double[] light;
    private final double[] matrix;
    private final boolean isHighDynamicRange;
    private byte @Nullable [] quick;

    private WideColour(int transfer, int primaries) {
        isHighDynamicRange = isHighDynamicRange(transfer);
        light = levels(transfer == AVCOL_TRC_SMPTE2084
                ? WideColour::ofPq
                : transfer == AVCOL_TRC_ARIB_STD_B67 ? WideColour::ofHlg : WideColour::ofSrgb);
        matrix = switch (primaries) {
            case AVCOL_PRI_BT2020 -> BT2020_TO_BT709;
            case AVCOL_PRI_SMPTE431, AVCOL_PRI_SMPTE432 -> P3_TO_BT709;
            default -> SAME;
        };
    }

    /** Whether a frame's colours are not sRGB's, or near it. */
    static boolean isIn(AVFrame frame) {
        int primaries = frame.color_primaries();
        return isHighDynamicRange(frame.color_trc()) || primaries == AVCOL_PRI_BT2020 || primaries == AVCOL_PRI_SMPTE431
                || primaries == AVCOL_PRI_SMPTE432;
    }

    static WideColour of(AVFrame frame) {
        return of(frame.color_trc(), frame.color_primaries());
    }

    static WideColour of(int transfer, int primaries) {
        return new WideColour(transfer, primaries);
    }

    private static boolean isHighDynamicRange(int transfer) {
        return transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67;
    }

    /**
     * Converts pixels.
     *
     * @param rgb red, green, blue, 16 bits each, the lower byte first
     * @return three bytes a pixel
     */
    byte[] toSrgb(byte[] rgb) {
        byte[] result = new byte[rgb.length / 2];
        double[] from = new double[3];
        for (int pixel = 0; pixel < result.length; pixel += 3) {
            for (int band = 0; band < 3; band++) {
                int at = 2 * (pixel + band);
                from[band] = light[(rgb[at] & 0xff) | (rgb[at + 1] & 0xff) << 8];
            }
            for (int band = 0; band < 3; band++) {
                double linear = matrix[3 * band] * from[0] + matrix[3 * band + 1] * from[1]
                        + matrix[3 * band + 2] * from[2];
                result[pixel + band] = (byte) Math
                        .round(255 * toSrgb(isHighDynamicRange ? compressed(linear) : linear));
            }
        }
        return result;
    }

    /**
     * The same for one row of a film, by tables: a level or so beside it at most.
     *
     * @param rgb as above
     * @param argb takes the pixels, opaque
     * @param at the first one's place
     */
    void toSrgb(byte[] rgb, int[] argb, int at, int count) {
        byte[] encoded = encoded();
        for (int pixel = 0, in = 0; pixel < count; pixel++, in += 6) {
            double red = light[(rgb[in] & 0xff) | (rgb[in + 1] & 0xff) << 8];
            double green = light[(rgb[in + 2] & 0xff) | (rgb[in + 3] & 0xff) << 8];
            double blue = light[(rgb[in + 4] & 0xff) | (rgb[in + 5] & 0xff) << 8];
            argb[at + pixel] = 0xff000000 | level(encoded, 0, red, green, blue) << 16
                    | level(encoded, 3, red, green, blue) << 8 | level(encoded, 6, red, green, blue);
        }
    }

    private int level(byte[] encoded, int row, double red, double green, double blue) {
        double linear = matrix[row] * red + matrix[row + 1] * green + matrix[row + 2] * blue;
        double light = isHighDynamicRange ? compressed(linear) : linear;
        return encoded[(int) (Math.clamp(light, 0, 1) * (LEVELS - 1) + 0.5)] & 0xff;
    }

    private byte[] encoded() {
        byte[] levels = quick;
        if (levels == null) {
            levels = new byte[LEVELS];
            for (int i = 0; i < LEVELS; i++) {
                levels[i] = (byte) Math.round(255 * toSrgb(i / (LEVELS - 1.0)));
            }
            quick = levels;
        }
        return levels;
    }

    private static double compressed(double linear) {
        double beyond = linear - KNEE;
        return beyond <= 0 ? linear : KNEE + (1 - KNEE) * beyond / (beyond + 1 - KNEE);
    }

    private static double[] levels(DoubleUnaryOperator transfer) {
        double[] levels = new double[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = transfer.applyAsDouble(i / (LEVELS - 1.0));
        }
        return levels;
    }

    private static double ofPq(double signal) {
        double root = Math.pow(signal, 1 / 78.84375);
        double light = Math.pow(Math.max(root - 0.8359375, 0) / (18.8515625 - 18.6875 * root), 1 / 0.1593017578125);
        return 10_000 * light / PAPER_NITS;
    }

    private static double ofHlg(double signal) {
        double scene = signal <= 0.5
                ? signal * signal / 3
                : (Math.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12;
        return HLG_PEAK_NITS * Math.pow(scene, HLG_SYSTEM_GAMMA) / PAPER_NITS;
    }

    private static double ofSrgb(double signal) {
        return signal <= 0.04045 ? signal / 12.92 : Math.pow((signal + 0.055) / 1.055, 2.4);
    }

    private static double toSrgb(double linear) {
        double light = Math.clamp(linear, 0, 1);
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
