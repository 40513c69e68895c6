package photoscope.ui.grid;

import java.util.Locale;

/** How long a film is, as players write it: 0:07, 12:34, 1:02:03. */
final class FilmLength {
    private static final int SECOND = 1_000;

    private FilmLength() {}

    /** Of so many milliseconds; what is shorter than a second lasts one. */
    static String of(int milliseconds) {
        int seconds = Math.max(1, milliseconds / SECOND);
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
