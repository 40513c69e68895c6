package photoscope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import photoscope.bench.WorkMeter.Cost;
import photoscope.indexing.IndexReport;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.photo.Stage;

/** How near indexing comes to what decoding and encoding, its two heaviest parts, allow. */
public final class IndexBench implements Bench {
    private static final double LEAST_OF_ALLOWED = 0.85;
    private final WorkFolder work;
    private final BenchPack pack;
    private final Options options;

    /**
     * @param photos the folder to index; none for photos that the bench makes
     * @param count how many to make
     * @param width of those, in pixels
     * @param height of those, in pixels
     * @param rounds how often everything is measured; the middle round counts
     */
    public record Options(Optional<Path> photos, int count, int width, int height, int rounds) {}

    public IndexBench(WorkFolder work, BenchPack pack, Options options) {
        this.work = work;
        this.pack = pack;
        this.options = options;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public String description() {
        return "Decoding alone, encoding alone and the whole of indexing, one after the other on the same photos and"
                + " cores; decoding and encoding alone tell what rate the two allow when they share the cores.";
    }

    /** What one round came to. */
    private record Round(Cost decode, Cost encode, Cost whole, IndexReport report) {
        double allowedSeconds() {
            return decode.seconds() + encode.seconds();
        }

        double ratio() {
            return allowedSeconds() / report.seconds();
        }
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        Path folder = options.photos.isPresent() ? options.photos.get() : madePhotos();
        List<Path> files = SamplePhotos.in(folder);
        if (files.isEmpty()) {
            throw new LibraryException("There are no photos in " + folder + " to measure with.");
        }
        List<Round> rounds = new ArrayList<>();
        try (IndexParts parts = IndexParts.open(pack, files)) {
            work.say("Warming up");
            round(parts, folder, 0);
            for (int round = 1; round <= options.rounds; round++) {
                work.say("Round " + round + " of " + options.rounds);
                rounds.add(round(parts, folder, round));
            }
        }
        rounds.sort((one, other) -> Double.compare(one.ratio(), other.ratio()));
        return report(rounds.get(rounds.size() / 2), rounds, files.size());
    }

    private Path madePhotos() throws IOException, LibraryException, InterruptedException {
        String name = "photos-%d-%dx%d".formatted(options.count, options.width, options.height);
        return work.filled(name, empty -> {
            work.say("Making " + options.count + " photos");
            SamplePhotos.make(empty, options.count, options.width, options.height);
        });
    }

    private Round round(IndexParts parts, Path folder, int number)
            throws LibraryException, IOException, InterruptedException {
        Cost decode = parts.decode();
        Cost encode = parts.encode();
        LibraryFolder place = new LibraryFolder(work.empty("index-library-" + number));
        try (Library library = pack.open(place)) {
            library.searching().queryPicture(parts.first(), true); // loads the encoder, as it is loaded for encoding alone
            WorkMeter watch = new WorkMeter();
            IndexReport report = library.indexing().index(List.of(folder), List.of(), List.of()).run();
            Cost whole = watch.read();
            if (report.embedded() < parts.count()) {
                throw new LibraryException("Only " + report.embedded() + " of " + parts.count()
                        + " photos could be embedded, so the rates can't be compared.");
            }
            return new Round(decode, encode, whole, report);
        } finally {
            WorkFolder.delete(place.root());
        }
    }

    private BenchReport report(Round round, List<Round> rounds, int files) {
        List<Measurement> rows = new ArrayList<>();
        rows.add(rate("decode alone", files, round.decode.seconds()));
        rows.add(rate("encode alone", files, round.encode.seconds()));
        rows.add(rate("what both allow", files, round.allowedSeconds()));
        rows.add(rate("whole index", files, round.report.seconds()));
        rows.add(Measurement.promised("whole index over what both allow", round.ratio(), "",
                Target.atLeast(LEAST_OF_ALLOWED)));
        rows.add(Measurement.of("lowest of all rounds", rounds.getFirst().ratio(), ""));
        rows.add(Measurement.of("highest of all rounds", rounds.getLast().ratio(), ""));
        rows.add(work("processor time: decode alone", round.decode, files));
        rows.add(work("processor time: encode alone", round.encode, files));
        rows.add(work("processor time: whole index", round.whole, files));
        rows.add(Measurement.of("processor time: both alone over whole index",
                (round.decode.processorSeconds() + round.encode.processorSeconds()) / round.whole.processorSeconds(),
                ""));
        rows.add(Measurement.of("cores at work in the whole index",
                round.whole.processorSeconds() / round.whole.seconds(), "cores"));
        for (Map.Entry<Stage, Double> stage : round.report.stageSeconds().entrySet()) {
            if (stage.getValue() > 0) {
                rows.add(Measurement.of("stage " + stage.getKey().name().toLowerCase(Locale.ROOT),
                        1e3 * stage.getValue() / files, "ms/image"));
            }
        }
        return BenchReport.of(this, rows, List.of(bound(round), "%d photos of %.1f MB on average, pack %s."
                .formatted(files, round.report.bytes() / 1e6 / files, pack.id())));
    }

    private static Measurement rate(String name, int files, double seconds) {
        return Measurement.of(name, files / seconds, "images/s");
    }

    private static Measurement work(String name, Cost cost, int files) {
        return Measurement.of(name, 1e3 * cost.processorSeconds() / files, "ms/image");
    }

    private static String bound(Round round) {
        double decode = round.decode.seconds() / round.allowedSeconds();
        double busy = round.whole.processorSeconds() / round.whole.seconds()
                / Runtime.getRuntime().availableProcessors();
        return "Of what the two heaviest parts need, decoding takes %.0f %% and encoding %.0f %%; indexing kept %.0f %%"
                .formatted(100 * decode, 100 * (1 - decode), 100 * busy)
                + " of the cores busy"
                + (busy > 0.85
                        ? ", so the processor bounds it."
                        : ": where that is far below 100, other programs or the disk bound it.");
    }
}
