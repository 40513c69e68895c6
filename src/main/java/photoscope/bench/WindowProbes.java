package photoscope.bench;

/**
 * Main classes of processes that show a window and measure themselves, for a room that knows no window.
 *
 * @param empty shows a bare window; writes a {@link WindowStart}
 * @param library is given the arguments of {@link FreshProcess#arguments}, then the folder for its settings, and shows
 *     that library; writes {@link WindowFigures}
 * @param start is given the same arguments, and closes as soon as photos are to be seen; writes {@link StartFigures}
 */
public record WindowProbes(Class<?> empty, Class<?> library, Class<?> start) {}
