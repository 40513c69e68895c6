package photoscope.indexing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names that disks may take for one: those that differ in capital letters only, or in the form of their accents (Macs
 * hand out {@code e} and an accent where others write one letter).
 */
final class Spelling {
    private Spelling() {}

    /** The same for all spellings of a name or path. */
    static String folded(String name) {
        String composed = Normalizer.isNormalized(name, Normalizer.Form.NFC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }
}
