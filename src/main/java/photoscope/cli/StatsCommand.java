package photoscope.cli;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryStats;

/** {@code photoscope stats}. */
@Command(name = "stats", description = "Show what the library holds: photos by year, type, source and folder.",
        footer = {"", "Examples:", "  photoscope stats", "  photoscope stats --json | jq .photos"})
final class StatsCommand extends LibraryCommand {
    @Option(names = "--top", defaultValue = "10", paramLabel = "N",
            description = "Show so many folders (default: ${DEFAULT-VALUE}).")
    private int top;

    @Override
    public Integer call() throws LibraryException {
        try (Library library = photoscope.open()) {
            LibraryStats stats = library.photos().stats();
            if (terminal().isJson()) {
                terminal().json(stats);
            } else {
                show(stats);
            }
            return ExitCode.DONE;
        }
    }

    private void show(LibraryStats stats) {
        Terminal terminal = terminal();
        terminal.line(
                Quantities.count(stats.photos(), "photo") + "; " + Quantities.count(stats.files(), "file") + " seen");
        terminal.line(String.format(Locale.ROOT, "%,d embedded with %s, %,d pending, %,d missing, %,d problems",
                stats.embedded(), stats.pack(), stats.pending(), stats.missing(), stats.problems()));
        terminal.line(String.format(Locale.ROOT, "%,d behind others in stacks, %,d of another format than their name",
                stats.stacked(), stats.misnamed()));
        terminal.line(String.format(Locale.ROOT, "%,d vectors, %s of thumbnails", stats.vectors(),
                Quantities.bytes(stats.thumbnailBytes())));
        table("By year", stats.byYear(), Map.Entry.comparingByKey(), Integer.MAX_VALUE);
        table("By type", stats.byType(), mostFirst(), Integer.MAX_VALUE);
        table("By source", stats.bySource(), mostFirst(), Integer.MAX_VALUE);
        table("By folder", stats.byFolder(), mostFirst(), top);
    }

    private void table(String title, Map<String, Long> counts, Comparator<Map.Entry<String, Long>> order, int most) {
        if (!counts.isEmpty()) {
            terminal().line("");
            terminal().line(title);
            counts.entrySet()
                    .stream()
                    .sorted(order)
                    .limit(most)
                    .forEach(entry -> terminal()
                            .line(String.format(Locale.ROOT, "%,10d  %s", entry.getValue(), entry.getKey())));
            if (counts.size() > most) {
                terminal().line(String.format(Locale.ROOT, "            and %,d more (--top N)", counts.size() - most));
            }
        }
    }

    private static Comparator<Map.Entry<String, Long>> mostFirst() {
        return Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    }
}
