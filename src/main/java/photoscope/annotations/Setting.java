package photoscope.annotations;

import org.jspecify.annotations.Nullable;

/**
 * What one source says of one field.
 *
 * @param isSet false where it never said anything
 * @param text the value; null where it was cleared, which is a value too
 */
record Setting(boolean isSet, @Nullable String text) {
    static final Setting ABSENT = new Setting(false, null);

    static Setting of(@Nullable String text) {
        return new Setting(true, text);
    }
}
