package photoscope.media;

import java.io.IOException;

import com.drew.lang.BufferBoundsException;
import com.drew.lang.RandomAccessReader;

/**
 * A source as metadata-extractor reads it; nothing is allocated that is not there, and no more in all than any
 * camera writes: fields may overlap, and each is kept.
 */
final class SourceReader extends RandomAccessReader {
    private static final long MOST_BYTES = 64 << 20;

    private final ByteSource source;
    private long left = MOST_BYTES;

    SourceReader(ByteSource source) {
        this.source = source;
    }

    @Override
    public int toUnshiftedOffset(int localOffset) {
        return localOffset;
    }

    @Override
    public byte getByte(int index) throws IOException {
        validateIndex(index, 1);
        return source.bytes(index, 1)[0];
    }

    @Override
    public byte[] getBytes(int index, int count) throws IOException {
        validateIndex(index, count);
        left -= count;
        if (left < 0) {
            throw new IOException("more than " + (MOST_BYTES >> 20) + " MB of metadata");
        }
        return source.bytes(index, count);
    }

    @Override
    public long getLength() {
        return source.length();
    }

    @Override
    protected void validateIndex(int index, int bytesRequested) throws IOException {
        if (!isValidIndex(index, bytesRequested)) {
            throw new BufferBoundsException(index, bytesRequested, source.length());
        }
    }

    @Override
    protected boolean isValidIndex(int index, int bytesRequested) {
        return index >= 0 && bytesRequested >= 0 && (long) index + bytesRequested <= source.length();
    }
}
