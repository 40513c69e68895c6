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

import com.fasterxml.jackson.databind.JsonNode;
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
    private static final int ONE_BLOCKED_OF = 8;
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
        return "Edits of 200 photos at once and their undo, killed at random moments; half of the photos are away, and"
                + " beside some no sidecar can be written. After each: the journal and the catalog have what counted"
                + " as done or undone, and so have all sidecars once they have caught up.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        LibraryFolder folder = new SampleLibrary(work, pack).of(PHOTOS);
        try (Library library = pack.open(folder)) {
            List<PhotoId> photos = AnnotatedFiles.of(library, PHOTOS);
            AnnotatedFiles.make(library, photos, 2);
            List<Path> paths = library.photos().paths(photos);
            for (int i = 0; i < paths.size(); i += ONE_BLOCKED_OF) {
                Files.createDirectories(sidecar(paths.get(i)));
            }
        }
        long last = 0;
        long edits = 0;
        int undone = 0;
        int lost = 0;
        for (int kill = 0; kill < kills; kill++) {
            Done done = killed(folder, last + 1, last);
            long acknowledged = done.edit();
            edits += acknowledged - last;
            undone += done.isUndone() ? 1 : 0;
            long found = found(folder, done);
            lost += found < acknowledged ? 1 : 0;
            last = Math.max(found, acknowledged);
            work.say("Kill %d: edit %d had counted as done, %d is there".formatted(kill + 1, acknowledged, found));
        }
        return BenchReport
                .of(this,
                        List.of(Measurement.of("kills", kills, ""),
                                Measurement.of("edits that counted as done", (double) edits, ""),
                                Measurement.of("kills after which one counted as undone", undone, ""), Measurement
                                        .promised("kills after which something was lost", lost, "", Target.atMost(0))),
                        List.of());
    }

    /** Returns what counted as done when the process was killed. */
    private Done killed(LibraryFolder folder, long first, long before) throws IOException, InterruptedException {
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
        if (lines.isEmpty()) {
            return new Done(before, false);
        }
        String line = lines.getLast();
        boolean isUndone = line.endsWith(EditingUntilKilled.UNDONE);
        return new Done(Long.parseLong(line.replace(EditingUntilKilled.UNDONE, "")), isUndone);
    }

    /**
     * What counted as done.
     *
     * @param edit number of the last edit
     * @param isUndone whether the caption that was written after it was taken back
     */
    private record Done(long edit, boolean isUndone) {}

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream().filter(line -> !line.isEmpty()).toList()
                : List.of();
    }

    /** The oldest edit that any of the places has: the catalog, the journal, each sidecar. */
    private long found(LibraryFolder folder, Done done) throws LibraryException, IOException, InterruptedException {
        try (Library library = pack.open(folder)) {
            if (done.edit() == 0) {
                return 0;
            }
            library.annotating().awaitSidecars();
            library.annotating().awaitSidecars();
            SidecarsWaiting waiting = library.annotating().pendingSidecars();
            long oldest = waiting.unwritten() > 0 ? 0 : journal(folder);
            for (PhotoId photo : AnnotatedFiles.of(library, PHOTOS)) {
                Annotation annotation = library.annotating().of(photo).orElseThrow();
                oldest = Math.min(oldest, number(String.valueOf(annotation.titleText())));
                boolean isBack = done.isUndone()
                        && EditingUntilKilled.captionOf(done.edit()).equals(annotation.captionText());
                oldest = isBack ? 0 : oldest;
                Path file = library.photos().paths(List.of(photo)).getFirst();
                Path sidecar = Files.exists(file) && Files.isWritable(file.resolveSibling(".")) && !isBlocked(file)
                        ? sidecar(file)
                        : kept(folder, photo);
                oldest = Math.min(oldest, Files.exists(sidecar) ? inSidecar(sidecar, done) : 0);
            }
            return oldest;
        }
    }

    private static long inSidecar(Path sidecar, Done done) throws IOException {
        JsonNode json = JSON.readTree(Files.readAllBytes(sidecar));
        boolean isBack = done.isUndone()
                && EditingUntilKilled.captionOf(done.edit()).equals(json.at("/caption/value").asText());
        return isBack ? 0 : number(json.at("/title/value").asText());
    }

    private static Path sidecar(Path photo) {
        return photo.resolveSibling(photo.getFileName() + ".annotation.json");
    }

    /** A folder stands where the sidecar would lie, which no user may write, whatever their rights. */
    private static boolean isBlocked(Path photo) {
        return Files.isDirectory(sidecar(photo));
    }

    private static Path kept(LibraryFolder folder, PhotoId photo) {
        String id = HexFormat.of().toHexDigits(photo.value());
        return folder.sidecars().resolve(id.substring(0, 2)).resolve(id + ".annotation.json");
    }

    /** The newest title in the journal, behind which captions and their undo may stand. */
    private static long journal(LibraryFolder folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.journal())) {
            long newest = 0;
            List<Path> segments = files.sorted().toList();
            // a new one may begin with an undo
            for (Path segment : segments.subList(Math.max(0, segments.size() - 2), segments.size())) {
                for (String line : Files.readAllLines(segment)) {
                    newest = Math.max(newest, number(JSON.readTree(line).at("/edits/0/title").asText()));
                }
            }
            return newest;
        }
    }

    private static long number(String title) {
        return title.startsWith("edit ") ? Long.parseLong(title.substring("edit ".length())) : 0;
    }
}
