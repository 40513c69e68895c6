package photoscope.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

import photoscope.photo.ContentHash;

/**
 * Recognises large films without reading all of them: SHA-256 of the size (eight bytes, the highest first) and of
 * sixteen blocks of 256 KB that lie evenly from the first to the last byte.
 */
final class SampledHash {
    /** Smaller files are read whole; never to be changed, as known films would be new ones. */
    static final long LEAST_SIZE = 64L << 20;
    private static final int BLOCKS = 16;
    private static final int BLOCK = 256 << 10;

    private SampledHash() {}

    static ContentHash of(ByteSource source) throws IOException {
        MessageDigest digest = ContentHash.newDigest();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(source.length()).array());
        for (int block = 0; block < BLOCKS; block++) {
            digest.update(source.bytes((source.length() - BLOCK) * block / (BLOCKS - 1), BLOCK));
        }
        return ContentHash.ofBytes(digest.digest());
    }
}
