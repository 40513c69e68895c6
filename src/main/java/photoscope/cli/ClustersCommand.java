package photoscope.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code photoscope clusters}. */
@Command(name = "clusters", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "WHAT",
        subcommands = {ClustersBuildCommand.class, ClustersListCommand.class, ClustersShowCommand.class,
            ClustersNameCommand.class, ClustersAddCommand.class, ClustersRemoveCommand.class,
            ClustersCollectCommand.class, ClustersJudgeCommand.class, ClustersMoreCommand.class,
            ClustersMergeCommand.class, ClustersSplitCommand.class, ClustersDeleteCommand.class,
            ClustersUndoCommand.class, ClustersExportCommand.class},
        description = {"Group photos by what they show, and keep the groups that you name.",
            "'build' finds groups and calls them kmeans_1, moment_1 and so on; it replaces only what it found before. Once you name a group it is yours: a fixed set of photos that nothing else changes."},
        footer = {"", "Examples:", "  photoscope clusters build", "  photoscope clusters list",
            "  photoscope clusters name kmeans_3 \"Dogs on grass\"",
            "  photoscope clusters collect Beaches \"beach at sunset\"", "  photoscope search \"cluster:kmeans_3\""})
final class ClustersCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    PhotoscopeCommand photoscope;

    @Override
    public Integer call() {
        photoscope.terminal()
                .note("Say what to do: build, list, show, name, add, remove, collect, judge, more, merge, split, delete,"
                        + " undo or export. See 'photoscope clusters --help'.");
        return ExitCode.USAGE;
    }
}
