package photoscope.storage;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files seen as memory: the operating system keeps what is used, and the heap stays small. */
public final class FileMapping {
    private FileMapping() {}

    /**
     * Maps a piece of a file for reading until the arena is closed; an interrupted thread stays interrupted
     * but gets its mapping.
     */
    public static MemorySegment readOnly(Path path, long position, long bytes, Arena arena)
            throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                interrupted |= Thread.interrupted();
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                    return channel.map(FileChannel.MapMode.READ_ONLY, position, bytes, arena);
                } catch (ClosedByInterruptException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
