package photoscope.storage;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/** Files that are there whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes a file's content, from its beginning. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Puts these bytes at the path, replacing what was there, so that a crash leaves the old or the new. */
    public static void write(Path path, byte[] bytes) throws IOException {
        write(path, out -> out.write(bytes));
    }

    /** The same with content that is written piece by piece; the pieces should not be small. */
    public static void write(Path path, Content content) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path temporary = writeTemporary(absolute, content);
        Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = absolute.getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    /** Writes and forces the content under another name, which it returns; leaves nothing behind when it fails. */
    static Path writeTemporary(Path path, Content content) throws IOException {
        Path temporary = path.resolveSibling(path.getFileName() + ".new");
        try (RandomAccessFile file = new RandomAccessFile(temporary.toFile(), "rw")) {
            file.setLength(0);
            content.writeTo(new FileOutputStream(file.getFD()));
            file.getFD().sync();
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw new ToldIOException(Sentence.of("Could not write %s: %s", path, Told.by(e)), e);
        }
        return temporary;
    }

    /** Makes names that were created or moved in a folder last through a power cut. */
    public static void forceFolder(Path folder) throws IOException {
        if (File.separatorChar == '\\') {
            return; // Windows keeps names in NTFS's journal and can't open a folder
        }
        Uninterrupted.call(() -> {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
                return channel;
            }
        });
    }
}
