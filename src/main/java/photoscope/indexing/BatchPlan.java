package photoscope.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.indexing.ReadResult.Failed;
import photoscope.indexing.ReadResult.FilmFrame;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.indexing.ReadResult.Known;
import photoscope.indexing.ReadResult.Vanished;
import photoscope.photo.ContentHash;
import photoscope.photo.Embedding;
import photoscope.photo.PartId;

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
     * @param frames the other parts of a film, at least as many as there are in the catalog
     */
    record Item(Embedded file, Resolution resolution, PartId part, List<PlannedFrame> frames) {}

    /** A frame and the part that it is. */
    record PlannedFrame(PartId part, EmbeddedFrame frame) {}

    static BatchPlan of(List<Embedded> batch, Resolver resolver, CatalogSession session) {
        List<Item> items = new ArrayList<>();
        List<ReadResult> troubled = new ArrayList<>();
        Map<ContentHash, Integer> earlier = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        boolean isComplete = true;
        for (Embedded file : batch) {
            ContentHash hash = switch (file.read()) {
                case Known known -> known.hash();
                case Fresh fresh -> fresh.hash();
                case Failed _,Vanished _,FilmFrame _ -> null;
            };
            if (hash == null) {
                troubled.add(file.read());
                continue;
            }
            Integer twin = earlier.get(hash);
            if (twin != null) {
                items.add(new Item(file, new Resolution.Twin(twin), items.get(twin).part, List.of()));
                continue;
            }
            FileRow row = session.files().withId(file.read().file().id()).orElseThrow();
            Resolution resolution = resolver.resolve(session, row, hash, taken);
            if (file.read() instanceof Known && needsContent(resolution)) {
                isComplete = false;
                continue;
            }
            if (resolution instanceof Resolution.Existing existing) {
                taken.add(existing.photo());
            }
            earlier.put(hash, items.size());
            List<PartId> parts = parts(session, resolution);
            items.add(new Item(file, resolution, parts.getFirst(), frames(file, parts)));
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

    /** Parts never go away: where a film has fewer frames than it had, its last one is several. */
    private static List<PlannedFrame> frames(Embedded file, List<PartId> known) {
        if (!(file.read() instanceof Fresh fresh)) {
            return List.of();
        }
        List<EmbeddedFrame> frames = new ArrayList<>(file.frames());
        Embedding whole = file.embedding();
        while (frames.size() < known.size() - 1 && (whole != null || !frames.isEmpty())) {
            frames.add(frames.isEmpty()
                    ? new EmbeddedFrame(fresh.milliseconds(), fresh.hash(), fresh.look().thumbnail(),
                            Objects.requireNonNull(whole))
                    : frames.getLast());
        }
        List<PlannedFrame> planned = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            PartId part = i + 1 < known.size() ? known.get(i + 1) : PartId.random();
            planned.add(new PlannedFrame(part, frames.get(i)));
        }
        return planned;
    }
}
