package photoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import photoscope.library.LibraryException;
import photoscope.media.MediaMemory;
import photoscope.media.MediaReader;
import photoscope.media.MediaResult;
import photoscope.media.process.DecoderCommand;
import photoscope.media.process.DecoderProcesses;
import photoscope.photo.ProblemKind;

/** Reads many damaged files: none may end the app, stay in its memory, or take longer than a file may. */
public final class FuzzBench implements Bench {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int SHORT_SIDE = 448;
    private static final long LARGEST_SAMPLE = 4L << 20;
    private static final int TOLD_EVERY = 2_000;
    private static final double MOST_KEPT_MEGABYTES = 32;

    private final WorkFolder work;
    private final Options options;

    /**
     * @param samples a folder of files to damage
     * @param files how many damaged ones to read
     * @param seed the same one damages the same files in the same way
     */
    public record Options(Path samples, int files, long seed) {}

    public FuzzBench(WorkFolder work, Options options) {
        this.work = work;
        this.options = options;
    }

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String description() {
        return "Damaged files, read as indexing reads them: pictures of what is left, or problems; never the end of the"
                + " app, of its memory or of its patience.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        List<Path> samples = new ArrayList<>();
        for (Path path : SamplePhotos.in(options.samples())) {
            if (Files.size(path) > 0 && Files.size(path) <= LARGEST_SAMPLE) {
                samples.add(path);
            }
        }
        if (samples.isEmpty()) {
            throw new LibraryException("There are no pictures in " + options.samples() + ".");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        Path folder = work.empty("fuzz");
        Tally tally = new Tally();
        try (DecoderProcesses processes = new DecoderProcesses(DecoderCommand.ofThisJava(), threads);
                ExecutorService workers = Executors.newFixedThreadPool(threads,
                        Thread.ofPlatform().name("fuzz-", 0).factory())) {
            MediaReader reader = MediaReader.with(processes, MediaMemory.ofThisProcess(), LIMIT, Clock.systemUTC());
            double before = usedMegabytes();
            Stopwatch time = new Stopwatch();
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Path own = Files.createDirectory(folder.resolve(Integer.toString(thread)));
                running.add(workers.submit(() -> {
                    readAll(reader, samples, own, tally);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            return report(tally, time.milliseconds() / 1e3, usedMegabytes() - before, processes.started(),
                    samples.size());
        } catch (ExecutionException e) {
            throw new LibraryException("A damaged file broke the reader (" + e.getCause()
                    + "): with --work DIR it is kept in " + folder + ".", e);
        }
    }

    private void readAll(MediaReader reader, List<Path> samples, Path folder, Tally tally)
            throws IOException, InterruptedException {
        for (int number = tally.next(); number < options.files(); number = tally.next()) {
            Random random = new Random(options.seed() + number);
            Path sample = samples.get(random.nextInt(samples.size()));
            byte[] other = Files.readAllBytes(samples.get(random.nextInt(samples.size())));
            Path damaged = folder.resolve(String.valueOf(sample.getFileName()));
            Files.write(damaged, new Mutation(random).of(Files.readAllBytes(sample), other));
            tally.count(reader.read(damaged, SHORT_SIDE));
            Files.delete(damaged);
            if ((number + 1) % TOLD_EVERY == 0) {
                work.say("%,d of %,d".formatted(number + 1, options.files()));
            }
        }
    }

    private BenchReport report(Tally tally, double seconds, double kept, int started, int samples) {
        List<Measurement> figures = new ArrayList<>(List.of(Measurement.of("files", options.files(), ""),
                Measurement.of("rate", options.files() / seconds, "files/s"),
                Measurement.of("still a picture", tally.pictures.get(), "")));
        tally.problems()
                .forEach((kind, count) -> figures
                        .add(Measurement.of(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), count, "")));
        figures.add(Measurement.of("decoder processes begun", started, ""));
        figures.add(Measurement.promised("heap kept afterwards", kept, "MB", Target.atMost(MOST_KEPT_MEGABYTES)));
        return BenchReport.of(this, figures, List.of("%,d samples, seed %d.".formatted(samples, options.seed())));
    }

    private static double usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /** What came of the files so far. */
    private static final class Tally {
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger pictures = new AtomicInteger();
        private final Map<ProblemKind, Integer> problems = new EnumMap<>(ProblemKind.class);

        int next() {
            return begun.getAndIncrement();
        }

        synchronized void count(MediaResult result) {
            switch (result) {
                case MediaResult.Content _ -> pictures.incrementAndGet();
                case MediaResult.Failure failure -> problems.merge(failure.problem().kind(), 1, Integer::sum);
            }
        }

        synchronized Map<ProblemKind, Integer> problems() {
            return new EnumMap<>(problems);
        }
    }
}
