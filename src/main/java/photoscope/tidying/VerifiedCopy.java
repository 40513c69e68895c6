package photoscope.tidying;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;

import photoscope.photo.ContentHash;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/**
 * Copies files so that they are known to be whole: hashed (SHA-256) while they are read, forced to the disk, read again
 * from there and compared. The system may answer that from memory; what was forced is on the disk as far as it tells.
 */
final class VerifiedCopy {
    private static final int BLOCK = 1 << 20;
    private static final String UNFINISHED = ".photoscope-part";

    private VerifiedCopy() {}

    /** How a copy of this name is called until it is whole: hidden, so that no scan comes by it. */
    static boolean isUnfinished(String name) {
        return name.startsWith(".") && name.endsWith(UNFINISHED);
    }

    /** The name beside a file under which it is written: short, where the file's own is as long as can be. */
    static Path unfinished(Path to) {
        return to.resolveSibling("." + Integer.toHexString(to.getFileName().hashCode()) + UNFINISHED);
    }

    /**
     * Copies a file to a place where there is none, with its times. When it throws there is nothing there.
     *
     * @return the hash of all of it
     */
    static ContentHash copy(Path from, Path to) throws IOException {
        Path part = unfinished(to);
        boolean placed = false;
        try {
            ContentHash hash = write(from, part);
            if (!hash.equals(hash(part))) {
                throw new ToldIOException(Sentence
                        .of("The copy in %s is not what was read from %s: one of the two disks or its cable may be"
                                + " failing. Nothing was kept of the copy.", to.getParent(), from));
            }
            Placing.move(part, to);
            placed = true;
            return hash;
        } finally {
            if (!placed) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static ContentHash write(Path from, Path part) throws IOException {
        BasicFileAttributes before = Files.readAttributes(from, BasicFileAttributes.class);
        MessageDigest digest = ContentHash.newDigest();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(from);
                RandomAccessFile file = new RandomAccessFile(part.toFile(), "rw")) {
            file.setLength(0);
            FileOutputStream out = new FileOutputStream(file.getFD());
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                digest.update(block, 0, got);
                out.write(block, 0, got);
            }
            file.getFD().sync();
        }
        BasicFileAttributes after = Files.readAttributes(from, BasicFileAttributes.class);
        if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())
                || Files.size(part) != after.size()) {
            throw new ToldIOException(
                    Sentence.of("%s was changed while it was copied. Try again when it is finished.", from));
        }
        Files.getFileAttributeView(part, BasicFileAttributeView.class)
                .setTimes(before.lastModifiedTime(), null, before.creationTime());
        return ContentHash.ofBytes(digest.digest());
    }

    /** SHA-256 of a whole file. */
    static ContentHash hash(Path file) throws IOException {
        MessageDigest digest = ContentHash.newDigest();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                digest.update(block, 0, got);
            }
        }
        return ContentHash.ofBytes(digest.digest());
    }
}
