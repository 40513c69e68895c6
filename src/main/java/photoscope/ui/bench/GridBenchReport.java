package photoscope.ui.bench;

/**
 * What a run of {@link GridBench} found. Times in milliseconds.
 *
 * @param photos in the list
 * @param frame median distance of two frames while scrolling at full speed
 * @param slowFrame the 99th percentile of that
 * @param stall longest time for which the JavaFX thread could not be reached
 * @param jump median time from a jump until each photo in view has its picture
 * @param slowJump the longest of those
 * @param heap after a collection, in MB
 */
public record GridBenchReport(int photos, double frame, double slowFrame, double stall, double jump, double slowJump,
        long heap) {}
