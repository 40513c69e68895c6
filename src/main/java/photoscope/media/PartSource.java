package photoscope.media;

import java.io.IOException;

/**
 * A stretch of another source, as if it were all.
 *
 * @param whole where it is in
 * @param span within {@code whole}
 */
record PartSource(ByteSource whole, Span span) implements ByteSource {
    PartSource {
        if (!span.isWithin(whole.length())) {
            throw new IndexOutOfBoundsException(span + " is not within " + whole.length() + " bytes");
        }
    }

    @Override
    public long length() {
        return span.length();
    }

    @Override
    public int read(long position, byte[] target, int offset, int count) throws IOException {
        long left = span.length() - position;
        return left <= 0 ? -1 : whole.read(span.start() + position, target, offset, (int) Math.min(count, left));
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
