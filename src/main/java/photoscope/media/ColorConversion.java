package photoscope.media;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.pixels.Picture;

/** Turns samples of a file's colour space into sRGB. */
final class ColorConversion {
    private static final Logger LOG = LoggerFactory.getLogger(ColorConversion.class);

    private ColorConversion() {}

    /** A profile's bytes understood, null where they are none or broken: the picture is then taken for sRGB. */
    static @Nullable ICC_Profile profile(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return ICC_Profile.getInstance(bytes);
        } catch (IllegalArgumentException | CMMException e) {
            LOG.debug("broken colour profile", e);
            return null;
        }
    }

    /** The samples as an sRGB picture. Gray levels are sRGB's, whatever a gray profile says. */
    static Picture toSrgb(Samples samples, @Nullable ICC_Profile profile) {
        byte[] converted = profile == null || samples.bands() == 1 || profile.getNumComponents() != samples.bands()
                ? null
                : convert(samples, profile);
        return new Picture(samples.width(), samples.height(), converted == null ? plain(samples) : converted);
    }

    private static byte @Nullable [] convert(Samples samples, ICC_Profile profile) {
        try {
            WritableRaster source = interleaved(samples.bytes(), samples.width(), samples.height(), samples.bands());
            WritableRaster target = interleaved(new byte[3 * samples.width() * samples.height()], samples.width(),
                    samples.height(), 3);
            ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            new ColorConvertOp(new ICC_Profile[]{profile, srgb}, null).filter(source, target);
            return ((DataBufferByte) target.getDataBuffer()).getData();
        } catch (CMMException | IllegalArgumentException e) {
            LOG.debug("unusable colour profile", e);
            return null;
        }
    }

    private static WritableRaster interleaved(byte[] bytes, int width, int height, int bands) {
        int[] offsets = new int[bands];
        for (int band = 0; band < bands; band++) {
            offsets[band] = band;
        }
        DataBuffer buffer = new DataBufferByte(bytes, bytes.length);
        return Raster.createInterleavedRaster(buffer, width, height, width * bands, bands, offsets, null);
    }

    private static byte[] plain(Samples samples) {
        byte[] from = samples.bytes();
        if (samples.bands() == 3) {
            return from;
        }
        byte[] rgb = new byte[3 * samples.width() * samples.height()];
        int in = 0;
        for (int out = 0; out < rgb.length; in += samples.bands()) {
            for (int band = 0; band < 3; band++) {
                rgb[out++] = samples.bands() == 1 ? from[in] : withoutInk(from[in + band], from[in + 3]);
            }
        }
        return rgb;
    }

    private static byte withoutInk(byte ink, byte black) {
        return (byte) ((255 - (ink & 0xff)) * (255 - (black & 0xff)) / 255);
    }
}
