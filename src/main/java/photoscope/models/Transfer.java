package photoscope.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/** Carries the bytes of one installation to disk, counts them and stops when told to. */
final class Transfer {
    private static final int BLOCK = 1 << 16;
    private static final long LONGEST_SLEEP_NANOS = 200_000_000;

    private final String pack;
    private final long total;
    private final InstallListener listener;
    private long finished;

    Transfer(PackManifest manifest, InstallListener listener) {
        this.pack = manifest.id();
        this.total = manifest.bytes();
        this.listener = listener;
    }

    /** One file is whole. */
    void finish(PackFile file) {
        finished += file.bytes();
        listener.progressed(finished, total);
    }

    /** Whether the listener wishes to stop. */
    boolean cancelled() {
        return listener.cancelled();
    }

    /**
     * Appends to {@code part} from the offset {@code from} on until it is {@code size} bytes long, never longer.
     *
     * @param guard told of every read
     * @throws IOException if {@code in} fails or ends early
     * @throws ModelException if the disk does not take the bytes
     * @throws CancellationException if the listener wishes so
     */
    void append(InputStream in, Path part, long from, long size, Runnable guard) throws IOException, ModelException {
        byte[] block = new byte[BLOCK];
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.truncate(from);
            out.position(from);
            long have = from;
            while (have < size) {
                stopIfCancelled();
                int read = in.read(block, 0, (int) Math.min(block.length, size - have));
                if (read < 0) {
                    throw new ToldIOException(Sentence.of("it ended after %s of %s bytes", have, size));
                }
                guard.run();
                write(out, ByteBuffer.wrap(block, 0, read), part);
                have += read;
                listener.progressed(finished + have, total);
            }
            out.force(true);
        }
    }

    void stopIfCancelled() {
        if (listener.cancelled()) {
            throw new CancellationException("installing " + pack + " was cancelled");
        }
    }

    /** Waits, but not for one who cancels. */
    void pause(Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        for (long left = length.toNanos(); left > 0; left = end - System.nanoTime()) {
            stopIfCancelled();
            TimeUnit.NANOSECONDS.sleep(Math.min(left, LONGEST_SLEEP_NANOS));
        }
    }

    private void write(FileChannel out, ByteBuffer bytes, Path part) throws ModelException {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new ModelException(
                    Sentence.of("Model pack %s cannot be installed: writing %s failed: %s", pack, part, Told.by(e)), e);
        }
    }
}
