package photoscope;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk that is kept full by a file of zeros, but for a chosen rest. */
public final class SmallDisk {
    private static final int BLOCK = 4096;
    private final Path ballast;

    /** Uses the disk that this folder is on. */
    public SmallDisk(Path folder) {
        this.ballast = folder.resolve("ballast");
    }

    /** Fills the disk and then gives back so many blocks of 4096 bytes. */
    public void leave(int blocks) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
            long length = file.length();
            try {
                while (true) {
                    file.seek(length);
                    file.write(new byte[BLOCK]);
                    length += BLOCK;
                }
            } catch (IOException full) {
                file.setLength(Math.max(0, length - (long) blocks * BLOCK));
            }
        }
    }

    /** Frees all of it. */
    public void empty() throws IOException {
        Files.deleteIfExists(ballast);
    }
}
