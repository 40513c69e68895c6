package photoscope.annotations;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import photoscope.annotations.Change.Kind;
import photoscope.catalog.AnnotationRow;
import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.UnclaimedPhotoTable;
import photoscope.photo.PhotoId;

/**
 * Brings the journal's changes into the catalog, each in one transaction together with its number, so that opening
 * knows what is missing. Values are set as the journal has them, not computed, so that doing it twice does no harm.
 */
final class CatalogChanges {
    private static final String APPLIED = "annotations.applied";
    private static final String COLUMNS = "annotations.columns";
    /** Goes up with each column or flag that annotations decide. */
    private static final String COLUMNS_NOW = "6";
    private static final int PAGE = 1_000;
    private final Catalog catalog;
    private final PhotoFinder finder;

    CatalogChanges(Catalog catalog) {
        this.catalog = catalog;
        this.finder = new PhotoFinder(catalog.photos(), catalog.parts());
    }

    /** The number of the last change that the catalog holds. */
    long applied() {
        Optional<String> applied = catalog.read(session -> session.properties().get(APPLIED));
        return applied.map(Long::parseLong).orElse(0L);
    }

    void apply(Change change) {
        catalog.change(session -> {
            Set<Integer> changed = new LinkedHashSet<>();
            for (PhotoChange photo : change.photos()) {
                int ordinal = finder.find(session, photo.photo(), photo.hash());
                if (ordinal == PhotoFinder.NONE) {
                    session.unclaimedPhotos().add(new UnclaimedPhotoTable.Row(photo.photo(), photo.hash()));
                } else {
                    set(session, ordinal, photo, change);
                    changed.add(ordinal);
                }
            }
            new PhotoAnnotations(session, changed).refreshAll();
            session.properties().set(APPLIED, Long.toString(change.number()));
        });
    }

    /** Brings columns up that an older version did not have, once. */
    void refreshOld() {
        if (!catalog.read(session -> session.properties().get(COLUMNS)).equals(Optional.of(COLUMNS_NOW))) {
            int last = -1;
            List<Integer> page = after(last);
            while (!page.isEmpty()) {
                List<Integer> photos = page;
                catalog.change(session -> new PhotoAnnotations(session, photos).refreshAll());
                last = page.getLast();
                page = after(last);
            }
            catalog.change(session -> session.properties().set(COLUMNS, COLUMNS_NOW));
        }
    }

    private List<Integer> after(int photo) {
        return catalog.read(session -> session.annotations().photosAfter(photo, PAGE));
    }

    /** Photos that the journal named in vain and that are in the catalog now, under whatever id. */
    Map<PhotoId, Integer> claimable() {
        return catalog.read(session -> {
            Map<PhotoId, Integer> claimable = new HashMap<>();
            for (UnclaimedPhotoTable.Row row : session.unclaimedPhotos().all()) {
                int ordinal = finder.find(session, row.id(), row.hash());
                if (ordinal != PhotoFinder.NONE) {
                    claimable.put(row.id(), ordinal);
                }
            }
            return claimable;
        });
    }

    /** Gives photos all that the journal has of them. */
    void claim(Map<PhotoId, Integer> claimable, List<Change> history) {
        catalog.change(session -> {
            for (Change change : history) {
                for (PhotoChange photo : change.photos()) {
                    Integer ordinal = claimable.get(photo.photo());
                    if (ordinal != null) {
                        set(session, ordinal, photo, change);
                    }
                }
            }
            new PhotoAnnotations(session, claimable.values()).refreshAll();
            claimable.keySet().forEach(session.unclaimedPhotos()::remove);
        });
    }

    private static void set(CatalogSession session, int ordinal, PhotoChange photo, Change change) {
        for (ValueChange value : photo.values()) {
            String field = value.field().key();
            if (value.to().isSet()) {
                Instant at = value.at() == null ? change.at() : value.at();
                session.annotations()
                        .set(ordinal, new AnnotationRow(field, value.source().code(), value.to().text(), at));
            } else {
                session.annotations().remove(ordinal, field, value.source().code());
            }
        }
        if (change.kind() != Kind.OUTSIDE) {
            session.pendingSidecars().add(ordinal);
        }
    }
}
