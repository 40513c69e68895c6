package photoscope.vectors;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** For processors and Javas without vector instructions to offer. */
final class PlainDotProduct implements DotProduct {
    @Override
    public int of(MemorySegment codes, long offset, short[] query) {
        int sum = 0;
        for (int i = 0; i < query.length; i++) {
            sum += query[i] * codes.get(ValueLayout.JAVA_BYTE, offset + i);
        }
        return sum;
    }
}
