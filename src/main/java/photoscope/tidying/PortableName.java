package photoscope.tidying;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import photoscope.sources.ScanRules;

/** Makes names of folders and files that every system takes and every scan looks at. */
final class PortableName {
    /** What Windows refuses in names, slashes included; macOS shows a colon as a slash. */
    private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\x{FFFD}]");
    /** Windows' names of devices, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    /** File systems take 255 bytes or UTF-16 units; a suffix and an ending have to fit too. */
    private static final int LONGEST = 120;
    private static final int MOST_BYTES = 200;

    private PortableName() {}

    /** The text as one name: composed (NFC), without what some system refuses; empty where nothing is left. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String clean = REFUSED.matcher(composed).replaceAll("-").replaceAll("\\s+", " ").strip();
        String shown = clean.replaceAll("^\\.+", "").strip();
        String name = cut(shown).replaceAll("[. ]+$", "");
        boolean isPassedOver = !ScanRules.standard().looksAt(name + "/photo");
        return !name.isEmpty() && (DEVICE.matcher(name).matches() || isPassedOver) ? name + "_" : name;
    }

    private static String cut(String name) {
        int points = Math.min(LONGEST, name.codePointCount(0, name.length()));
        String cut = name.substring(0, name.offsetByCodePoints(0, points));
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    /** Names that are one on systems that keep case or composition apart from others' view. */
    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
