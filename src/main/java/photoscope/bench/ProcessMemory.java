package photoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What this process holds in memory, as Linux counts it (proc(5)).
 *
 * @param ownBytes that are the process's alone: heap, code, stacks
 * @param mappedBytes of files it looks into, which the system takes back when it needs the room
 */
record ProcessMemory(long ownBytes, long mappedBytes) {
    private static final Path STATUS = Path.of("/proc/self/status");

    /** None on other systems. */
    static Optional<ProcessMemory> now() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(STATUS);
        return Optional.of(new ProcessMemory(bytes(lines, "RssAnon:"), bytes(lines, "RssFile:")));
    }

    private static long bytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(0);
    }

    void tell(List<Measurement> rows) {
        rows.add(Measurement.of("memory of its own, at the end", ownBytes / 1e6, "MB"));
        rows.add(Measurement.of("files in memory besides", mappedBytes / 1e6, "MB"));
    }
}
