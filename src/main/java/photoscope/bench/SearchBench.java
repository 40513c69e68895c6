package photoscope.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture;
import photoscope.search.SearchAnswer;
import photoscope.search.SearchRequest;
import photoscope.search.SearchResult;
import photoscope.search.StepTimes;

/** How long answers take, from the text that was typed to the ranked photos. */
public final class SearchBench implements Bench {
    private static final double MOST_MILLISECONDS = 50;
    private static final long SEED = 11;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 25;

    private final WorkFolder work;
    private final BenchPack pack;
    private final int vectors;
    private final int queries;

    /**
     * @param vectors how many photos the library has
     * @param queries of each kind
     */
    public SearchBench(WorkFolder work, BenchPack pack, int vectors, int queries) {
        this.work = work;
        this.pack = pack;
        this.vectors = vectors;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String description() {
        return "Whole searches for the best 200 of a library of random CLIP-like vectors, one after the other, each with"
                + " a text of its own: parsing, text encoding, filters, vectors, words and ranking included.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        LibraryFolder folder = new SampleLibrary(work, pack).of(vectors);
        try (Library library = pack.open(folder)) {
            work.say("Searching");
            SampleWords words = new SampleWords(SEED);
            SplittableRandom random = new SplittableRandom(SEED);
            List<PhotoId> known = known(library);
            List<Measurement> rows = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            measure(library, "by words", _ -> SearchRequest.of(words.sentence()), rows, notes);
            measure(library, "by words and year",
                    _ -> SearchRequest.of(words.sentence() + " year:" + random.nextInt(FIRST_YEAR, FIRST_YEAR + YEARS)),
                    rows, notes);
            measure(library, "by words and tag",
                    _ -> SearchRequest.of(words.sentence() + " tag:" + words.keywords().getFirst()), rows, notes);
            measure(library, "by picture",
                    number -> SearchRequest.of("")
                            .like(List.of(new QueryPicture.InLibrary(known.get(number % known.size()), true))),
                    rows, notes);
            rows.add(Measurement.of("heap in use", heapMegabytes(), "MB"));
            notes.add("%,d vectors of %d dimensions, pack %s, %d searches of each kind.".formatted(vectors,
                    library.pack().dimensions(), pack.id(), queries));
            return BenchReport.of(this, rows, notes);
        }
    }

    private static List<PhotoId> known(Library library) throws InterruptedException {
        return library.searching()
                .answer(SearchRequest.of("a red ball").typing())
                .results()
                .stream()
                .map(SearchResult::photo)
                .toList();
    }

    private void measure(Library library, String kind, IntFunction<SearchRequest> request, List<Measurement> rows,
            List<String> notes) throws InterruptedException, LibraryException {
        for (int number = 0; number < queries / 2; number++) {
            library.searching().answer(request.apply(number));
        }
        double[] milliseconds = new double[queries];
        List<StepTimes> steps = new ArrayList<>();
        for (int number = 0; number < queries; number++) {
            Stopwatch watch = new Stopwatch();
            SearchAnswer answer = library.searching().answer(request.apply(number));
            milliseconds[number] = watch.milliseconds();
            steps.add(answer.times());
            if (answer.results().isEmpty() || answer.searched() == 0 || !answer.notes().isEmpty()) {
                throw new LibraryException("A search gave no real answer, so its time says nothing: "
                        + answer.query().text() + " " + answer.notes());
            }
        }
        Percentiles times = new Percentiles(milliseconds);
        rows.add(Measurement.of(kind + ", median", times.at(50), "ms"));
        rows.add(
                Measurement.promised(kind + ", 95th percentile", times.at(95), "ms", Target.atMost(MOST_MILLISECONDS)));
        rows.add(Measurement.of(kind + ", 99th percentile", times.at(99), "ms"));
        notes.add("In the mean " + kind + ": " + mean(steps).line() + ".");
    }

    private static StepTimes mean(List<StepTimes> all) {
        return new StepTimes(mean(all, StepTimes::parse), mean(all, StepTimes::encode), mean(all, StepTimes::filter),
                mean(all, StepTimes::vectors), mean(all, StepTimes::words), mean(all, StepTimes::fuse));
    }

    private static long mean(List<StepTimes> all, ToLongFunction<StepTimes> step) {
        return Math.round(all.stream().mapToLong(step).average().orElse(0));
    }

    private static double heapMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
