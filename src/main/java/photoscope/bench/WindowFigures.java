package photoscope.bench;

/**
 * What was measured in Photoscope's window. Times in milliseconds.
 *
 * @param start from the start of the process until the first photos were drawn
 * @param frame median distance of two frames while scrolling at full speed
 * @param slowFrame the 99th percentile of that
 * @param uiWork processor time of the JavaFX thread for a frame, median
 * @param rendererWork processor time of the thread that renders for a frame, median
 * @param scrollStall longest time for which the JavaFX thread could not be reached while scrolling
 * @param scrollTask longest processor time of the JavaFX thread within such a wait
 * @param jump median time from a jump until each photo in view has its picture
 * @param slowJump the longest of those
 * @param selectStall as scrollStall, while all photos are selected
 * @param selectTask as scrollTask, then
 * @param searchStall as scrollStall, while a search is typed
 * @param searchTask as scrollTask, then
 * @param heap after a collection, in MB
 */
public record WindowFigures(double start, double frame, double slowFrame, double uiWork, double rendererWork,
        double scrollStall, double scrollTask, double jump, double slowJump, double selectStall, double selectTask,
        double searchStall, double searchTask, double heap) {}
