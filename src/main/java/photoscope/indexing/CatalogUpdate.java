package photoscope.indexing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import photoscope.annotations.OutsideFactsWriter;
import photoscope.annotations.PhotoAnnotations;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.NewPart;
import photoscope.catalog.NewPhoto;
import photoscope.catalog.PhotoColumns;
import photoscope.indexing.ReadResult.Failed;
import photoscope.indexing.ReadResult.FilmFrame;
import photoscope.indexing.ReadResult.Fresh;
import photoscope.indexing.ReadResult.Known;
import photoscope.indexing.ReadResult.PictureRegion;
import photoscope.indexing.ReadResult.Vanished;
import photoscope.media.FilmSampling;
import photoscope.photo.ContentHash;
import photoscope.photo.MediaKind;
import photoscope.photo.PhotoId;

/** Writes a planned batch into the catalog, in one transaction. */
final class CatalogUpdate {
    private final CatalogSession session;
    private final PhotoColumns photos;
    private final FilmSampling sampling;
    private final IndexCounters counters;
    private final Instant run;

    /**
     * @param sampling how the frames of films were chosen
     * @param run when the run began, under which moved files are noted
     */
    CatalogUpdate(CatalogSession session, PhotoColumns photos, FilmSampling sampling, IndexCounters counters,
            Instant run) {
        this.run = run;
        this.session = session;
        this.photos = photos;
        this.sampling = sampling;
        this.counters = counters;
    }

    void apply(BatchPlan plan) {
        List<BatchPlan.Item> items = plan.items();
        int[] ordinals = new int[items.size()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = apply(items.get(i), ordinals);
        }
        plan.troubled().forEach(this::applyTrouble);
    }

    /** Returns the ordinal of the item's photo. */
    private int apply(BatchPlan.Item item, int[] ordinals) {
        session.problems().solved(item.file().read().file().path());
        return switch (item.file().read()) {
            case Known known -> place(item, known.stat(), known.hash(), ordinals);
            case Fresh fresh -> applyFresh(item, fresh, ordinals);
            case Failed _,Vanished _,FilmFrame _,PictureRegion _ -> throw new IllegalStateException("not planned");
        };
    }

    private int applyFresh(BatchPlan.Item item, Fresh fresh, int[] ordinals) {
        return switch (item.resolution()) {
            case Resolution.New made -> {
                counters.added.increment();
                int photo = session.photos().add(newPhoto(item, fresh, made.photo()));
                noteSampling(photo, fresh);
                new OutsideFactsWriter(session).applyPersonsInFile(photo, fresh.facts());
                var _ = give(item, fresh.stat(), fresh.hash(), photo);
                if (fresh.type().isMisnamed(fresh.file().name())) {
                    session.photos().refreshNames(photo, session.files());
                }
                yield photo;
            }
            case Resolution.Edited edited -> {
                counters.updated.increment();
                yield refresh(item, fresh, edited.photo());
            }
            case Resolution.Same same -> refresh(item, fresh, same.photo());
            case Resolution.Moved moved -> placeAnew(item, fresh, moved.photo(), ordinals);
            case Resolution.Copy copy -> placeAnew(item, fresh, copy.photo(), ordinals);
            case Resolution.Twin _ -> place(item, fresh.stat(), fresh.hash(), ordinals);
        };
    }

    /** A film's frames may be others now than when it was read before. */
    private int placeAnew(BatchPlan.Item item, Fresh fresh, int photo, int[] ordinals) {
        session.photos().updateParts(photo, newPhoto(item, fresh, new PhotoId(photos.view().ids()[photo])));
        noteSampling(photo, fresh);
        return place(item, fresh.stat(), fresh.hash(), ordinals);
    }

    /** Writes what the file says now over what it said before. */
    private int refresh(BatchPlan.Item item, Fresh fresh, int photo) {
        PhotoId id = new PhotoId(photos.view().ids()[photo]);
        session.photos().update(photo, newPhoto(item, fresh, id));
        noteSampling(photo, fresh);
        new PhotoAnnotations(session).refresh(photo);
        OutsideFactsWriter outside = new OutsideFactsWriter(session);
        outside.merge(photo);
        outside.applyPersonsInFile(photo, fresh.facts());
        var _ = give(item, fresh.stat(), fresh.hash(), photo);
        session.photos().refreshPlaces(photo, session.files());
        return photo;
    }

    /** Gives the file to a photo that is there already. */
    private int place(BatchPlan.Item item, FileStat stat, ContentHash hash, int[] ordinals) {
        List<FileRow> before = List.of();
        int photo = switch (item.resolution()) {
            case Resolution.Same same -> same.photo();
            case Resolution.Moved moved -> {
                counters.moved.increment();
                before = session.files()
                        .ofPhoto(moved.photo())
                        .stream()
                        .filter(file -> file.state() == FileState.MISSING)
                        .toList();
                session.files().forgetMissing(moved.photo());
                yield moved.photo();
            }
            case Resolution.Copy copy -> {
                counters.copies.increment();
                yield copy.photo();
            }
            case Resolution.Twin twin -> {
                counters.copies.increment();
                yield ordinals[twin.earlier()];
            }
            case Resolution.New _,Resolution.Edited _ -> throw new IllegalStateException("known content has a photo");
        };
        long row = give(item, stat, hash, photo);
        session.movedFiles().add(run, photo, row, null, before);
        session.photos().refreshPlaces(photo, session.files());
        return photo;
    }

    /** Returns the file's number. */
    private long give(BatchPlan.Item item, FileStat stat, ContentHash hash, int photo) {
        FileRow file = item.file().read().file();
        Integer before = file.photo();
        long row = before == null || before == photo ? file.id() : vacate(file, before);
        session.files().setSeen(row, stat.size(), stat.modified(), FileState.INDEXED);
        session.files().setIndexed(row, hash, photo);
        if (before != null && before != photo) {
            session.photos().refreshPlaces(before, session.files());
        }
        if (item.file().problem() != null) {
            counters.problems.increment();
            session.problems().add(file.path(), row, item.file().problem(), Instant.now());
        }
        return row;
    }

    /**
     * The row for what has taken a file's place: a new one where the photo that was there is nowhere else, for then it
     * is missing and keeps the old row.
     */
    private long vacate(FileRow file, int photo) {
        if (Resolver.isHere(session, photo, file)) {
            return file.id();
        }
        session.files().setState(file.id(), FileState.MISSING);
        return session.files().add(file.folder(), file.name(), file.size(), file.modified(), file.state());
    }

    private void noteSampling(int photo, Fresh fresh) {
        if (fresh.type().kind() == MediaKind.VIDEO) {
            session.photos().setSampling(photo, sampling.name());
        }
    }

    private static NewPhoto newPhoto(BatchPlan.Item item, Fresh fresh, PhotoId id) {
        List<NewPart> others = item.others()
                .stream()
                .map(other -> new NewPart(other.part(), other.content().milliseconds(), other.content().region(),
                        other.content().hash()))
                .toList();
        return new NewPhoto(id, item.part(), fresh.type().kind(), fresh.type(), fresh.facts(), fresh.hash(),
                fresh.file().folder(), fresh.look().perceptualHash(), fresh.look().averageColor(), fresh.milliseconds(),
                others);
    }

    private void applyTrouble(ReadResult read) {
        FileRow file = read.file();
        switch (read) {
            case Failed failed -> {
                counters.problems.increment();
                if (!file.isPathExact()) {
                    session.problems().add(file.path(), file.id(), failed.problem(), Instant.now());
                    return; // it stays to be read: the next run may be able to write its name
                }
                Integer missing = file.state() == FileState.NEW ? file.photo() : null;
                long row = missing == null ? file.id() : vacate(file, missing);
                session.files().setState(row, FileState.FAILED);
                session.problems().add(file.path(), row, failed.problem(), Instant.now());
            }
            case Vanished _ -> {
                Path folder = file.path().getParent();
                if (folder != null && Files.isDirectory(folder)) {
                    counters.missing.increment();
                    session.files().setState(file.id(), FileState.MISSING);
                    session.problems().solved(file.path());
                    if (file.photo() != null) {
                        session.photos().refreshPlaces(file.photo(), session.files());
                    }
                } else {
                    counters.outOfReach.increment();
                }
            }
            case Known _,Fresh _,FilmFrame _,PictureRegion _ -> throw new IllegalStateException("no trouble");
        }
    }
}
