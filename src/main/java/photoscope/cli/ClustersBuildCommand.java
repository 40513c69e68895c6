package photoscope.cli;

import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import photoscope.clusters.ClusterBuild;
import photoscope.clusters.ClusterBuild.Options;
import photoscope.library.ClusterRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope clusters build}. */
@Command(name = "build",
        description = "Find groups anew: of all photos, and moments that look alike. What you named is not touched.",
        footer = {"", "Examples:", "  photoscope clusters build",
            "  photoscope clusters build --clusters 40 --no-moments"})
final class ClustersBuildCommand extends ClustersSubcommand {
    private static final int MOST = 5_000;

    @Option(names = "--clusters", paramLabel = "K", defaultValue = "0",
            description = "Make so many (default: as many as the photos call for, 500 at most).")
    private int count;

    @Option(names = "--moments", negatable = true, defaultValue = "true", fallbackValue = "true",
            description = "Look for moments too; --no-moments leaves those there are as they are.")
    private boolean moments;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Begin elsewhere; the same number finds the same (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    void run(Library library) throws LibraryException, InterruptedException {
        if (count < 0 || count > MOST) {
            throw new LibraryException("--clusters takes a number from 1 to " + MOST + ", or 0 to choose.");
        }
        Options options = new Options(count, Options.USUAL.mostClusters(), moments, seed);
        ClusterRun run = library.clustering().build(options);
        ClusterBuild.Report report = jobs().run(run.control(), run::progress, run::run);
        if (terminal().isJson()) {
            terminal().json(report);
        } else if (report.isCancelled()) {
            terminal().line("Ended before it was done; the clusters are as they were.");
        } else if (report.photos() == 0) {
            terminal().line("There are no photos to group yet. Index some first: 'photoscope index ~/Pictures'");
        } else {
            terminal().line(String.format(Locale.ROOT, "%,d photos in %,d clusters; %,d moments of %,d photos; %.1f s.",
                    report.photos(), report.clusters(), report.moments(), report.photosInMoments(), report.seconds()));
            terminal().line("'photoscope clusters list' shows them.");
        }
    }
}
