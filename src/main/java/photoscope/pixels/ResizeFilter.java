package photoscope.pixels;

/** The kernels of Pillow's {@code Image.resize}, which is what image models were trained behind. */
public enum ResizeFilter {
    /** Triangle, support 1. */
    BILINEAR(1) {
        @Override
        double weight(double distance) {
            double x = Math.abs(distance);
            return x < 1 ? 1 - x : 0;
        }
    },
    /** Keys' cubic convolution with a = -0.5 (Keys 1981), support 2. */
    BICUBIC(2) {
        @Override
        double weight(double distance) {
            double x = Math.abs(distance);
            if (x < 1) {
                return (1.5 * x - 2.5) * x * x + 1;
            }
            return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
        }
    };

    private final double support;

    ResizeFilter(double support) {
        this.support = support;
    }

    /** How far the kernel reaches to each side, in pixels of the smaller picture. */
    double support() {
        return support;
    }

    /** The kernel's value at this distance from its middle. */
    abstract double weight(double distance);
}
