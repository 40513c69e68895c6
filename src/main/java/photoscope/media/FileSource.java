package photoscope.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Bytes of a file, read a block at a time; never mapped into memory, where a vanished drive ends the process.
 * For one thread.
 */
final class FileSource implements ByteSource {
    private static final int BLOCK = 1 << 16;

    private final FileChannel channel;
    private final long length;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK).limit(0);
    private long blockStart;

    FileSource(Path path) throws IOException {
        channel = FileChannel.open(path);
        length = channel.size();
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public int read(long position, byte[] target, int offset, int count) throws IOException {
        if (position < blockStart || position >= blockStart + block.limit()) {
            block.clear();
            blockStart = position;
            int got = channel.read(block, position);
            block.flip();
            if (got < 0) {
                return -1;
            }
        }
        int start = (int) (position - blockStart);
        int got = Math.min(count, block.limit() - start);
        block.get(start, target, offset, got);
        return got;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
