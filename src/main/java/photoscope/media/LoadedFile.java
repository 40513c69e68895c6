package photoscope.media;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;

/**
 * A file that was read once from end to end: its bytes, or where they are too many for memory the way to them.
 * Holds its share of a budget until everyone who shares it has closed it.
 */
public final class LoadedFile implements AutoCloseable {
    private final Path path;
    private final long size;
    private final FileTime modified;
    private final ContentHash hash;
    private final byte @Nullable [] bytes;
    private final @Nullable Span part;
    private final Runnable release;
    private final AtomicInteger holders = new AtomicInteger(1);

    LoadedFile(Path path, FileStamp stamp, ContentHash hash, byte @Nullable [] bytes,
            ByteBudget.@Nullable Reservation reservation) {
        this.path = path;
        this.size = stamp.size();
        this.modified = stamp.modified();
        this.hash = hash;
        this.bytes = bytes;
        this.part = null;
        this.release = reservation == null ? () -> {} : reservation::close;
    }

    /** A file that was not read, for those who need only its beginning: its hash is none. */
    static LoadedFile unread(Path path) throws IOException, MediaException {
        return new LoadedFile(path, FileStamp.of(path), new ContentHash(0, 0, 0, 0), null, null);
    }

    private LoadedFile(LoadedFile whole, Span part) {
        this.path = whole.path;
        this.size = part.length();
        this.modified = whole.modified;
        this.hash = whole.hash;
        this.bytes = whole.bytes;
        this.part = part;
        this.release = whole.share()::close;
    }

    public Path path() {
        return path;
    }

    /** Bytes in all. */
    public long size() {
        return size;
    }

    /** The modification time that the read bytes had. */
    public FileTime modified() {
        return modified;
    }

    /** SHA-256 of the whole file. */
    public ContentHash hash() {
        return hash;
    }

    /** Whether the bytes are in memory; if not, {@link #open} goes to the disk again. */
    public boolean inMemory() {
        return bytes != null;
    }

    /** The bytes from the beginning; to be closed, by one thread each. */
    ByteSource open() throws IOException {
        ByteSource all = bytes == null ? new FileSource(path) : new ArraySource(bytes);
        return part == null ? all : new PartSource(all, part);
    }

    /** A part of a whole file, as if it were one, but with the whole one's name, time and hash; to be closed too. */
    LoadedFile part(Span span) {
        return new LoadedFile(this, span);
    }

    /** Lets another holder close it too: the last one gives the memory back. */
    LoadedFile share() {
        holders.incrementAndGet();
        return this;
    }

    @Override
    public void close() {
        if (holders.decrementAndGet() == 0) {
            release.run();
        }
    }
}
