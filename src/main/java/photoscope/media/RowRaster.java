package photoscope.media;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A raster that keeps no pixels but hands on each row as it is set. The JDK's JPEG reader sets its
 * destination row by row; a reader that does otherwise meets an empty buffer and fails.
 */
final class RowRaster extends WritableRaster {
    private final RowSink sink;

    private RowRaster(PixelInterleavedSampleModel model, RowSink sink) {
        super(model, new DataBufferByte(1), new Point(0, 0));
        this.sink = sink;
    }

    /** An image of this size, gray or RGB by the number of bands, to be given to a reader as its destination. */
    static BufferedImage image(int width, int height, int bands, RowSink sink) {
        int[] offsets = bands == 1 ? new int[]{0} : new int[]{0, 1, 2};
        var model = new PixelInterleavedSampleModel(DataBuffer.TYPE_BYTE, width, height, bands, width * bands, offsets);
        ColorSpace space = ColorSpace.getInstance(bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        var colors = new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colors, new RowRaster(model, sink), false, null);
    }

    @Override
    public void setRect(int x, int y, Raster row) {
        if (x != 0 || row.getHeight() != 1 || !(row.getDataBuffer() instanceof DataBufferByte buffer)) {
            throw new IllegalArgumentException("not a row");
        }
        sink.row(y, buffer.getData());
    }
}
