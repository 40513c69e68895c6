package photoscope.bench;

/**
 * Main classes of processes that show a window and measure themselves, for a room that knows no window.
 *
 * @param empty shows a bare window; writes a {@link WindowStart}
 * @param library is given the arguments of {@link FreshProcess#arguments}, then the folder for its settings, and shows
 *     that library; writes {@link WindowFigures}
 */
public record WindowProbes(Class<?> empty, Class<?> library) {}
