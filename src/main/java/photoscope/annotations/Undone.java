package photoscope.annotations;

/**
 * A change that was undone or redone, and is so on the disk.
 *
 * @param description what the change had been
 */
public record Undone(ChangeDescription description) {}
