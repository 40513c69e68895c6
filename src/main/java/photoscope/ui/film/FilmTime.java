package photoscope.ui.film;

import java.util.Locale;

/** Writes moments of films. */
public final class FilmTime {
    private FilmTime() {}

    /** As players show it: 0:42, 1:05:09. */
    public static String of(long milliseconds) {
        long seconds = milliseconds / 1_000;
        long hours = seconds / 3600;
        return hours == 0
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60);
    }
}
