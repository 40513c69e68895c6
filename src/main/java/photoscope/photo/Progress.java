package photoscope.photo;

/**
 * How far a job is, as sampled at one moment.
 *
 * @param title what is being done
 * @param done items finished, failed ones included
 * @param total items known so far; grows while a scan runs
 * @param totalKnown whether {@code total} is final
 * @param problems items that failed
 * @param current where it is at, a folder for instance; may be empty
 */
public record Progress(String title, long done, long total, boolean totalKnown, long problems, String current) {}
