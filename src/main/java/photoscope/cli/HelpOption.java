package photoscope.cli;

import picocli.CommandLine.Option;

/** Help without a version, for commands that are methods. */
final class HelpOption {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.")
    boolean isWanted;
}
