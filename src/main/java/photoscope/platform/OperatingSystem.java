package photoscope.platform;

import java.util.Locale;

/** The systems that differ in where things lie and how disks are told apart. */
public enum OperatingSystem {
    LINUX,
    MAC,
    WINDOWS,
    OTHER;

    /** The one this program runs on. */
    public static OperatingSystem current() {
        return named(System.getProperty("os.name", ""));
    }

    /** The one that Java's {@code os.name} means. */
    static OperatingSystem named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("linux")) {
            return LINUX;
        } else if (lower.startsWith("mac") || lower.startsWith("darwin")) {
            return MAC;
        }
        return lower.startsWith("windows") ? WINDOWS : OTHER;
    }
}
