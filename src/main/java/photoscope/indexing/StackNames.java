package photoscope.indexing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import photoscope.sources.exports.EditedName;

/** Reads what cameras write into the names of files that belong together; letters' case does not count. */
final class StackNames {
    /**
     * As an iPhone names the edited one of two pictures, an import may have put a number behind both names; Google's
     * are {@link EditedName}.
     */
    private static final Pattern EDITED = Pattern.compile("([a-z]{3}_)e(\\d{4,}(?: \\(\\d+\\))?)");
    /** Huawei's, LG's and older Android's: {@code IMG_20231014_183246_BURST001_COVER}. */
    private static final Pattern NUMBERED = Pattern.compile("(.*\\d{8}_\\d{6})_burst(\\d{1,4})(_cover)?");
    /** Google's, Nothing's and Sony's: {@code 00001IMG_00001_BURST20171111030039972_COVER}, and the time alone. */
    private static final Pattern DATED = Pattern
            .compile("(?:([a-z0-9_]{1,30})_)?burst(\\d{13,17})(?:_(\\d{1,4}))?(_cover)?");
    /** Samsung's: {@code 20231207_101605_001}. */
    private static final Pattern SAMSUNG = Pattern.compile("(\\d{8}_\\d{6})_(\\d{3})");

    private StackNames() {}

    /**
     * What a name says of a burst.
     *
     * @param key what the names of one burst share
     * @param isCover whether it is the one that stands for all
     * @param isPlain whether nothing in the name speaks of bursts, so that more has to agree
     */
    record Burst(String key, boolean isCover, boolean isPlain) {}

    /** The burst that a name without its ending speaks of. */
    static Optional<Burst> burst(String stem) {
        Matcher numbered = NUMBERED.matcher(stem);
        if (numbered.matches()) {
            return Optional.of(new Burst(numbered.group(1), numbered.group(3) != null, false));
        }
        Matcher dated = DATED.matcher(stem);
        if (dated.matches()) {
            return Optional.of(new Burst(dated.group(2), dated.group(4) != null, false));
        }
        Matcher samsung = SAMSUNG.matcher(stem);
        return samsung.matches() ? Optional.of(new Burst(samsung.group(1), false, true)) : Optional.empty();
    }

    /** The name of the picture of which one of this name is the edit. */
    static Optional<String> original(String stem) {
        Matcher edited = EDITED.matcher(stem);
        return edited.matches() ? Optional.of(edited.group(1) + edited.group(2)) : EditedName.original(stem);
    }

    /** The name without its ending, as names are compared. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return fold(dot < 0 ? name : name.substring(0, dot));
    }

    static String ending(String name) {
        return fold(name.substring(name.lastIndexOf('.') + 1));
    }

    static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
