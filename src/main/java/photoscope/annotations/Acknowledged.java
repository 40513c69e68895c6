package photoscope.annotations;

/**
 * An edit that is on the disk, in the journal and in the catalog.
 *
 * @param number of its last line in the journal; 0 where there was nothing to change
 * @param description what it was; its photos are those that it changed
 */
public record Acknowledged(long number, ChangeDescription description) {}
