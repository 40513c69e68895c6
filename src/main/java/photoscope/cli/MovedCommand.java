package photoscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import photoscope.library.IndexRun;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.MoveQuestion;
import photoscope.library.MovedFiles;
import photoscope.library.PhotoCard;
import photoscope.library.Relinked;
import photoscope.photo.PhotoId;

/** {@code photoscope moved}. */
@Command(name = "moved",
        description = "List files that were recognised at a new place, and missing photos that may be"
                + " there as another one; put them together, or undo that.",
        footer = {"", "A photo is named by its file: a missing one by where it was.", "", "Examples:",
            "  photoscope moved", "  photoscope moved --link NEW/IMG_1.jpg OLD/IMG_1.jpg",
            "  photoscope moved --undo NEW/IMG_1.jpg NEW/IMG_2.jpg",
            "  photoscope moved --undo-last               all that the last run recognised"})
final class MovedCommand extends LibraryCommand {
    private static final int MOST_LISTED = 1_000;

    @ArgGroup
    private @Nullable What what;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PHOTO",
            description = "With --link: the missing photo that the file is. Else the one photo to list.")
    private @Nullable Path named;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** What is to be done, at most one. */
    private static final class What {
        @Option(names = "--link", paramLabel = "FILE", description = "Give a missing photo this file.")
        @Nullable
        Path link;

        @Option(names = "--undo", arity = "1..*", paramLabel = "FILE",
                description = "These files are not the photos that they were taken for.")
        @Nullable
        List<Path> undo;

        @Option(names = "--undo-last", description = "The same of all files that were recognised last.")
        boolean undoLast;
    }

    @Override
    public Integer call() throws LibraryException {
        if (named != null && what != null && what.link == null) {
            throw new ParameterException(spec.commandLine(), "--undo-last takes no photo; --undo takes files");
        }
        try (Library library = photoscope.open()) {
            PhotoId photo = named == null ? null : AnnotationsCommand.photo(library, named).id();
            if (what != null) {
                act(library, what, photo);
                photo = null;
            }
            show(library.movedFiles(), photo);
            return ExitCode.DONE;
        }
    }

    private void act(Library library, What chosen, @Nullable PhotoId photo) throws LibraryException {
        MovedFiles moved = library.movedFiles();
        if (chosen.link != null) {
            if (photo == null) {
                throw new LibraryException(
                        "Name the missing photo too, by where it was: 'photoscope moved --link FILE PHOTO'");
            }
            moved.link(chosen.link, photo);
            return;
        }
        List<Path> files = new ArrayList<>(chosen.undo == null ? List.of() : chosen.undo);
        if (chosen.undoLast) {
            files.addAll(last(moved));
        }
        for (Path file : files) {
            moved.undo(file);
        }
        IndexRun run = library.indexing().indexPending();
        var _ = jobs().run(run.control(), run::progress, run::run);
    }

    private static List<Path> last(MovedFiles moved) {
        List<Relinked> all = moved.relinked(Integer.MAX_VALUE);
        return all.stream().filter(file -> file.at().equals(all.getFirst().at())).map(Relinked::file).toList();
    }

    /**
     * @param photo the only one to show; null for all
     */
    private void show(MovedFiles moved, @Nullable PhotoId photo) {
        List<Relinked> relinked = moved.relinked(photo == null ? MOST_LISTED : Integer.MAX_VALUE)
                .stream()
                .filter(file -> photo == null || file.photo().equals(photo))
                .toList();
        List<MoveQuestion> questions = moved.questions()
                .stream()
                .filter(question -> photo == null || isOf(question, photo))
                .toList();
        if (terminal().isJson()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("moved", relinked.stream().map(MovedCommand::json).toList());
            json.put("questions", questions.stream().map(MovedCommand::json).toList());
            terminal().json(json);
            return;
        }
        for (Relinked file : relinked) {
            terminal().line(file.file().toString());
            terminal().line("    was " + file.before().stream().map(Path::toString).collect(Collectors.joining(", "))
                    + (file.isByHand() ? ", put together by hand " : ", recognised ") + Quantities.clock(file.at()));
        }
        for (MoveQuestion question : questions) {
            question.missing().forEach(card -> terminal().line("missing  " + described(card)));
            question.found().forEach(card -> terminal().line("  is it  " + described(card)));
        }
        terminal().note(Quantities.count(relinked.size(), "moved file") + ", "
                + Quantities.count(questions.size(), "question") + ".");
    }

    private static boolean isOf(MoveQuestion question, PhotoId photo) {
        return Stream.concat(question.missing().stream(), question.found().stream())
                .anyMatch(card -> card.id().equals(photo));
    }

    private static String described(PhotoCard card) {
        List<String> tags = card.annotation().tagNames();
        return card.path() + "  " + card.facts().takenAt().local() + "  "
                + "*".repeat(Math.max(0, card.annotation().stars().stars())) + " " + String.join(", ", tags);
    }

    private static Map<String, Object> json(Relinked file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.file());
        json.put("photo", file.photo().hex());
        json.put("before", file.before());
        json.put("at", file.at());
        json.put("byHand", file.isByHand());
        return json;
    }

    private static Map<String, Object> json(MoveQuestion question) {
        return Map.of("missing", question.missing().stream().map(MovedCommand::json).toList(), "found",
                question.found().stream().map(MovedCommand::json).toList());
    }

    private static Map<String, Object> json(PhotoCard card) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("photo", card.id().hex());
        json.put("path", card.path());
        json.put("taken", card.facts().takenAt().local().toString());
        json.put("rating", card.annotation().stars().stars());
        json.put("tags", card.annotation().tagNames());
        return json;
    }
}
