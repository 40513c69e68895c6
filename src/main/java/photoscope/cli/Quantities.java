package photoscope.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and sizes in words. */
final class Quantities {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Quantities() {}

    /** "1 problem", "1,200 problems". */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** "1 copy", "2 copies". */
    static String copies(long number) {
        return String.format(Locale.ROOT, number == 1 ? "%,d copy" : "%,d copies", number);
    }

    /** "12 s", "3 min 5 s", "2 h 10 min". */
    static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return whole / 60 + " min " + whole % 60 + " s";
        }
        return whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }

    /** A moment of a film, as players show it: "0:42", "1:05:09". */
    static String moment(long milliseconds) {
        long seconds = milliseconds / 1_000;
        String minutes = String.format(Locale.ROOT, seconds < 3600 ? "%d:%02d" : "%02d:%02d", seconds / 60 % 60,
                seconds % 60);
        return seconds < 3600 ? minutes : seconds / 3600 + ":" + minutes;
    }

    /** "2026-11-22 05:22", on this computer's clock. */
    static String clock(Instant at) {
        return CLOCK.format(at.atZone(ZoneId.systemDefault()));
    }

    /** "512 bytes", "1.5 MB", "2.1 GB"; powers of 1000. */
    static String bytes(long bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        if (bytes < 1_000_000) {
            return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        }
        return bytes < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
