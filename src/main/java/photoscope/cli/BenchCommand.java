package photoscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

import photoscope.bench.Bench;
import photoscope.bench.BenchPack;
import photoscope.bench.BenchReport;
import photoscope.bench.Measurement;
import photoscope.bench.Target;
import photoscope.bench.WindowProbes;
import photoscope.bench.WorkFolder;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;

/** {@code photoscope bench}. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "WHAT",
        subcommands = {BenchIndexCommand.class, BenchScanCommand.class, BenchSearchCommand.class,
            BenchOpenCommand.class, BenchWindowCommand.class, BenchStartCommand.class, BenchClustersCommand.class,
            BenchAnnotateCommand.class, BenchCrashCommand.class, BenchDecodeCommand.class, BenchFuzzCommand.class,
            BenchVectorsCommand.class},
        description = {"Measure speed and memory on this computer, and hold it against what Photoscope promises.",
            "Every bench works in a folder of its own; your library is not touched."},
        footer = {"", "Examples:", "  photoscope bench index                   photos of its own, the starter pack",
            "  photoscope bench index --photos ~/Pictures/2024 --pack clip-vit-b32",
            "  photoscope bench open --work ~/bench     keep what was made for next time",
            "  photoscope bench --json search           for scripts: figures and targets", "",
            "Other programs that run meanwhile make all figures worse. Targets of 'bench",
            "index' are ratios of what was measured side by side; they hold on slow and on", "busy computers too."})
final class BenchCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PhotoscopeCommand photoscope;

    @Option(names = "--work", paramLabel = "DIR", scope = ScopeType.INHERIT,
            description = "Keep photos and libraries that are made for measuring in this folder, to be used again (default: a temporary folder).")
    private @Nullable Path work;

    @Option(names = "--pack", paramLabel = "ID", defaultValue = "starter", scope = ScopeType.INHERIT,
            description = "Measure with this model pack (default: ${DEFAULT-VALUE}).")
    private String pack = "";

    @Option(names = "--model", paramLabel = "DIR", scope = ScopeType.INHERIT,
            description = "Measure with vision_model.onnx and text_model.onnx of this folder instead, a pair in the form of CLIP ViT-B/32.")
    private @Nullable Path model;

    /** Makes the bench that was asked for. */
    interface Choice {
        Bench of(WorkFolder work, BenchPack pack);
    }

    @Override
    public Integer call() {
        photoscope.terminal()
                .note("Say what to measure: index, scan, search, open, window, start, clusters, annotate, crash, decode, fuzz or"
                        + " vectors." + " See 'photoscope bench --help'.");
        return ExitCode.USAGE;
    }

    /**
     * How to measure windows.
     *
     * @throws LibraryException if there is no display to show one on
     */
    WindowProbes windowProbes() throws LibraryException {
        return photoscope.windowProbes()
                .orElseThrow(() -> new LibraryException(
                        "There is no display to show a window on. Set DISPLAY, or start this by xvfb-run."));
    }

    int run(Choice choice) throws LibraryException, InterruptedException {
        Terminal terminal = photoscope.terminal();
        try (WorkFolder place = WorkFolder.open(Optional.ofNullable(work), terminal::note)) {
            BenchReport report = choice.of(place, chosenPack(place)).run();
            if (terminal.isJson()) {
                terminal.json(report);
            } else {
                show(report, terminal);
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new LibraryException("The bench had to stop: " + e.getMessage(), e);
        }
    }

    private BenchPack chosenPack(WorkFolder place) throws IOException {
        LibraryEnvironment here = LibraryEnvironment.ofThisComputer();
        return model == null ? BenchPack.installed(here, pack) : BenchPack.ofModel(here, model, place);
    }

    private static void show(BenchReport report, Terminal terminal) {
        terminal.line(report.description());
        terminal.line(report.machine());
        terminal.line("");
        List<Measurement> rows = report.measurements();
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        for (Measurement row : rows) {
            terminal.line(String.format(Locale.ROOT, "%-" + (width + 2) + "s %10s %-9s %s", row.name(),
                    number(row.value()), row.unit(), verdict(row)).stripTrailing());
        }
        terminal.line("");
        report.notes().forEach(terminal::line);
    }

    private static String number(double value) {
        String format = Math.abs(value) >= 1_000
                ? "%,.0f"
                : Math.abs(value) >= 100 ? "%.1f" : Math.abs(value) >= 1.005 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, format, value);
    }

    private static String verdict(Measurement row) {
        Target target = row.target();
        if (target == null) {
            return "";
        }
        return (target.bound() == Target.Bound.AT_LEAST ? "at least " : "at most ") + number(target.limit()) + ": "
                + (Boolean.TRUE.equals(row.met()) ? "met" : "MISSED");
    }
}
