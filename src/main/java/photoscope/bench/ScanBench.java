package photoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.indexing.IndexReport;
import photoscope.library.IndexRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.media.JpegWriter;
import photoscope.photo.Stage;

/** How fast many files are met for the first time, and how fast they are passed over when nothing has changed. */
public final class ScanBench implements Bench {
    private static final double MOST_SECONDS = 10;
    private static final int PAGE = 10_000;
    private static final Path LINUX_CACHES = Path.of("/proc/sys/vm/drop_caches");

    private final WorkFolder work;
    private final BenchPack pack;
    private final Options options;

    /**
     * @param folders how many
     * @param filesInEach how many files are in a folder
     * @param dropCaches whether the system forgets what it knows of the disk before the second scan; Linux, as root
     */
    public record Options(int folders, int filesInEach, boolean dropCaches) {}

    public ScanBench(WorkFolder work, BenchPack pack, Options options) {
        this.work = work;
        this.pack = pack;
        this.options = options;
    }

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public String description() {
        return "A first scan of many files, which gives each a row in the catalog, and then an index run over the same"
                + " files unchanged, in a process that was just started. No picture is decoded.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        int files = options.folders * options.filesInEach;
        Path photos = work.filled("scan-%d-%d".formatted(options.folders, options.filesInEach), this::make);
        LibraryFolder folder = new LibraryFolder(work.empty("scan-library"));
        work.say("First scan");
        double first = firstScan(folder, photos);
        markIndexed(folder);
        List<String> notes = new ArrayList<>();
        if (options.dropCaches) {
            notes.add(dropCaches());
        }
        work.say("Second scan");
        List<String> arguments = new ArrayList<>(FreshProcess.arguments(pack, folder.root()));
        arguments.add(photos.toString());
        Scanning second = new FreshProcess(work).run(Scanning.Probe.class, Scanning.class,
                arguments.toArray(String[]::new));
        if (second.unchanged() != files) {
            throw new LibraryException("The second scan took only " + second.unchanged() + " of " + files
                    + " files as unchanged, so its time says nothing.");
        }
        notes.add("%,d files in %,d folders.".formatted(files, options.folders));
        return BenchReport.of(this,
                List.of(Measurement.of("first scan", first, "s"),
                        Measurement.of("first scan, rate", files / first, "files/s"),
                        Measurement.of("opening the library", second.openSeconds(), "s"),
                        Measurement.promised("scan of unchanged files", second.seconds(), "s",
                                Target.atMost(MOST_SECONDS)),
                        Measurement.of("scan of unchanged files, rate", files / second.seconds(), "files/s")),
                notes);
    }

    private void make(Path root) throws IOException {
        work.say("Making files");
        byte[] jpeg = new JpegWriter(0.8f).write(DetailedPicture.of(16, 16, 1));
        for (int folder = 0; folder < options.folders; folder++) {
            Path into = Files.createDirectories(root.resolve("%02d/album-%05d".formatted(folder % 50, folder)));
            for (int file = 0; file < options.filesInEach; file++) {
                byte[] bytes = Arrays.copyOf(jpeg, jpeg.length + 4);
                bytes[jpeg.length] = (byte) folder;
                bytes[jpeg.length + 1] = (byte) (folder >> 8);
                bytes[jpeg.length + 2] = (byte) file;
                bytes[jpeg.length + 3] = (byte) (file >> 8);
                Files.write(into.resolve("IMG_%05d.jpg".formatted(file)), bytes);
            }
        }
    }

    /** Runs the index until the scan is through: when it knows how much there is to do, it is told to stop. */
    private double firstScan(LibraryFolder folder, Path photos) throws LibraryException {
        try (Library library = pack.open(folder);
                ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("bench-watcher").daemon().factory())) {
            IndexRun run = library.indexing().index(List.of(photos), List.of(), List.of());
            Future<?> watching = watcher.scheduleWithFixedDelay(() -> {
                if (run.progress().totalKnown()) {
                    run.control().cancel();
                }
            }, 1, 1, TimeUnit.MILLISECONDS);
            IndexReport report = run.run();
            watching.cancel(false);
            return report.stageSeconds().getOrDefault(Stage.SCAN, report.seconds());
        }
    }

    /** Has the catalog believe that the files were indexed. */
    private static void markIndexed(LibraryFolder folder) {
        try (Catalog catalog = Catalog.open(folder.root(), _ -> {})) {
            List<FileRow> page = page(catalog);
            while (!page.isEmpty()) {
                List<FileRow> rows = page;
                catalog.change(session -> rows.forEach(row -> session.files().setState(row.id(), FileState.INDEXED)));
                page = page(catalog);
            }
        }
    }

    private static List<FileRow> page(Catalog catalog) {
        return catalog.read(session -> session.files().inState(FileState.NEW, 0, PAGE));
    }

    private static String dropCaches() {
        try {
            Files.writeString(LINUX_CACHES, "3");
            return "The system's disk caches were dropped before the second scan.";
        } catch (IOException e) {
            return "The system's disk caches could not be dropped (" + e.getMessage()
                    + "), so the second scan was not cold.";
        }
    }
}
