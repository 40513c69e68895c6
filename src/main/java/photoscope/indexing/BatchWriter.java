package photoscope.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.NewPhoto;
import photoscope.indexing.ReadResult.Failed;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.indexing.ReadResult.Known;
import photoscope.indexing.ReadResult.Vanished;
import photoscope.photo.ContentHash;
import photoscope.photo.MediaKind;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;
import photoscope.vectors.VectorRecord;

/**
 * Writes batches of read files: vectors and thumbnails first, forced to the disk, then the catalog in one
 * transaction, then the words. What the catalog says is therefore always there; a crash leaves at most vectors and
 * thumbnails that nothing points to.
 */
final class BatchWriter {
    private final IndexTargets targets;
    private final Resolver resolver;
    private final WordFollower words;
    private final IndexCounters counters;

    BatchWriter(IndexTargets targets, WordFollower words, IndexCounters counters) {
        this.targets = targets;
        this.resolver = new Resolver(targets.catalog().parts());
        this.words = words;
        this.counters = counters;
    }

    /** One item with the photo it belongs to. */
    private record Planned(Embedded item, Resolution resolution, PartId part) {}

    void write(List<Embedded> batch) throws IOException {
        List<Planned> planned = new ArrayList<>();
        List<Embedded> troubled = new ArrayList<>();
        targets.catalog().read(session -> {
            plan(session, batch, planned, troubled);
            return true;
        });
        writeVectors(planned);
        writeThumbnails(planned);
        targets.catalog().change(session -> {
            int[] photos = new int[planned.size()];
            for (int i = 0; i < photos.length; i++) {
                photos[i] = apply(session, planned.get(i), photos);
            }
            troubled.forEach(item -> applyTrouble(session, item.read()));
        });
        targets.living().catchUp();
        words.follow();
    }

    private void plan(CatalogSession session, List<Embedded> batch, List<Planned> planned,
            List<Embedded> troubled) {
        Map<ContentHash, Integer> earlier = new HashMap<>();
        for (Embedded item : batch) {
            ContentHash hash = switch (item.read()) {
                case Known known -> known.hash();
                case Fresh fresh -> fresh.hash();
                case Failed _,Vanished _ -> null;
            };
            if (hash == null) {
                troubled.add(item);
                continue;
            }
            Integer twin = earlier.get(hash);
            if (twin != null) {
                planned.add(new Planned(item, new Resolution.Twin(twin), planned.get(twin).part));
                continue;
            }
            FileRow file = session.files().withId(item.read().file().id()).orElseThrow();
            Resolution resolution = resolver.resolve(session, file, hash);
            earlier.put(hash, planned.size());
            planned.add(new Planned(item, resolution, part(session, resolution)));
        }
    }

    private static PartId part(CatalogSession session, Resolution resolution) {
        return switch (resolution) {
            case Resolution.New made -> made.part();
            case Resolution.Same same -> session.photos().wholePart(same.photo());
            case Resolution.Moved moved -> session.photos().wholePart(moved.photo());
            case Resolution.Copy copy -> session.photos().wholePart(copy.photo());
            case Resolution.Edited edited -> session.photos().wholePart(edited.photo());
            case Resolution.Twin _ -> throw new IllegalStateException("a twin has its elder's part");
        };
    }

    private void writeVectors(List<Planned> planned) throws IOException {
        List<VectorRecord> records = new ArrayList<>();
        for (Planned plan : planned) {
            if (plan.item.read() instanceof Fresh fresh && plan.item.embedding() != null
                    && !(plan.resolution instanceof Resolution.Twin)) {
                records.add(new VectorRecord(plan.part, fresh.hash(), false, plan.item.embedding()));
            }
        }
        if (!records.isEmpty()) {
            targets.vectors().append(records);
            counters.embedded.add(records.size());
        }
    }

    private void writeThumbnails(List<Planned> planned) throws IOException {
        boolean any = false;
        for (Planned plan : planned) {
            if (plan.item.read() instanceof Fresh fresh && !targets.thumbnails().contains(fresh.hash())) {
                targets.thumbnails().put(fresh.hash(), fresh.thumbnail());
                any = true;
            }
        }
        if (any) {
            targets.thumbnails().force();
        }
    }

    /** Returns the ordinal of the item's photo. */
    private int apply(CatalogSession session, Planned plan, int[] photos) {
        FileRow file = plan.item.read().file();
        session.problems().solved(file.path());
        return switch (plan.item.read()) {
            case Known known -> place(session, plan, known.stat(), known.hash(), photos);
            case Fresh fresh -> {
                int photo = switch (plan.resolution) {
                    case Resolution.New made -> {
                        counters.added.increment();
                        int ordinal = session.photos().add(newPhoto(fresh, made.photo(), made.part()));
                        setIndexed(session, file, fresh.stat(), fresh.hash(), ordinal);
                        yield ordinal;
                    }
                    case Resolution.Edited edited -> {
                        counters.updated.increment();
                        refresh(session, fresh, edited.photo(), plan.part);
                        yield edited.photo();
                    }
                    case Resolution.Same same -> {
                        refresh(session, fresh, same.photo(), plan.part);
                        yield same.photo();
                    }
                    default -> place(session, plan, fresh.stat(), fresh.hash(), photos);
                };
                if (plan.item.problem() != null) {
                    counters.problems.increment();
                    session.problems().add(file.path(), file.id(), plan.item.problem(), Instant.now());
                }
                yield photo;
            }
            case Failed _,Vanished _ -> throw new IllegalStateException("not planned");
        };
    }

    /** Writes what the file says now over what it said before. */
    private void refresh(CatalogSession session, Fresh fresh, int photo, PartId part) {
        PhotoId id = new PhotoId(targets.catalog().photos().view().ids()[photo]);
        session.photos().update(photo, newPhoto(fresh, id, part));
        setIndexed(session, fresh.file(), fresh.stat(), fresh.hash(), photo);
        session.photos().refreshPlaces(photo, session.files());
    }

    /** Gives the file to a photo that is there already. */
    private int place(CatalogSession session, Planned plan, FileStat stat, ContentHash hash, int[] photos) {
        int photo = switch (plan.resolution) {
            case Resolution.Same same -> same.photo();
            case Resolution.Moved moved -> {
                counters.moved.increment();
                yield moved.photo();
            }
            case Resolution.Copy copy -> {
                counters.copies.increment();
                yield copy.photo();
            }
            case Resolution.Twin twin -> {
                counters.copies.increment();
                yield photos[twin.earlier()];
            }
            case Resolution.New _,Resolution.Edited _ -> throw new IllegalStateException(
                    "known content has a photo");
        };
        setIndexed(session, plan.item.read().file(), stat, hash, photo);
        session.photos().refreshPlaces(photo, session.files());
        return photo;
    }

    private static void setIndexed(CatalogSession session, FileRow file, FileStat stat, ContentHash hash,
            int photo) {
        session.files().setSeen(file.id(), stat.size(), stat.modified(), FileState.INDEXED);
        session.files().setIndexed(file.id(), hash, photo);
    }

    private static NewPhoto newPhoto(Fresh fresh, PhotoId id, PartId part) {
        return new NewPhoto(id, part, MediaKind.PHOTO, fresh.type(), fresh.facts(), fresh.hash(),
                fresh.file().folder(), fresh.perceptualHash(), fresh.averageColor());
    }

    private void applyTrouble(CatalogSession session, ReadResult read) {
        FileRow file = read.file();
        switch (read) {
            case Failed failed -> {
                counters.problems.increment();
                session.files().setState(file.id(), FileState.FAILED);
                session.problems().add(file.path(), file.id(), failed.problem(), Instant.now());
            }
            case Vanished _ -> {
                Path folder = file.path().getParent();
                if (folder != null && Files.isDirectory(folder)) {
                    counters.missing.increment();
                    session.files().setState(file.id(), FileState.MISSING);
                    if (file.photo() != null) {
                        session.photos().refreshPlaces(file.photo(), session.files());
                    }
                }
            }
            case Known _,Fresh _ -> throw new IllegalStateException("no trouble");
        }
    }
}
