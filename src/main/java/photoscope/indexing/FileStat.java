package photoscope.indexing;

/**
 * What a folder says about a file, by which a change is noticed.
 *
 * @param size bytes
 * @param modified milliseconds since 1970 UTC
 */
record FileStat(long size, long modified) {}
