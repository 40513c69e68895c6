package photoscope.catalog;

/**
 * A place in the row of changes.
 *
 * @param changed number of the catalog's change
 * @param ordinal of the photo that it touched
 */
public record ChangedPhoto(long changed, int ordinal) {
    /** The place behind all that one change touched. */
    public static ChangedPhoto all(long changed) {
        return new ChangedPhoto(changed, Integer.MAX_VALUE);
    }
}
