package photoscope.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.StackMember;
import photoscope.photo.EmbeddedFilm;
import photoscope.photo.FileRole;
import photoscope.photo.PhotoId;
import photoscope.photo.StackRole;

/** What stands behind photos, and what moves behind them. */
final class Stacks {
    private final Catalog catalog;

    Stacks(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The one that stands for all of a photo's stack, then those behind it; the photo alone where it is in none. */
    int[] of(PhotoId photo) {
        int ordinal = catalog.photos().ordinalOf(photo);
        int[] flags = catalog.photos().view().flags();
        if (ordinal < 0) {
            return new int[0];
        }
        List<Integer> all = new ArrayList<>();
        List<StackMember> members = catalog.read(session -> around(session, ordinal));
        all.add(members.isEmpty() ? ordinal : members.getFirst().leader());
        members.forEach(member -> all.add(member.photo()));
        return all.stream()
                .mapToInt(Integer::intValue)
                .filter(one -> (flags[one] & (PhotoFlags.UNLISTED & ~PhotoFlags.STACKED)) == 0)
                .toArray();
    }

    /** What moves behind a photo, of files that are there: a film in its own before that of its stack. */
    Optional<MovingPart> motion(PhotoId photo) {
        int ordinal = catalog.photos().ordinalOf(photo);
        return ordinal < 0
                ? Optional.empty()
                : catalog.read(session -> embedded(session, ordinal).or(() -> behind(session, ordinal)));
    }

    private static Optional<MovingPart> embedded(CatalogSession session, int photo) {
        Optional<EmbeddedFilm> film = session.extras().film(photo);
        return film.flatMap(there -> session.files()
                .ofPhoto(photo)
                .stream()
                .filter(file -> Files.exists(file.path()))
                .findFirst()
                .map(file -> new MovingPart(file.path(), there.offset(), there.length())));
    }

    /** Of several films, as an edit and its original have, the one of the photo's name, else that of the edit. */
    private Optional<MovingPart> behind(CatalogSession session, int photo) {
        List<MovingPart> films = new ArrayList<>();
        for (StackMember member : around(session, photo)) {
            if (member.role() == StackRole.FILM && member.leader() == photo) {
                session.files()
                        .ofPhoto(member.photo())
                        .stream()
                        .filter(file -> Files.exists(file.path()))
                        .findFirst()
                        .ifPresent(file -> films.add(
                                session.assetFiles().role(file.id()).filter(FileRole.EDITED_FILM::equals).isPresent()
                                        ? 0
                                        : films.size(),
                                new MovingPart(file.path(), 0, 0)));
            }
        }
        List<String> stems = session.files().ofPhoto(photo).stream().map(FileRow::path).map(Stacks::stem).toList();
        return films.stream()
                .filter(film -> stems.contains(stem(film.path())))
                .findFirst()
                .or(() -> films.stream().findFirst());
    }

    private static List<StackMember> around(CatalogSession session, int photo) {
        Map<Integer, List<StackMember>> around = session.stacks().around(List.of(photo));
        return around.getOrDefault(photo, List.of());
    }

    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
