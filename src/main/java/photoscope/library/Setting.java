package photoscope.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import photoscope.photo.Sentence;

/** What people can set, by library. */
public enum Setting {
    /** Threads that read and decode while indexing. */
    INDEX_THREADS("index.threads", "0", "threads that read and decode; 0: as many as the computer has cores"),
    /** Longest time that one file may take. */
    FILE_SECONDS("index.file-seconds", "60", "seconds after which a file that is being decoded is given up"),
    /** When searches walk through a graph. */
    SEARCH_INDEX_FROM("search.index-from", "20000",
            "photos and film frames from which an index makes searches faster; 0: never"),
    /** Whether searches are written down. */
    SEARCH_LOG("search.log", "on", "whether searches are logged, in the library only (on or off)"),
    /** Whether folders are watched. */
    WATCH_FOLDERS("watch.folders", "on",
            "whether photos that come, change or go are noticed while the window is open (on or off)"),
    /** Memory for small pictures. */
    THUMBNAIL_MEGABYTES("thumbnails.memory", "256", "megabytes of small pictures that a window keeps in memory"),
    /** When clusters are made anew by themselves. */
    CLUSTERS_AFTER("clusters.after", "500", "new photos after which clusters are made anew; 0: not by number"),
    /** Whether clusters are made anew at night. */
    CLUSTERS_NIGHTLY("clusters.nightly", "on", "whether clusters are made anew at night if photos came (on or off)"),
    /** How closely films are looked at. */
    VIDEO_SECONDS("video.interval", "10", "seconds between the pictures of a video that are looked at, 60 at most"),
    /** Which pictures of films are looked at. */
    VIDEO_SAMPLING("video.sampling", "keyframes",
            "which pictures of a video are looked at: keyframes (quickest: those nearest to each interval), interval"
                    + " (exactly each interval) or scenes (where the picture changes)"),
    /** Whether pictures are looked at region by region. */
    REGIONS("index.regions", "off",
            "whether photos are looked at by their quarters and centre too, so that small things are found: indexing takes"
                    + " 3 to 4 times as long, up to 6 with a large model, and 7 to 13 KB more a photo (on or off)");

    /** The one of {@link #SAMPLINGS} that asks for no interval. */
    public static final String SCENES = "scenes";
    /** What {@link #VIDEO_SAMPLING} can be. */
    public static final List<String> SAMPLINGS = List.of("keyframes", "interval", SCENES);
    /** What is switched on. */
    public static final String ON = "on";
    /** What is switched off. */
    public static final String OFF = "off";

    private final String key;
    private final String standard;
    private final String description;

    Setting(String key, String standard, String description) {
        this.key = key;
        this.standard = standard;
        this.description = description;
    }

    /** Its name on the command line. */
    public String key() {
        return key;
    }

    /** Its value where nobody has set one. */
    public String standard() {
        return standard;
    }

    public String description() {
        return description;
    }

    public static Optional<Setting> withKey(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Why this is no value for it, if it is none. */
    Optional<Sentence> objection(String value) {
        return switch (this) {
            case INDEX_THREADS -> wholeNumber(value, 0, 256);
            case FILE_SECONDS -> wholeNumber(value, 1, 3600);
            case THUMBNAIL_MEGABYTES -> wholeNumber(value, 16, 4096);
            case VIDEO_SECONDS -> wholeNumber(value, 1, 3600);
            case SEARCH_INDEX_FROM -> wholeNumber(value, 0, 100_000_000);
            case CLUSTERS_AFTER -> wholeNumber(value, 0, 1_000_000);
            case VIDEO_SAMPLING -> SAMPLINGS.contains(value)
                    ? Optional.empty()
                    : Optional.of(Sentence.of("%s is %s, not '%s'", key, String.join(", ", SAMPLINGS), value));
            case SEARCH_LOG, REGIONS, WATCH_FOLDERS,
                    CLUSTERS_NIGHTLY ->
                value.equals(ON) || value.equals(OFF)
                        ? Optional.empty()
                        : Optional.of(Sentence.of("%s is on or off, not '%s'", key, value));
        };
    }

    private Optional<Sentence> wholeNumber(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return Optional.empty();
            }
        } catch (NumberFormatException e) {
            return Optional.of(Sentence.of("%s is a whole number, not '%s'", key, value));
        }
        return Optional.of(Sentence.of("%s is %s to %s, not %s", key, least, most, value));
    }
}
