package photoscope.vectors;

/**
 * How far the graph is.
 *
 * @param segments graphs that serve
 * @param covered vectors that they find
 * @param vectors in the store
 * @param bytes on the disk
 * @param isChecking whether files found at opening are still being checked; they serve when that is done
 * @param trouble what went wrong last, for people; empty if nothing did
 */
public record GraphState(int segments, int covered, int vectors, long bytes, boolean isChecking, String trouble) {}
