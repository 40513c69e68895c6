package photoscope.media;

import java.io.IOException;
import java.io.InterruptedIOException;

import javax.imageio.stream.ImageInputStreamImpl;

/** A source as ImageIO reads it; ends a decode whose thread is interrupted, and notices reading behind the end. */
final class SourceStream extends ImageInputStreamImpl {
    private final ByteSource source;
    private final byte[] one = new byte[1];
    private boolean endMissed;

    SourceStream(ByteSource source) {
        this.source = source;
    }

    /** Whether somebody wanted more bytes than there are. */
    boolean endMissed() {
        return endMissed;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        checkClosed();
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading was stopped");
        }
        bitOffset = 0;
        if (count == 0) {
            return 0;
        }
        int got = source.read(streamPos, target, offset, count);
        if (got < 0) {
            endMissed = true;
        } else {
            streamPos += got;
        }
        return got;
    }

    @Override
    public long length() {
        return source.length();
    }
}
