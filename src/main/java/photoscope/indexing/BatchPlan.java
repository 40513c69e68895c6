package photoscope.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.PartColumns;
import photoscope.indexing.ReadResult.Failed;
import photoscope.indexing.ReadResult.FilmFrame;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.indexing.ReadResult.Known;
import photoscope.indexing.ReadResult.PictureRegion;
import photoscope.indexing.ReadResult.Vanished;
import photoscope.photo.ContentHash;
import photoscope.photo.PartId;
import photoscope.pixels.Region;

/**
 * Which photo each file of a batch goes to, decided before anything is written.
 *
 * @param items files with content
 * @param troubled files without
 * @param isComplete false where files have to be read once more: what was known when they were read is so no more
 */
record BatchPlan(List<Item> items, List<ReadResult> troubled, boolean isComplete) {
    /**
     * One file with the photo it belongs to.
     *
     * @param part the whole picture, or the frame that stands for the film
     * @param others the other parts, at least as many as there are in the catalog
     */
    record Item(Embedded file, Resolution resolution, PartId part, List<PlannedPart> others) {}

    /** What a part is to be. */
    record PlannedPart(PartId part, EmbeddedPart content) {}

    static BatchPlan of(List<Embedded> batch, Resolver resolver, PartColumns columns, CatalogSession session) {
        List<Item> items = new ArrayList<>();
        List<ReadResult> troubled = new ArrayList<>();
        Map<ContentHash, Integer> earlier = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        boolean isComplete = true;
        for (Embedded file : batch) {
            ContentHash hash = switch (file.read()) {
                case Known known -> known.hash();
                case Fresh fresh -> fresh.hash();
                case Failed _,Vanished _,FilmFrame _,PictureRegion _ -> null;
            };
            if (hash == null) {
                troubled.add(file.read());
                continue;
            }
            Integer twin = earlier.get(hash);
            FileRow row = session.files().withId(file.read().file().id()).orElseThrow();
            Optional<Integer> movedTwin = twin == null
                    ? Optional.empty()
                    : resolver.movedTwin(session, row, hash, taken);
            if (twin != null && movedTwin.isEmpty()) {
                items.add(new Item(file, new Resolution.Twin(twin), items.get(twin).part, List.of()));
                continue;
            }
            Resolution resolution = movedTwin.isPresent()
                    ? new Resolution.Moved(movedTwin.get())
                    : resolver.resolve(session, row, hash, taken);
            if (file.read() instanceof Known && needsContent(resolution)) {
                isComplete = false;
                continue;
            }
            if (resolution instanceof Resolution.Existing existing) {
                taken.add(existing.photo());
            }
            earlier.putIfAbsent(hash, items.size());
            List<PartId> parts = parts(session, resolution);
            items.add(new Item(file, resolution, parts.getFirst(), others(file, parts, columns)));
        }
        return new BatchPlan(items, troubled, isComplete);
    }

    private static boolean needsContent(Resolution resolution) {
        return resolution instanceof Resolution.New || resolution instanceof Resolution.Edited;
    }

    private static List<PartId> parts(CatalogSession session, Resolution resolution) {
        return switch (resolution) {
            case Resolution.New made -> List.of(made.part());
            case Resolution.Existing existing -> session.photos().parts(existing.photo());
            case Resolution.Twin _ -> throw new IllegalStateException("a twin has its elder's parts");
        };
    }

    /**
     * Parts never go away: where a film has fewer frames than it had, its last one is several; and the regions of a
     * picture that was not looked at by regions this time stay, without vectors where its content is another.
     */
    private static List<PlannedPart> others(Embedded file, List<PartId> known, PartColumns columns) {
        if (!(file.read() instanceof Fresh fresh)) {
            return List.of();
        }
        List<PlannedPart> planned = new ArrayList<>();
        for (int i = 0; i < Math.max(file.others().size(), known.size() - 1); i++) {
            PartId part = i + 1 < known.size() ? known.get(i + 1) : PartId.random();
            content(file, fresh, i, region(part, columns))
                    .ifPresent(content -> planned.add(new PlannedPart(part, content)));
        }
        return planned;
    }

    private static int region(PartId part, PartColumns columns) {
        int ordinal = columns.ordinalOf(part.value());
        return ordinal < 0 ? Region.WHOLE : columns.view().regions()[ordinal];
    }

    private static Optional<EmbeddedPart> content(Embedded file, Fresh fresh, int place, int region) {
        List<EmbeddedPart> others = file.others();
        if (place < others.size()) {
            return Optional.of(others.get(place));
        }
        if (!others.isEmpty()) {
            return Optional.of(others.getLast());
        }
        if (region != Region.WHOLE && fresh.milliseconds() == PartColumns.TIMELESS) {
            return Optional.of(EmbeddedPart.ofRegion(region, fresh.hash().ofRegion(region), null));
        }
        return Optional.ofNullable(file.embedding())
                .map(whole -> new EmbeddedPart(fresh.milliseconds(), Region.WHOLE, fresh.hash(),
                        fresh.look().thumbnail(), whole));
    }
}
