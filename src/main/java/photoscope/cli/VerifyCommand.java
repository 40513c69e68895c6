package photoscope.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import photoscope.indexing.IndexReport;
import photoscope.indexing.JobControl;
import photoscope.indexing.Verification;
import photoscope.indexing.VerifyReport;
import photoscope.indexing.VerifyReport.Mismatch;
import photoscope.library.IndexRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SearchIndex;

/** {@code photoscope verify}. */
@Command(name = "verify", description = "Check that every vector is whole and belongs to its photo.",
        footer = {"", "Compares all checksums and counts, and embeds a sample of photos again: a cosine",
            "similarity below 0.95 with the stored vector is a mismatch, one below 0.99 is",
            "reported as drift. What is found wrong is embedded anew with --repair.", "", "Examples:",
            "  photoscope verify", "  photoscope verify --sample 1000 --repair"})
final class VerifyCommand extends LibraryCommand {
    @Option(names = "--sample", defaultValue = "100", paramLabel = "N",
            description = "Embed so many photos again (default: ${DEFAULT-VALUE}).")
    private int sample;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N",
            description = "Choose another sample (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--repair", description = "Embed anew what is found wrong or missing.")
    private boolean repair;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        try (Library library = photoscope.open()) {
            JobControl control = new JobControl();
            Verification verification = library.indexing().verification(control);
            VerifyReport report = jobs().run(control, verification::progress,
                    () -> library.indexing().verify(verification, sample, seed));
            SearchIndex.Check index = library.searchIndex().verify(sample, seed);
            Map<String, Object> answer = json(report);
            answer.put("searchIndex", index);
            if (!terminal().isJson()) {
                show(report, index);
            }
            if (repair) {
                IndexRun run = library.indexing().indexPending();
                IndexReport repaired = jobs().run(run.control(), run::progress, run::run);
                answer.put("repair", repaired);
                if (!terminal().isJson()) {
                    IndexCommand.show(repaired, terminal());
                }
            }
            if (terminal().isJson()) {
                terminal().json(answer);
            }
            return report.ok() ? ExitCode.DONE : ExitCode.MISMATCH;
        }
    }

    private void show(VerifyReport report, SearchIndex.Check index) {
        Terminal terminal = terminal();
        terminal.line(String.format(Locale.ROOT, "%,d vectors read, %,d damaged; %,d of %,d photos embedded.",
                report.vectors(), report.damaged(), report.embedded(), report.parts()));
        terminal.line(String.format(Locale.ROOT,
                "%,d photos embedded again: %,d mismatched, %,d drifted; %,d more could" + " not be read.",
                report.checked(), report.mismatches().size(), report.drifted().size(), report.unreadable()));
        report.mismatches().forEach(found -> terminal.line("  mismatch " + found.cosine() + "  " + found.path()));
        report.drifted().forEach(found -> terminal.line("  drift " + found.cosine() + "  " + found.path()));
        if (report.embedded() < report.parts()) {
            terminal.line(Quantities.count(report.parts() - report.embedded(), "photo")
                    + " can't be found by what they show yet: 'photoscope index' goes on.");
        }
        if (report.discarded().total() > 0) {
            terminal.line(String.format(Locale.ROOT, "%,d vectors answer for nothing any more (replaced, or their photo"
                    + " has changed); 'photoscope rebuild' drops them.", report.discarded().total()));
        }
        if (report.damagedThumbnails() > 0) {
            terminal.line(String.format(Locale.ROOT, "%,d thumbnails are damaged.", report.damagedThumbnails()));
        }
        if (!report.wordsDamage().isEmpty()) {
            terminal.line("The word index is damaged: " + report.wordsDamage());
        }
        if (index.dropped() > 0) {
            terminal.line(Quantities.count(index.dropped(), "part") + " of the search index were damaged and deleted;"
                    + " 'photoscope search-index' builds them again.");
        }
        terminal.line(String.format(Locale.ROOT,
                "Searches find %.1f %% of the ten nearest (%,d compared with a look at" + " all).",
                index.recall() * 100, index.compared()));
        terminal.line(report.ok() ? "All is well." : "Run 'photoscope verify --repair' to put this right.");
    }

    private static Map<String, Object> json(VerifyReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("checked", report.checked());
        json.put("mismatched", report.mismatches().size());
        json.put("ok", report.ok());
        json.put("drifted", report.drifted().size());
        json.put("unreadable", report.unreadable());
        json.put("vectors", report.vectors());
        json.put("damaged", report.damaged());
        json.put("photos", report.parts());
        json.put("embedded", report.embedded());
        json.put("discarded", report.discarded());
        json.put("damagedThumbnails", report.damagedThumbnails());
        json.put("words", report.wordsDamage());
        json.put("mismatches", mismatches(report.mismatches()));
        json.put("drift", mismatches(report.drifted()));
        return json;
    }

    private static List<Map<String, Object>> mismatches(List<Mismatch> found) {
        return found.stream()
                .map(one -> Map.<String, Object>of("path", one.path().toString(), "cosine", one.cosine()))
                .toList();
    }
}
