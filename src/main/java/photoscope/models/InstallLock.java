package photoscope.models;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;

/** Keeps a second installation of the same pack away, be it in this process or another. */
final class InstallLock implements AutoCloseable {
    private final FileChannel channel;

    private InstallLock(FileChannel channel) {
        this.channel = channel;
    }

    static InstallLock take(Path installed, String id) throws IOException, ModelException {
        FileChannel channel = FileChannel.open(installed.resolve("." + id + ".lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new ModelException(Sentence.of("Model pack %s is being installed already", id));
        }
        return new InstallLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Closing the channel gives the lock back. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
