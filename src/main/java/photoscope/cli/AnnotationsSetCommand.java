package photoscope.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import photoscope.annotations.Comment;
import photoscope.annotations.Edit;
import photoscope.annotations.ReviewStatus;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

/** {@code photoscope annotations set}. */
@Command(name = "set", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Write about photos, as one step that can be undone in the window.",
        footer = {"", "Examples:", "  photoscope annotations set *.jpg --rating 4 --favourite",
            "  photoscope annotations set a.jpg --tag animals/dog --untag cat",
            "  photoscope annotations set a.jpg --title \"The lake\" --status approved",
            "  photoscope annotations set a.jpg --comment \"ask Ann\" --field owner=Ann"})
final class AnnotationsSetCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private AnnotationsCommand annotations;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PHOTO", description = "Photos of the library.")
    private List<Path> photos = List.of();

    @Option(names = "--rating", paramLabel = "STARS", description = "1 to 5; 0 takes it away, -1 rejects.")
    private @Nullable Integer rating;

    @Option(names = "--favourite", negatable = true, description = "Make them favourites, or no longer.")
    private @Nullable Boolean favourite;

    @Option(names = "--hidden", negatable = true, description = "Hide them, or show them again.")
    private @Nullable Boolean hidden;

    @Option(names = "--status", paramLabel = "STATUS", description = "approved, rejected or undecided.")
    private @Nullable ReviewStatus status;

    @Option(names = "--title", paramLabel = "TEXT", description = "Write a title; an empty one clears it.")
    private @Nullable String title;

    @Option(names = "--caption", paramLabel = "TEXT", description = "Write a caption; an empty one clears it.")
    private @Nullable String caption;

    @Option(names = "--tag", paramLabel = "TAG", description = "Add a tag; levels are separated by /.")
    private List<String> tags = List.of();

    @Option(names = "--untag", paramLabel = "TAG", description = "Remove a tag.")
    private List<String> untags = List.of();

    @Option(names = "--comment", paramLabel = "TEXT", description = "Add a comment.")
    private List<String> comments = List.of();

    @Option(names = "--field", paramLabel = "NAME=TEXT", description = "Fill a field of your own; empty clears it.")
    private Map<String, String> fields = Map.of();

    @Override
    public Integer call() throws LibraryException {
        List<Edit> edits = edits();
        if (edits.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say what is to be set, such as --rating 4");
        }
        try (Library library = annotations.photoscope.open()) {
            List<PhotoId> ids = new ArrayList<>();
            for (Path photo : photos) {
                ids.add(AnnotationsCommand.photo(library, photo).id());
            }
            AnnotationsCommand.done(library.annotating().apply(ids, edits.toArray(Edit[]::new)),
                    annotations.terminal());
            return ExitCode.DONE;
        }
    }

    private List<Edit> edits() {
        try {
            List<Edit> edits = new ArrayList<>();
            if (rating != null) {
                edits.add(new Edit.SetRating(new Rating(rating)));
            }
            if (favourite != null) {
                edits.add(new Edit.SetFavourite(favourite));
            }
            if (hidden != null) {
                edits.add(new Edit.SetHidden(hidden));
            }
            if (status != null) {
                edits.add(new Edit.SetStatus(status));
            }
            if (title != null) {
                edits.add(new Edit.SetTitle(title));
            }
            if (caption != null) {
                edits.add(new Edit.SetCaption(caption));
            }
            tags.forEach(tag -> edits.add(new Edit.AddTag(tag)));
            untags.forEach(tag -> edits.add(new Edit.RemoveTag(tag)));
            comments.forEach(text -> edits.add(new Edit.WriteComment(Comment.newId(Instant.now()), text)));
            fields.forEach((name, text) -> edits.add(new Edit.SetCustomField(name, text)));
            return edits;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
