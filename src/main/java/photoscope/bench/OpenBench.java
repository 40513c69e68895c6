package photoscope.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;

/** How long a large library takes to open and answer its first question. */
public final class OpenBench implements Bench {
    private static final double MOST_MILLISECONDS = 2_000;

    private final WorkFolder work;
    private final BenchPack pack;
    private final int rows;
    private final int times;

    /**
     * @param rows how many photos the library has
     * @param times how often it is opened; the middle one counts
     */
    public OpenBench(WorkFolder work, BenchPack pack, int rows, int times) {
        this.work = work;
        this.pack = pack;
        this.rows = rows;
        this.times = times;
    }

    @Override
    public String name() {
        return "open";
    }

    @Override
    public String description() {
        return "From opening a library to its first answer to a search by words: in a process that has opened it before,"
                + " and in processes that were just started.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        Stopwatch filling = new Stopwatch();
        LibraryFolder folder = new SampleLibrary(work, pack).of(rows);
        double filled = filling.seconds();
        work.say("Opening");
        Opening.measure(pack, folder);
        List<Opening> warm = new ArrayList<>();
        List<Opening> fresh = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            warm.add(Opening.measure(pack, folder));
        }
        for (int time = 0; time < times; time++) {
            fresh.add(new FreshProcess(work).run(Opening.Probe.class, Opening.class,
                    FreshProcess.arguments(pack, folder.root()).toArray(String[]::new)));
        }
        List<Measurement> measured = new ArrayList<>();
        measured.add(Measurement.of("filling or finding the library", filled, "s"));
        add("warm process", warm, measured);
        add("fresh process", fresh, measured);
        return BenchReport.of(this, measured,
                List.of("%,d photos with a vector each, pack %s.".formatted(rows, pack.id())));
    }

    private static void add(String kind, List<Opening> openings, List<Measurement> measured) {
        openings.sort(Comparator.comparingDouble(Opening::milliseconds));
        Opening middle = openings.get(openings.size() / 2);
        measured.add(Measurement.of(kind + ", open", middle.openMilliseconds(), "ms"));
        measured.add(Measurement.of(kind + ", processor time of opening", middle.processorMilliseconds(), "ms"));
        measured.add(Measurement.of(kind + ", first answer after that", middle.answerMilliseconds(), "ms"));
        measured.add(Measurement.promised(kind + ", open and first answer", middle.milliseconds(), "ms",
                Target.atMost(MOST_MILLISECONDS)));
    }
}
