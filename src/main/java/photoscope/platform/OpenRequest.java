package photoscope.platform;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody who starts the program wants to see.
 *
 * @param library the library's folder; empty for the one that is open, or was open last
 * @param paths pictures, films and folders, absolute
 */
public record OpenRequest(Optional<Path> library, List<Path> paths) {
    private static final int MOST_PATHS = 1_000;
    private static final int VERSION = 1;

    public OpenRequest {
        library = library.map(path -> path.toAbsolutePath().normalize());
        paths = paths.stream().limit(MOST_PATHS).map(path -> path.toAbsolutePath().normalize()).toList();
    }

    /** Just the window. */
    public static OpenRequest nothing() {
        return new OpenRequest(Optional.empty(), List.of());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(VERSION);
        out.writeUTF(library.map(Path::toString).orElse(""));
        out.writeShort(paths.size());
        for (Path path : paths) {
            out.writeUTF(path.toString());
        }
        out.flush();
    }

    /** @throws IOException if it is none, or of another version */
    static OpenRequest read(DataInputStream in) throws IOException {
        int version = in.readUnsignedByte();
        if (version != VERSION) {
            throw new IOException("a request of version " + version);
        }
        String library = in.readUTF();
        int count = in.readUnsignedShort();
        if (count > MOST_PATHS) {
            throw new IOException("a request with " + count + " paths");
        }
        List<Path> paths = new ArrayList<>();
        try {
            for (int path = 0; path < count; path++) {
                paths.add(Path.of(in.readUTF()));
            }
            return new OpenRequest(library.isEmpty() ? Optional.empty() : Optional.of(Path.of(library)), paths);
        } catch (InvalidPathException e) {
            throw new IOException("a request for a path that can't be", e);
        }
    }
}
