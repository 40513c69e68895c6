package photoscope.thumbnails;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;
import photoscope.storage.AppendFile;
import photoscope.storage.AtomicFile;
import photoscope.storage.FileReads;

/** One file of thumbnails. */
final class Pack implements Closeable {
    static final String MAGIC = "PSTHUMBS";
    private static final int MOST_READERS_KEPT = 2;

    private final int number;
    private final AppendFile file;
    private final FileReads reads;

    private Pack(Path path, int number) throws IOException {
        this.number = number;
        this.file = new AppendFile(path);
        this.reads = new FileReads(path, MOST_READERS_KEPT);
    }

    /** Opens or creates; a header that is damaged is written anew, for records name themselves. */
    static Pack open(Path folder, int number, long storeId) throws IOException {
        Path path = path(folder, number);
        byte[] header = new FileHeader(MAGIC, number, storeId).encode();
        if (!Files.exists(path) || Files.size(path) < FileHeader.BYTES) {
            AtomicFile.write(path, header);
        }
        Pack pack = new Pack(path, number);
        byte[] found = new byte[FileHeader.BYTES];
        pack.reads.read(0, found, 0, found.length);
        if (FileHeader.decode(found).isEmpty()) {
            pack.file.overwrite(0, header);
        }
        return pack;
    }

    static Path path(Path folder, int number) {
        return folder.resolve("pack-%06d".formatted(number));
    }

    int number() {
        return number;
    }

    long length() {
        return file.length();
    }

    /** Adds a record, whole or not at all; tells where. */
    long append(byte[] encoded) throws IOException {
        long offset = file.length();
        file.append(encoded, 0, encoded.length);
        return Location.of(number, offset);
    }

    void force() throws IOException {
        file.force();
    }

    void cut(long length) throws IOException {
        file.cut(length);
    }

    /** The hash of the record at an offset; null if no record begins there. */
    @Nullable
    ContentHash hashAt(long offset) throws IOException {
        byte[] head = head(offset);
        return head == null ? null : ThumbnailLayout.hash(head, 0);
    }

    /** Where the record at an offset says it ends; the offset itself if none begins there. */
    long endOf(long offset) throws IOException {
        byte[] head = head(offset);
        return head == null ? offset : offset + ThumbnailLayout.HEAD + ThumbnailLayout.length(head, 0);
    }

    /** The record at an offset with its head; null if it is damaged. */
    byte @Nullable [] read(long offset) throws IOException {
        byte[] head = head(offset);
        if (head == null || offset + ThumbnailLayout.HEAD + ThumbnailLayout.length(head, 0) > reads.length()) {
            return null;
        }
        byte[] all = new byte[ThumbnailLayout.HEAD + ThumbnailLayout.length(head, 0)];
        reads.read(offset, all, 0, all.length);
        return ThumbnailLayout.isHead(all, 0) && all.length == ThumbnailLayout.HEAD + ThumbnailLayout.length(all, 0)
                && ThumbnailLayout.isWhole(all, 0) ? all : null;
    }

    private byte @Nullable [] head(long offset) throws IOException {
        if (offset + ThumbnailLayout.HEAD > reads.length()) {
            return null;
        }
        byte[] head = new byte[ThumbnailLayout.HEAD];
        reads.read(offset, head, 0, head.length);
        return ThumbnailLayout.isHead(head, 0) ? head : null;
    }

    void read(long offset, byte[] into, int count) throws IOException {
        reads.read(offset, into, 0, count);
    }

    @Override
    public void close() throws IOException {
        try (file; reads) {
            file.force();
        }
    }
}
