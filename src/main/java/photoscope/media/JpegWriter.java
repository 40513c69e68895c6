package photoscope.media;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import photoscope.pixels.Picture;

/** Writes pictures as baseline JPEGs with halved colour resolution (4:2:0). Safe for many threads. */
public final class JpegWriter {
    private final float quality;

    /**
     * @param quality 0 smallest to 1 best; 0.85 shows no flaws in a thumbnail
     */
    public JpegWriter(float quality) {
        if (!(quality >= 0 && quality <= 1)) {
            throw new IllegalArgumentException("a quality of " + quality);
        }
        this.quality = quality;
        ImageIO.setUseCache(false);
    }

    /** The picture's JPEG file. */
    public byte[] write(Picture picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(picture.rgb().length / 8 + 1024);
        ImageWriter writer = jdkWriter();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            JPEGImageWriteParam param = new JPEGImageWriteParam(null);
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image(picture), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A view of the same bytes. */
    private static BufferedImage image(Picture picture) {
        WritableRaster raster = Raster.createInterleavedRaster(new DataBufferByte(picture.rgb(), picture.rgb().length),
                picture.width(), picture.height(), 3 * picture.width(), 3, new int[]{0, 1, 2}, null);
        var colors = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
                Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colors, raster, false, null);
    }

    private static ImageWriter jdkWriter() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IllegalStateException("this Java has no JPEG writer");
    }
}
