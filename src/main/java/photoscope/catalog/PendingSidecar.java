package photoscope.catalog;

/**
 * A photo whose sidecar is not as it should be.
 *
 * @param photo its ordinal
 * @param edited number of the catalog's change that the sidecar has to hold
 * @param kept number of the change that its stand-in in the library's own folder holds; 0 for none
 */
public record PendingSidecar(int photo, long edited, long kept) {}
