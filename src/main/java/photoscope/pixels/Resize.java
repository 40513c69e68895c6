package photoscope.pixels;

import java.util.Arrays;

/**
 * Antialiased resizing, bit for bit as Pillow's {@code Image.resize} for RGB pictures: across first, then down,
 * rounded to 8 bits between.
 */
public final class Resize {
    private static final int HALF = 1 << (ResizeKernel.PRECISION_BITS - 1);

    private Resize() {}

    /** The picture at exactly this size, its proportions changed if they differ. */
    public static Picture to(Picture picture, int width, int height, ResizeFilter filter) {
        Picture across = width == picture.width()
                ? picture
                : across(picture, ResizeKernel.of(picture.width(), width, filter), 0, picture.height());
        return height == picture.height() ? across : down(across, ResizeKernel.of(picture.height(), height, filter), 0);
    }

    /** The picture with its short side at this length, or itself where it is no larger. */
    public static Picture shrinkShortSide(Picture picture, int shortSide, ResizeFilter filter) {
        if (picture.shortSide() <= shortSide) {
            return picture;
        }
        double scale = (double) shortSide / picture.shortSide();
        return to(picture, Math.max(1, (int) Math.round(picture.width() * scale)),
                Math.max(1, (int) Math.round(picture.height() * scale)), filter);
    }

    /**
     * The rectangle at {@code x}, {@code y} of what {@link #to} gives, bit for bit, at the cost of the rectangle only: no
     * row or column is computed that it does not need.
     *
     * @throws IllegalArgumentException if the rectangle does not lie wholly inside of the resized picture
     */
    public static Picture part(Picture picture, int width, int height, int x, int y, int partWidth, int partHeight,
            ResizeFilter filter) {
        if (x < 0 || y < 0 || partWidth < 1 || partHeight < 1 || x > width - partWidth || y > height - partHeight) {
            throw new IllegalArgumentException("the part lies outside of the resized picture");
        }
        ResizeKernel columns = ResizeKernel.of(picture.width(), width, x, partWidth, filter);
        ResizeKernel rows = ResizeKernel.of(picture.height(), height, y, partHeight, filter);
        Picture across = across(picture, columns, rows.first(), rows.end() - rows.first());
        return down(across, rows, rows.first());
    }

    /** Only these rows of the source, each resized. */
    private static Picture across(Picture picture, ResizeKernel kernel, int firstRow, int rows) {
        int width = kernel.starts().length;
        byte[] source = picture.rgb();
        byte[] target = new byte[Math.multiplyExact(3 * width, rows)];
        int[] weights = kernel.weights();
        int out = 0;
        for (int y = firstRow; y < firstRow + rows; y++) {
            int row = 3 * y * picture.width();
            for (int x = 0; x < width; x++) {
                int red = HALF;
                int green = HALF;
                int blue = HALF;
                int in = row + 3 * kernel.starts()[x];
                int w = x * kernel.stride();
                for (int end = w + kernel.lengths()[x]; w < end; w++, in += 3) {
                    int weight = weights[w];
                    red += (source[in] & 0xff) * weight;
                    green += (source[in + 1] & 0xff) * weight;
                    blue += (source[in + 2] & 0xff) * weight;
                }
                target[out++] = clip(red);
                target[out++] = clip(green);
                target[out++] = clip(blue);
            }
        }
        return new Picture(width, rows, target);
    }

    /** Columns resized, of a picture that begins with this row of the kernel's source. */
    private static Picture down(Picture picture, ResizeKernel kernel, int firstRow) {
        int height = kernel.starts().length;
        byte[] source = picture.rgb();
        int stride = 3 * picture.width();
        byte[] target = new byte[Math.multiplyExact(stride, height)];
        int[] sums = new int[stride];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, HALF);
            for (int i = 0; i < kernel.lengths()[y]; i++) {
                int weight = kernel.weights()[y * kernel.stride() + i];
                int in = (kernel.starts()[y] + i - firstRow) * stride;
                for (int x = 0; x < stride; x++) {
                    sums[x] += (source[in + x] & 0xff) * weight;
                }
            }
            for (int x = 0; x < stride; x++) {
                target[y * stride + x] = clip(sums[x]);
            }
        }
        return new Picture(picture.width(), height, target);
    }

    private static byte clip(int sum) {
        return (byte) Math.clamp(sum >> ResizeKernel.PRECISION_BITS, 0, 255);
    }
}
