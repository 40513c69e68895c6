package photoscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import photoscope.annotations.Acknowledged;
import photoscope.annotations.Annotation;
import photoscope.annotations.Conflict;
import photoscope.annotations.Orphan;
import photoscope.annotations.XmpForm;
import photoscope.annotations.XmpReport;
import photoscope.library.Annotating;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.PhotoCard;
import photoscope.photo.PhotoId;

/** {@code photoscope annotations}. */
@Command(name = "annotations", synopsisSubcommandLabel = "WHAT", subcommands = AnnotationsSetCommand.class,
        description = "Show and change what you wrote about photos, and look after the files that keep it.",
        footer = {"", "Examples:", "  photoscope annotations show IMG_1.jpg",
            "  photoscope annotations set IMG_*.jpg --rating 4 --tag animals/dog",
            "  photoscope annotations orphans                  sidecars without their photos",
            "  photoscope annotations orphans --adopt OLD.jpg.annotation.json --photo NEW.jpg",
            "  photoscope annotations conflicts --theirs IMG_1.jpg", "  photoscope annotations rebuild --from sidecars",
            "  photoscope annotations export-xmp ~/Pictures/2024"})
final class AnnotationsCommand extends LibraryCommand {
    @Override
    public Integer call() {
        terminal().note("Say what: show, set, orphans, conflicts, rebuild or export-xmp. See 'photoscope annotations"
                + " --help'.");
        return ExitCode.USAGE;
    }

    /** Where lost annotations come back from. */
    enum Origin {
        SIDECARS,
        JOURNAL
    }

    @Command(name = "show", description = "Show what is known of photos, who said it and when.")
    int show(@Parameters(arity = "1..*", paramLabel = "PHOTO", description = "Photos of the library.") List<Path> paths,
            @Mixin HelpOption help) throws LibraryException {
        try (Library library = photoscope.open()) {
            List<Map<String, Object>> shown = new ArrayList<>();
            for (Path path : paths) {
                PhotoCard card = photo(library, path);
                Annotation annotation = library.annotating().of(card.id()).orElseThrow();
                shown.add(AnnotationView.json(card, annotation));
                if (!terminal().isJson()) {
                    AnnotationView.show(card, annotation, terminal());
                }
            }
            if (terminal().isJson()) {
                terminal().json(shown);
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "orphans", description = "List sidecars that lie beside no photo that they name; give one to a"
            + " photo, or ignore it.")
    int orphans(
            @Option(names = "--adopt", paramLabel = "SIDECAR",
                    description = "Give this one to a photo.") @Nullable Path adopt,
            @Option(names = "--photo", paramLabel = "PHOTO",
                    description = "The photo that gets it (default: the one beside it).") @Nullable Path photo,
            @Option(names = "--ignore", paramLabel = "SIDECAR",
                    description = "Tell of this one no more.") @Nullable Path ignore,
            @Mixin HelpOption help) throws LibraryException {
        try (Library library = photoscope.open()) {
            Annotating annotating = library.annotating();
            if (adopt != null) {
                Orphan orphan = orphan(annotating, adopt);
                annotating.adopt(orphan, photo(library, photo == null ? beside(orphan) : photo).id());
            }
            if (ignore != null) {
                annotating.ignore(orphan(annotating, ignore));
            }
            List<Orphan> left = annotating.orphans();
            if (terminal().isJson()) {
                terminal().json(left);
            } else {
                left.forEach(orphan -> {
                    terminal().line(orphan.sidecar().toString());
                    terminal().line("    " + orphan.reason());
                });
                terminal().note(left.isEmpty() ? "No orphans." : Quantities.count(left.size(), "orphan") + ".");
            }
            return ExitCode.DONE;
        }
    }

    private static Path beside(Orphan orphan) {
        String name = String.valueOf(orphan.sidecar().getFileName());
        return orphan.sidecar().resolveSibling(name.substring(0, name.length() - ".annotation.json".length()));
    }

    private static Orphan orphan(Annotating annotating, Path path) throws LibraryException {
        Path absolute = path.toAbsolutePath().normalize();
        Optional<Orphan> found = annotating.orphans()
                .stream()
                .filter(orphan -> orphan.sidecar().equals(absolute))
                .findFirst();
        return found.orElseThrow(
                () -> new LibraryException(path + " is no orphan. 'photoscope annotations orphans' lists them all."));
    }

    @Command(name = "conflicts",
            description = "List what was changed here and in a sidecar too, with both sides; or" + " choose a side.")
    int conflicts(
            @Option(names = "--mine", arity = "1..*", paramLabel = "PHOTO",
                    description = "Keep what is here of these photos.") @Nullable List<Path> mine,
            @Option(names = "--theirs", arity = "1..*", paramLabel = "PHOTO",
                    description = "Take what the sidecars of these photos said.") @Nullable List<Path> theirs,
            @Option(names = "--field", paramLabel = "FIELD",
                    description = "Choose for this field only.") @Nullable String field,
            @Mixin HelpOption help) throws LibraryException {
        try (Library library = photoscope.open()) {
            Annotating annotating = library.annotating();
            List<Path> ours = mine == null ? List.of() : absolute(mine);
            List<Path> others = theirs == null ? List.of() : absolute(theirs);
            Map<Conflict, Conflict.Choice> choices = new LinkedHashMap<>();
            for (Conflict conflict : annotating.conflicts()) {
                if (conflict.file() != null && (field == null || field.equals(conflict.field()))) {
                    if (ours.contains(conflict.file())) {
                        choices.put(conflict, Conflict.Choice.MINE);
                    } else if (others.contains(conflict.file())) {
                        choices.put(conflict, Conflict.Choice.THEIRS);
                    }
                }
            }
            annotating.resolve(choices);
            List<Conflict> left = annotating.conflicts();
            if (terminal().isJson()) {
                terminal().json(left);
            } else {
                left.forEach(conflict -> AnnotationView.show(conflict, terminal()));
                terminal().note(left.isEmpty() ? "No conflicts." : Quantities.count(left.size(), "conflict") + ".");
            }
            return ExitCode.DONE;
        }
    }

    private static List<Path> absolute(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }

    @Command(name = "rebuild", description = "Bring lost annotations back into the catalog. Nothing is taken away:"
            + " what is newer in the catalog stays.")
    int rebuild(
            @Option(names = "--from", required = true, paramLabel = "sidecars|journal",
                    description = "Read all sidecars again, or the library's journal.") Origin from,
            @Mixin HelpOption help) throws LibraryException {
        try (Library library = photoscope.open()) {
            int count = switch (from) {
                case SIDECARS -> library.annotating().rebuildFromSidecars();
                case JOURNAL -> library.annotating().rebuildFromJournal();
            };
            if (terminal().isJson()) {
                terminal().json(Map.of("from", from, from == Origin.SIDECARS ? "photos" : "changes", count));
            } else {
                terminal().line(from == Origin.SIDECARS
                        ? "Annotations of " + Quantities.count(count, "photo") + " came back from sidecars."
                        : Quantities.count(count, "change") + " of the journal applied.");
            }
            return ExitCode.DONE;
        }
    }

    @Command(name = "export-xmp", description = "Write what you wrote about photos into XMP files beside them, for"
            + " digiKam, Lightroom, darktable and others. What these wrote there stays; photos are not touched.")
    int exportXmp(
            @Parameters(arity = "1..*", paramLabel = "PATH",
                    description = "Photos, or folders of them.") List<Path> paths,
            @Option(names = "--without-ending",
                    description = "Name new files NAME.xmp, as Lightroom does, and not NAME.EXT.xmp.") boolean withoutEnding,
            @Mixin HelpOption help) throws LibraryException {
        try (Library library = photoscope.open()) {
            List<PhotoId> photos = library.photos().below(absolute(paths));
            XmpReport report = library.annotating()
                    .exportXmp(photos, withoutEnding ? XmpForm.WITHOUT_ENDING : XmpForm.WHOLE_NAME);
            if (terminal().isJson()) {
                terminal().json(report);
            } else {
                report.failed().forEach((path, reason) -> terminal().note(path + ": " + reason));
                terminal().line(Quantities.count(report.written(), "XMP file") + " written, " + report.unchanged()
                        + " had nothing new, " + report.failed().size() + " failed.");
            }
            return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    static PhotoCard photo(Library library, Path path) throws LibraryException {
        return library.photos()
                .cardAt(path.toAbsolutePath().normalize())
                .orElseThrow(() -> new LibraryException(
                        path + " is no photo of this library. 'photoscope index' adds the photos of a folder."));
    }

    /** Tells how many photos an edit changed. */
    static void done(Acknowledged acknowledged, Terminal terminal) {
        int photos = acknowledged.description().photos();
        if (terminal.isJson()) {
            terminal.json(Map.of("changed", photos));
        } else {
            terminal.line(photos == 0 ? "Nothing to change." : Quantities.count(photos, "photo") + " changed.");
        }
    }
}
