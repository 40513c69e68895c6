package photoscope.vectors;

import java.lang.foreign.MemorySegment;

/** The inner loop of a scan. */
interface DotProduct {
    /**
     * The dot product of a code and a query, both of coordinates within -127..127 and padded to the query's
     * length, a multiple of 64.
     */
    int of(MemorySegment codes, long offset, short[] query);
}
