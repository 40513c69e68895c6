package photoscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import photoscope.library.AwayFile;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SourceEntry;
import photoscope.library.SourceKind;
import photoscope.photo.FileRole;

/** {@code photoscope photos-library}. */
@Command(name = "photos-library", description = "List what libraries of Apple's Photos tell of and have not got here.",
        footer = {"", "Photos in iCloud only are indexed by the next 'photoscope index' after Photos has",
            "downloaded them; those left outside of the library once their drive is connected.", "", "Examples:",
            "  photoscope index '~/Pictures/Photos Library.photoslibrary'", "  photoscope photos-library",
            "  photoscope photos-library --json | jq -r '.[].away[].name'"})
final class PhotosLibraryCommand extends LibraryCommand {
    @Parameters(arity = "0..1", paramLabel = "LIBRARY", description = "Only this one: a .photoslibrary.")
    private @Nullable Path only;

    @Override
    public Integer call() throws LibraryException {
        try (Library library = photoscope.open()) {
            List<SourceEntry> sources = library.photos().sources().stream().filter(this::isWanted).toList();
            if (sources.isEmpty()) {
                throw new LibraryException(only == null
                        ? "No library of Photos has been indexed yet. Name one:"
                                + " 'photoscope index ~/Pictures/*.photoslibrary'"
                        : only + " has not been indexed: 'photoscope index " + only + "'");
            }
            if (terminal().isJson()) {
                terminal().json(sources.stream().map(source -> json(library, source)).toList());
            } else {
                sources.forEach(source -> show(library, source));
            }
            return ExitCode.DONE;
        }
    }

    private boolean isWanted(SourceEntry source) {
        return source.kind() == SourceKind.PHOTOS_LIBRARY
                && (only == null || source.path().equals(only.toAbsolutePath().normalize()));
    }

    private void show(Library library, SourceEntry source) {
        terminal().line(source.path() + (source.isOnline() ? "" : "  (away)"));
        library.photos()
                .eachAway(source, file -> terminal().line("    " + file.name() + role(file) + ", " + reason(file)));
        int away = library.photos()
                .awayBySource()
                .getOrDefault(source.id(), Map.of())
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        terminal().line(String.format(Locale.ROOT, "    %s indexed, %,d more not on this computer",
                Quantities.count(source.photos(), "photo"), away));
    }

    private static String role(AwayFile file) {
        return switch (file.role()) {
            case ORIGINAL -> "";
            case EDIT -> " (edited version)";
            case RAW -> " (raw file)";
            case FILM, EDITED_FILM -> " (film of the Live Photo)";
        };
    }

    private static String reason(AwayFile file) {
        return switch (file.reason()) {
            case IN_CLOUD -> "in iCloud only";
            case REFERENCED -> "not found at " + file.path();
            case NOT_THERE -> "not in the library, though it says so";
        };
    }

    private static Map<String, Object> json(Library library, SourceEntry source) {
        List<Map<String, Object>> away = new ArrayList<>();
        library.photos().eachAway(source, file -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", file.name());
            one.put("role", word(file.role()));
            one.put("reason", file.reason().name().toLowerCase(Locale.ROOT));
            one.put("path", file.path());
            away.add(one);
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", source.path().toString());
        json.put("online", source.isOnline());
        json.put("photos", source.photos());
        json.put("away", away);
        return json;
    }

    private static String word(FileRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
