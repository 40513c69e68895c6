package photoscope.platform;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is left of crashes: of Java itself, which is told where to write by its launcher, and of errors that nothing in
 * the program caught. They stay on this computer.
 */
public final class CrashReports {
    private static final Logger LOG = LoggerFactory.getLogger(CrashReports.class);
    private static final int MOST_REPORTS = 10;
    private static final int MOST_CHARACTERS = 200_000;

    private final Path folder;

    /** @param folder need not exist */
    public CrashReports(Path folder) {
        this.folder = folder;
    }

    /** Those of this user. */
    public static CrashReports ofThisUser() {
        return new CrashReports(ApplicationFolders.current().crashes());
    }

    /** Has what no thread caught written down from now on. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            LOG.error("Nothing caught this in {}", thread.getName(), thrown);
            write(thread.getName(), thrown);
        });
    }

    void write(String thread, Throwable thrown) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.printf("Photoscope on %s %s, Java %s%n%s in thread %s%n%n", System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.version(), now, thread);
        thrown.printStackTrace(out);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("error-" + now.toString().replace(':', '-') + ".log"), text.toString());
            for (Path old : all().stream().skip(MOST_REPORTS).toList()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            LOG.error("The report could not be written", e);
        }
    }

    /** All reports, the newest first. */
    public List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed())
                    .toList();
        }
    }

    /** Those that {@link #markAllSeen} does not know yet. */
    public List<Path> unseen() throws IOException {
        Path mark = mark();
        long seen = Files.exists(mark) ? Files.getLastModifiedTime(mark).toMillis() : 0;
        return all().stream().filter(file -> file.toFile().lastModified() > seen).toList();
    }

    /** Keeps in mind that those there now were told of. */
    public void markAllSeen() throws IOException {
        Files.deleteIfExists(mark());
        Files.createFile(mark());
    }

    /** The beginning of a report, in whatever encoding it was written. */
    public static String text(Path report) throws IOException {
        String all = new String(Files.readAllBytes(report), StandardCharsets.ISO_8859_1);
        return all.substring(0, Math.min(MOST_CHARACTERS, all.length()));
    }

    /** Deletes all reports. */
    public void deleteAll() throws IOException {
        for (Path report : all()) {
            Files.deleteIfExists(report);
        }
    }

    private Path mark() {
        return folder.resolve("seen");
    }
}
