package photoscope.media;

/**
 * What reading pictures may take of the heap. A thread holds file bytes while it waits for pixels and never the
 * other way round, so that whoever holds pixels can finish: no two threads wait for each other.
 *
 * @param files bytes of files held in memory
 * @param pixels bytes of decoders at work
 */
public record MediaMemory(ByteBudget files, ByteBudget pixels) {
    private static final int FILES_SHARE = 8;
    private static final double PIXELS_SHARE = 0.4;

    /** An eighth of this process's heap for files and two fifths for decoders. */
    public static MediaMemory ofThisProcess() {
        long heap = Runtime.getRuntime().maxMemory();
        return new MediaMemory(new ByteBudget(heap / FILES_SHARE), new ByteBudget((long) (heap * PIXELS_SHARE)));
    }
}
