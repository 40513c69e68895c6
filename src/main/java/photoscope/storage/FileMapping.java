package photoscope.storage;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files seen as memory: the operating system keeps what is used, and the heap stays small. */
public final class FileMapping {
    private FileMapping() {}

    /** Maps a piece of a file for reading until the arena is closed. */
    public static MemorySegment readOnly(Path path, long position, long bytes, Arena arena) throws IOException {
        return Uninterrupted.call(() -> {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                return channel.map(FileChannel.MapMode.READ_ONLY, position, bytes, arena);
            }
        });
    }
}
