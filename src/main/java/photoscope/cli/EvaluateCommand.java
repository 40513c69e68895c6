package photoscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.bench.Evaluation;
import photoscope.bench.Evaluation.Truth;
import photoscope.library.Library;
import photoscope.library.LibraryException;

/** {@code photoscope evaluate}. */
@Command(name = "evaluate", description = "Measure how well search by words finds photos whose captions you know.",
        footer = {"", "The file is a JSON array. With captions, it shows how many of them find their own",
            "photo among the first 1, 5 and 10 results; with labels, how many photos get their",
            "own label when each is searched as \"a photo of a LABEL\":",
            "  [{\"file\": \"2019/beach.jpg\", \"captions\": [\"a dog on a beach\"]}, ...]",
            "  [{\"file\": \"2019/beach.jpg\", \"label\": \"beach\"}, ...]",
            "Files are relative to --root, to the folder of the JSON file, or to one around it.", "Index them first.",
            "", "Example:", "  photoscope evaluate captions.json --root ~/Pictures",
            "  photoscope evaluate labels.json --clusters"})
final class EvaluateCommand extends LibraryCommand {
    @Parameters(paramLabel = "TRUTH.json", description = "What is true of which photo.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--root", paramLabel = "DIR", description = "The folder that the files are relative to.")
    private @Nullable Path root;

    @Option(names = "--clusters", description = "Measure how well 'photoscope clusters build' grouped them instead.")
    private boolean clusters;

    @Override
    public Integer call() throws LibraryException, InterruptedException {
        List<Truth> truth = read();
        try (Library library = photoscope.open()) {
            Evaluation evaluation = new Evaluation(library);
            if (clusters) {
                show(evaluation.agreement(labelled(truth)));
            } else if (truth.getFirst().label().isEmpty()) {
                show(evaluation.recall(truth));
            } else {
                show(evaluation.accuracy(truth));
            }
            return ExitCode.DONE;
        }
    }

    private void show(Evaluation.Recall recall) {
        if (terminal().isJson()) {
            terminal().json(recall);
        } else {
            terminal().line(String.format(Locale.ROOT, "%d captions of %d photos: recall@1 %.1f, @5 %.1f, @10 %.1f",
                    recall.captions(), recall.photos(), 100 * recall.recallAt1(), 100 * recall.recallAt5(),
                    100 * recall.recallAt10()));
            showMissing(recall.missing());
        }
    }

    private List<Truth> labelled(List<Truth> truth) throws LibraryException {
        if (truth.getFirst().label().isEmpty()) {
            throw new LibraryException("--clusters takes a file of labels, and " + file + " has captions.");
        }
        return truth;
    }

    private void show(Evaluation.Agreement agreement) {
        if (terminal().isJson()) {
            terminal().json(agreement);
        } else {
            terminal().line(String.format(Locale.ROOT,
                    "%d photos of %d labels: adjusted mutual information of clusters %.3f, of moments %.3f",
                    agreement.photos(), agreement.labels(), agreement.clusters(), agreement.moments()));
            showMissing(agreement.missing());
        }
    }

    private void show(Evaluation.Accuracy accuracy) {
        if (terminal().isJson()) {
            terminal().json(accuracy);
        } else {
            terminal().line(String.format(Locale.ROOT, "%d photos of %d classes: top-1 %.1f, top-5 %.1f",
                    accuracy.photos(), accuracy.labels(), 100 * accuracy.top1(), 100 * accuracy.top5()));
            showMissing(accuracy.missing());
        }
    }

    private void showMissing(List<Path> missing) {
        if (!missing.isEmpty()) {
            terminal().line(missing.size() + " files are not in the library, the first of them " + missing.getFirst());
        }
    }

    private List<Truth> read() throws LibraryException {
        try {
            List<Truth> truth = new ArrayList<>();
            for (JsonNode entry : new ObjectMapper().readTree(file.toFile())) {
                List<String> captions = new ArrayList<>();
                entry.path("captions").forEach(caption -> captions.add(caption.asText()));
                truth.add(new Truth(resolve(entry.path("file").asText()), captions, entry.path("label").asText()));
            }
            if (truth.isEmpty()) {
                throw new LibraryException(file + " holds no JSON array of photos; see 'photoscope evaluate --help'.");
            }
            return truth;
        } catch (IOException e) {
            throw new LibraryException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private Path resolve(String name) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        List<Path> roots = new ArrayList<>();
        if (root != null) {
            roots.add(root.toAbsolutePath().normalize());
        }
        for (Path at = folder; at != null; at = at.getParent()) {
            roots.add(at);
        }
        return roots.stream()
                .map(at -> at.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> roots.getFirst().resolve(name));
    }
}
