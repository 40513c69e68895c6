package photoscope.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import photoscope.annotations.Annotation;
import photoscope.annotations.SidecarsWaiting;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.photo.PhotoId;

/** Kills a process in the middle of bulk edits and looks whether anything is lost that counted as done. */
public final class CrashBench implements Bench {
    private static final int PHOTOS = 200;
    private static final int MOST_SECONDS = 120;
    private static final int MOST_EDITS = 5;
    private static final long LATEST_NANOS = 300_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final WorkFolder work;
    private final BenchPack pack;
    private final int kills;
    private final SplittableRandom random = new SplittableRandom(7);

    /**
     * @param kills how often
     */
    public CrashBench(WorkFolder work, BenchPack pack, int kills) {
        this.work = work;
        this.pack = pack;
        this.kills = kills;
    }

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public String description() {
        return "Edits of 200 photos at once, half of which are away, killed at random moments. After each: the journal"
                + " and the catalog have what counted as done, and so have all sidecars once they have caught up.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        LibraryFolder folder = new SampleLibrary(work, pack).of(PHOTOS);
        try (Library library = pack.open(folder)) {
            AnnotatedFiles.make(library, AnnotatedFiles.of(library, PHOTOS), 2);
        }
        long last = 0;
        long edits = 0;
        int lost = 0;
        for (int kill = 0; kill < kills; kill++) {
            long acknowledged = killed(folder, last + 1, last);
            edits += acknowledged - last;
            long found = found(folder, acknowledged);
            lost += found < acknowledged ? 1 : 0;
            last = Math.max(found, acknowledged);
            work.say("Kill %d: edit %d had counted as done, %d is there".formatted(kill + 1, acknowledged, found));
        }
        return BenchReport
                .of(this,
                        List.of(Measurement.of("kills", kills, ""),
                                Measurement.of("edits that counted as done", (double) edits, ""), Measurement
                                        .promised("kills after which something was lost", lost, "", Target.atMost(0))),
                        List.of());
    }

    /** Returns the number of the last edit that counted as done when the process was killed. */
    private long killed(LibraryFolder folder, long first, long before) throws IOException, InterruptedException {
        Path done = work.path("done");
        Files.deleteIfExists(done);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EditingUntilKilled.class.getName()));
        command.addAll(FreshProcess.arguments(pack, folder.root()));
        command.addAll(List.of(Integer.toString(PHOTOS), Long.toString(first), done.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(work.path("killed.log").toFile())
                .start();
        try {
            int wanted = random.nextInt(MOST_EDITS);
            long end = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
            while (process.isAlive() && lines(done).size() < wanted && System.nanoTime() - end < 0) {
                LockSupport.parkNanos(1_000_000);
            }
            LockSupport.parkNanos(random.nextLong(LATEST_NANOS));
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        List<String> lines = lines(done);
        return lines.isEmpty() ? before : Long.parseLong(lines.getLast());
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream().filter(line -> !line.isEmpty()).toList()
                : List.of();
    }

    /** The oldest edit that any of the places has: the catalog, the journal, each sidecar. */
    private long found(LibraryFolder folder, long acknowledged)
            throws LibraryException, IOException, InterruptedException {
        try (Library library = pack.open(folder)) {
            if (acknowledged == 0) {
                return 0;
            }
            library.annotating().awaitSidecars();
            library.annotating().awaitSidecars();
            SidecarsWaiting waiting = library.annotating().pendingSidecars();
            long oldest = waiting.unwritten() > 0 ? 0 : journal(folder);
            for (PhotoId photo : AnnotatedFiles.of(library, PHOTOS)) {
                Annotation annotation = library.annotating().of(photo).orElseThrow();
                oldest = Math.min(oldest, number(String.valueOf(annotation.titleText())));
                Path file = library.photos().paths(List.of(photo)).getFirst();
                Path sidecar = Files.exists(file)
                        ? file.resolveSibling(file.getFileName() + ".annotation.json")
                        : kept(folder, photo);
                oldest = Math.min(oldest,
                        Files.exists(sidecar)
                                ? number(JSON.readTree(Files.readAllBytes(sidecar)).at("/title/value").asText())
                                : 0);
            }
            return oldest;
        }
    }

    private static Path kept(LibraryFolder folder, PhotoId photo) {
        String id = HexFormat.of().toHexDigits(photo.value());
        return folder.sidecars().resolve(id.substring(0, 2)).resolve(id + ".annotation.json");
    }

    private static long journal(LibraryFolder folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.journal())) {
            List<String> lines = Files.readAllLines(files.sorted().toList().getLast());
            return number(JSON.readTree(lines.getLast()).at("/edits/0/title").asText());
        }
    }

    private static long number(String title) {
        return title.startsWith("edit ") ? Long.parseLong(title.substring("edit ".length())) : 0;
    }
}
