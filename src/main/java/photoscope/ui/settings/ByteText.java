package photoscope.ui.settings;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Sizes as people read them: in powers of a thousand, as file managers and shops count. */
final class ByteText {
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");
    private static final int STEP = 1000;
    private static final int FINE_BELOW = 10;

    private ByteText() {}

    static String of(long bytes, Locale locale) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.size() - 1) {
            size /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(unit > 0 && size < FINE_BELOW ? 1 : 0);
        return format.format(size) + "\u00a0" + UNITS.get(unit);
    }
}
