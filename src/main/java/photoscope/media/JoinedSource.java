package photoscope.media;

import java.io.IOException;

/**
 * Another beginning for a source.
 *
 * @param head the new beginning
 * @param body where the rest comes from
 * @param from the place in {@code body} that follows {@code head}
 */
@SuppressWarnings("ArrayRecordComponent") // shared, not copied
record JoinedSource(byte[] head, ByteSource body, long from) implements ByteSource {
    @Override
    public long length() {
        return head.length + body.length() - from;
    }

    @Override
    public int read(long position, byte[] target, int offset, int count) throws IOException {
        return position < head.length
                ? new ArraySource(head).read(position, target, offset, count)
                : body.read(position - head.length + from, target, offset, count);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
