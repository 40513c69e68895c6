package photoscope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;

/** How fluid Photoscope's window is with many photos, drawn without a graphics card. */
public final class WindowBench implements Bench {
    private static final double MOST_START = 800;
    private static final double MOST_TASK = 50;
    private static final double MOST_FRAME = 25;
    private static final double MOST_JUMP = 300;
    private static final int MANY = 100_000;
    private static final double MOST_HEAP = 400;
    private static final double MOST_HEAP_OF_MORE = 700;

    private final WorkFolder work;
    private final BenchPack pack;
    private final Options options;
    private final WindowProbes probes;

    /**
     * What to measure.
     *
     * @param photos in the library
     * @param thumbnails a folder of photos whose thumbnails are used by turns; empty for made ones
     * @param times how often each window is started; the middle one counts
     */
    public record Options(int photos, Optional<Path> thumbnails, int times) {}

    public WindowBench(WorkFolder work, BenchPack pack, Options options, WindowProbes probes) {
        this.work = work;
        this.pack = pack;
        this.options = options;
        this.probes = probes;
    }

    @Override
    public String name() {
        return "window";
    }

    @Override
    public String description() {
        return "Photoscope's window at 1280 x 800 under software rendering: its start beside that of a bare window,"
                + " scrolling at full speed, jumps, selecting all, typing a search, and its heap.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        SamplePictures pictures = options.thumbnails.isPresent()
                ? SamplePictures.of(options.thumbnails.get(), pack.environment().clock())
                : SamplePictures.made();
        LibraryFolder folder = new SampleLibrary(work, pack, pictures).of(options.photos);
        FreshProcess processes = new FreshProcess(work);
        List<WindowStart> bare = new ArrayList<>();
        List<WindowFigures> figures = new ArrayList<>();
        for (int time = 0; time < options.times; time++) {
            work.say("Window %d of %d".formatted(time + 1, options.times));
            bare.add(processes.runAgain(probes.empty(), WindowStart.class));
            figures.add(
                    processes
                            .runAgain(probes.library(), WindowFigures.class,
                                    Stream.concat(FreshProcess.arguments(pack, folder.root()).stream(),
                                            Stream.of(work.empty("window-settings").toString()))
                                            .toArray(String[]::new)));
        }
        return BenchReport.of(this, measurements(middle(bare, WindowStart::milliseconds), figures), List.of(
                "%,d photos, %d different thumbnails, pack %s.".formatted(options.photos, pictures.all().size(),
                        pack.id()),
                "Each figure is the middle one of %d runs, in a process of its own each.".formatted(options.times),
                "Processor time hardly grows where other programs run; waits and frames do."));
    }

    private List<Measurement> measurements(double bare, List<WindowFigures> figures) {
        double start = middle(figures, WindowFigures::start);
        double heap = options.photos <= MANY ? MOST_HEAP : MOST_HEAP_OF_MORE;
        return List.of(Measurement.of("bare empty window", bare, "ms"),
                Measurement.of("first photos drawn", start, "ms"),
                Measurement.promised("first photos after a bare window", start - bare, "ms", Target.atMost(MOST_START)),
                promised("scrolling, median frame", figures, WindowFigures::frame, MOST_FRAME),
                measured("scrolling, 99th of 100 frames", figures, WindowFigures::slowFrame),
                measured("scrolling, renderer's processor time a frame", figures, WindowFigures::rendererWork),
                measured("scrolling, window thread's processor time a frame", figures, WindowFigures::uiWork),
                promised("scrolling, longest wait for the window's thread", figures, WindowFigures::scrollStall,
                        MOST_TASK),
                measured("scrolling, processor time within such a wait", figures, WindowFigures::scrollTask),
                measured("jump filled, median", figures, WindowFigures::jump),
                promised("jump filled, longest", figures, WindowFigures::slowJump, MOST_JUMP),
                promised("selecting all, longest wait", figures, WindowFigures::selectStall, MOST_TASK),
                measured("selecting all, processor time within such a wait", figures, WindowFigures::selectTask),
                promised("typing a search, longest wait", figures, WindowFigures::searchStall, MOST_TASK),
                measured("typing a search, processor time within such a wait", figures, WindowFigures::searchTask),
                Measurement.promised("heap", middle(figures, WindowFigures::heap), "MB", Target.atMost(heap)));
    }

    private static Measurement promised(String name, List<WindowFigures> figures,
            ToDoubleFunction<WindowFigures> figure, double most) {
        return Measurement.promised(name, middle(figures, figure), "ms", Target.atMost(most));
    }

    private static Measurement measured(String name, List<WindowFigures> figures,
            ToDoubleFunction<WindowFigures> figure) {
        return Measurement.of(name, middle(figures, figure), "ms");
    }

    private static <T> double middle(List<T> runs, ToDoubleFunction<T> figure) {
        return runs.stream().mapToDouble(figure).sorted().skip(runs.size() / 2).findFirst().orElseThrow();
    }
}
