package photoscope.storage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one file of the journal, line by line. */
final class JournalSegment {
    /** No change is longer; a longer line is none of ours. */
    private static final int LONGEST_LINE = 256 << 20;
    private static final int BUFFER = 1 << 16;

    private JournalSegment() {}

    /** Is told what stands in a segment. */
    interface Reader<T> {
        void change(T change) throws IOException;

        /** A line that can't be used; {@code reason} is a part of a sentence. */
        void damaged(String reason);
    }

    /** Returns where the last whole line ends: what comes behind was cut off while it was written. */
    static <T> long read(Path file, Journal.Format<T> format, Reader<T> reader) throws IOException {
        long end = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long position = 0;
            int next = in.read();
            while (next >= 0) {
                position++;
                if (next == '\n') {
                    end = position;
                    tell(line.toByteArray(), format, reader);
                    line.reset();
                } else if (line.size() < LONGEST_LINE) {
                    line.write(next);
                }
                next = in.read();
            }
        }
        return end;
    }

    private static <T> void tell(byte[] line, Journal.Format<T> format, Reader<T> reader) throws IOException {
        T change;
        try {
            change = format.read(line);
        } catch (IOException e) {
            reader.damaged(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return;
        }
        reader.change(change);
    }
}
