package photoscope.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.PhotoFlags;
import photoscope.catalog.PhotoRow;
import photoscope.indexing.IndexTargets;

/** The photos of a library, as lists and counts show them. */
public final class Photos {
    private final IndexTargets targets;
    private final String pack;

    Photos(IndexTargets targets, String pack) {
        this.targets = targets;
        this.pack = pack;
    }

    /** The library in numbers. */
    public LibraryStats stats() {
        return new Statistics(targets, pack).count();
    }

    /** Photos as a list shows them, in the given order; those that are not in the catalog are left out. */
    public List<PhotoCard> cards(List<Integer> ordinals) {
        return targets.catalog().read(session -> {
            List<PhotoCard> cards = new ArrayList<>();
            for (int ordinal : ordinals) {
                session.photos()
                        .at(ordinal, session.files())
                        .filter(row -> !row.files().isEmpty())
                        .ifPresent(row -> cards.add(card(row)));
            }
            return cards;
        });
    }

    /** The photo that lies at a path, if there is one. */
    public Optional<PhotoCard> cardAt(Path path) {
        return targets.catalog()
                .read(session -> session.files().at(path.toAbsolutePath().normalize()))
                .flatMap(file -> Optional.ofNullable(file.photo()))
                .flatMap(photo -> cards(List.of(photo)).stream().findFirst());
    }

    private PhotoCard card(PhotoRow row) {
        Path path = row.files().getFirst().path();
        List<Path> copies = row.files()
                .stream()
                .skip(1)
                .filter(file -> file.state() != FileState.MISSING)
                .map(FileRow::path)
                .toList();
        boolean missing = (targets.catalog().photos().view().flags()[row.ordinal()] & PhotoFlags.MISSING) != 0;
        return new PhotoCard(row.id(), path, copies, missing, row.type(), row.facts());
    }
}
