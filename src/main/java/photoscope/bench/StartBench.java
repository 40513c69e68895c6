package photoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;

/** How much sooner the window is there with the cache of classes that packages bring, both by turns. */
public final class StartBench implements Bench {
    private static final double MOST_SHARE = 0.7;
    private static final double MOST_PHOTOS = 2_500;
    private static final double MOST_AFTER_BARE = 800;
    private static final List<String> WITHOUT = List.of("-XX:AOTMode=off");

    private final WorkFolder work;
    private final BenchPack pack;
    private final Options options;
    private final WindowProbes probes;

    /**
     * What to measure.
     *
     * @param photos in the library
     * @param times how often the window is started in each way; the middle one counts
     */
    public record Options(int photos, int times) {}

    public StartBench(WorkFolder work, BenchPack pack, Options options, WindowProbes probes) {
        this.work = work;
        this.pack = pack;
        this.options = options;
        this.probes = probes;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "The start of Photoscope's window with the cache of classes that this Java was started with, and without"
                + " it, by turns; beside them a bare window, which has the cache too.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        LibraryFolder folder = new SampleLibrary(work, pack, SamplePictures.made()).of(options.photos);
        FreshProcess processes = new FreshProcess(work);
        List<StartFigures> with = new ArrayList<>();
        List<StartFigures> without = new ArrayList<>();
        List<WindowStart> bare = new ArrayList<>();
        Path source = Files.createDirectories(SampleLibrary.source(work));
        try {
            for (int time = 0; time < options.times; time++) {
                work.say("Start %d of %d".formatted(time + 1, options.times));
                bare.add(processes.run(probes.empty(), WindowStart.class));
                with.add(start(processes, List.of(), folder));
                without.add(start(processes, WITHOUT, folder));
            }
        } finally {
            Files.delete(source);
        }
        double window = middle(with, StartFigures::window);
        double windowWithout = middle(without, StartFigures::window);
        double photos = middle(with, StartFigures::photos);
        double bareWindow = middle(bare, WindowStart::milliseconds);
        return BenchReport.of(this,
                List.of(Measurement.of("bare window, with the cache", bareWindow, "ms"),
                        Measurement.of("window, with the cache", window, "ms"),
                        Measurement.of("window, without", windowWithout, "ms"),
                        Measurement.promised("window, with : without", window / windowWithout, "",
                                Target.atMost(MOST_SHARE)),
                        Measurement.promised("first photos, with the cache", photos, "ms", Target.atMost(MOST_PHOTOS)),
                        Measurement.of("first photos, without", middle(without, StartFigures::photos), "ms"),
                        Measurement.promised("first photos after a bare window", photos - bareWindow, "ms",
                                Target.atMost(MOST_AFTER_BARE))),
                List.of("%,d photos, pack %s; each figure is the middle one of %d.".formatted(options.photos, pack.id(),
                        options.times)));
    }

    private StartFigures start(FreshProcess processes, List<String> javaOptions, LibraryFolder folder)
            throws IOException, InterruptedException {
        return processes.run(
                javaOptions, probes.start(), StartFigures.class, Stream
                        .concat(FreshProcess.arguments(pack, folder.root()).stream(),
                                Stream.of(work.empty("window-settings").toString()))
                        .toArray(String[]::new));
    }

    private static <T> double middle(List<T> runs, ToDoubleFunction<T> figure) {
        return runs.stream().mapToDouble(figure).sorted().skip(runs.size() / 2).findFirst().orElseThrow();
    }
}
