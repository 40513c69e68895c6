package photoscope.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/**
 * Keeps a folder to one owner at a time. The operating system holds the lock and drops it when the process ends, however
 * it ends. Who holds it stands in a file of its own: on POSIX a process loses its lock as soon as it closes any other
 * handle of the locked file, so that nobody may open that one just to look.
 */
public final class SingleOwner implements AutoCloseable {
    private static final String LOCK = "owner.lock";
    private static final String OWNER = "owner.txt";
    private static final int LONGEST_OWNER = 200;
    /** Tells this run from an earlier one that had the same process number. */
    private static final String THIS_RUN = UUID.randomUUID().toString();

    private final FileChannel channel;
    private final Path owner;

    private SingleOwner(FileChannel channel, Path owner) {
        this.channel = channel;
        this.owner = owner;
    }

    /**
     * Takes an existing folder.
     *
     * @throws AlreadyOwnedException if another process, or another part of this one, has it
     * @throws IOException if the folder can't be written or its file system has no locks
     */
    public static synchronized SingleOwner of(Path folder) throws IOException {
        Path owner = folder.resolve(OWNER);
        List<String> holder = holder(owner);
        if (holder.contains(THIS_RUN)) {
            throw new AlreadyOwnedException(folder, pid(holder));
        }
        FileChannel channel = open(folder);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new AlreadyOwnedException(folder, pid(holder(owner)));
            }
            Files.writeString(owner, ProcessHandle.current().pid() + "\n" + THIS_RUN + "\n");
            return new SingleOwner(channel, owner);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new AlreadyOwnedException(folder, OptionalLong.of(ProcessHandle.current().pid()));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Gives the folder back. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (channel.isOpen()) {
                Files.deleteIfExists(owner);
            }
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        try {
            return FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(folder.toString(), null, "the folder does not exist");
        } catch (FileSystemException e) {
            throw new ToldIOException(Sentence.of(
                    "The folder %s can't be written (%s). Change its permissions, or choose another folder.", folder,
                    e.getReason() == null ? Sentence.of("no permission") : e.getReason()), e);
        }
    }

    /** Process number and run of the owner, as far as they can be read. */
    private static List<String> holder(Path owner) throws IOException {
        if (!Files.isReadable(owner)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(owner)) {
            return new String(in.readNBytes(LONGEST_OWNER), StandardCharsets.ISO_8859_1).lines().toList();
        }
    }

    private static OptionalLong pid(List<String> holder) {
        return holder.isEmpty() || !holder.getFirst().matches("[0-9]{1,18}")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(holder.getFirst()));
    }
}
