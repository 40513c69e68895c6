package photoscope.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import photoscope.annotations.Annotation;
import photoscope.annotations.Edit;
import photoscope.catalog.CatalogException;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.MovedFileRow;
import photoscope.catalog.PartColumns;
import photoscope.catalog.PhotoColumns;
import photoscope.catalog.PhotoFlags;
import photoscope.indexing.IndexTargets;
import photoscope.indexing.WordFollower;
import photoscope.photo.ContentHash;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.Told;

/**
 * Files that went elsewhere: those that indexing recognised by their content, which can be undone, and those of which
 * it could not tell whose they are. Not for the window's own thread; any other may call.
 */
public final class MovedFiles {
    private final IndexTargets targets;
    private final Photos photos;
    private final Annotating annotating;
    private final Clock clock;

    MovedFiles(IndexTargets targets, Photos photos, Annotating annotating, Clock clock) {
        this.targets = targets;
        this.photos = photos;
        this.annotating = annotating;
        this.clock = clock;
    }

    /** Files that photos were given, the last first, as far as each is still that photo's. */
    public List<Relinked> relinked(int most) {
        Map<Long, List<MovedFileRow>> byFile = new LinkedHashMap<>();
        targets.catalog()
                .read(session -> session.movedFiles().last(most))
                .forEach(row -> byFile.computeIfAbsent(row.file(), _ -> new ArrayList<>()).add(row));
        PhotoColumns.View columns = targets.catalog().photos().view();
        return byFile.values().stream().map(rows -> {
            MovedFileRow row = rows.getFirst();
            return new Relinked(row.path(), new PhotoId(columns.ids()[row.photo()]),
                    rows.stream().map(MovedFileRow::before).toList(), row.at(), row.former() != null);
        }).toList();
    }

    /**
     * Missing photos whose content is there as another photo, so that somebody has to tell whether that is the one that
     * is missing. Those are left out that somebody has parted.
     */
    public List<MoveQuestion> questions() {
        PhotoColumns.View columns = targets.catalog().photos().view();
        OrdinalSet parted = targets.catalog().read(session -> session.movedFiles().undone());
        Map<Long, List<Integer>> byContent = new TreeMap<>();
        for (int photo = 0; photo < columns.size(); photo++) {
            if (isMissing(columns.flags()[photo]) && !parted.contains(photo)) {
                byContent.computeIfAbsent(content(photo), _ -> new ArrayList<>()).add(photo);
            }
        }
        List<MoveQuestion> questions = new ArrayList<>();
        byContent.forEach((content, missing) -> {
            List<Integer> found = photosOf(content).stream()
                    .filter(photo -> (columns.flags()[photo] & PhotoFlags.MISSING) == 0)
                    .toList();
            if (!found.isEmpty()) {
                questions.add(new MoveQuestion(photos.cards(missing), photos.cards(found)));
            }
        });
        questions.sort(Comparator.comparing(question -> question.missing().getFirst().path()));
        return questions;
    }

    private static boolean isMissing(int flags) {
        return (flags & (PhotoFlags.MISSING | PhotoFlags.FORGOTTEN)) == PhotoFlags.MISSING;
    }

    private long content(int photo) {
        return targets.catalog().parts().view().hashes()[targets.catalog().parts().ofPhoto(photo)[0]];
    }

    private List<Integer> photosOf(long content) {
        PartColumns parts = targets.catalog().parts();
        List<Integer> found = new ArrayList<>();
        for (int part : parts.withHash(content)) {
            int photo = parts.view().photos()[part];
            if (!found.contains(photo) && content(photo) == content) {
                found.add(photo);
            }
        }
        return found;
    }

    /**
     * Gives a missing photo a file that is of its content. What was written on the photo that the file was of so far and
     * not on the missing one is written there too; that photo is listed no more if it has no other file.
     *
     * @throws LibraryException if the file is none of that photo, or the library can't be written
     */
    public void link(Path file, PhotoId missing) throws LibraryException {
        int photo = targets.catalog().photos().ordinalOf(missing);
        FileRow row = known(file);
        Integer former = row.photo();
        if (photo < 0 || former == null || former == photo || row.state() == FileState.MISSING
                || content(former) != content(photo)) {
            throw new LibraryException(
                    Sentence.of("%s does not have the content of this photo, or is its already.", file));
        }
        if (!isMissing(targets.catalog().photos().view().flags()[photo])) {
            throw new LibraryException(Sentence.of("This photo is not missing, so that it needs no other file."));
        }
        carry(new PhotoId(targets.catalog().photos().view().ids()[former]), missing);
        change(session -> {
            List<FileRow> before = session.files().ofPhoto(photo);
            session.movedFiles().add(clock.instant(), photo, row.id(), former, before);
            session.files().forgetMissing(photo);
            session.files().setIndexed(row.id(), Objects.requireNonNull(row.hash()), photo);
            session.photos().refreshPlaces(photo, session.files());
            session.photos().refreshPlaces(former, session.files());
            if (session.files().ofPhoto(former).isEmpty()) {
                session.photos().setAside(former);
            }
        });
        annotating.retrySidecars();
    }

    private void carry(PhotoId from, PhotoId to) throws LibraryException {
        Annotation said = annotating.of(from).orElseThrow();
        List<Edit> edits = CarriedNotes.missing(said, annotating.of(to).orElseThrow());
        if (!edits.isEmpty()) {
            annotating.apply(List.of(to), edits.toArray(Edit[]::new));
        }
    }

    /**
     * Takes a file back from the photo that was given it, which is missing again where it was. The file is again of the
     * photo that it was of before; one that indexing had given is a photo of its own after the next run of
     * {@link Indexing#indexPending}. The two are not put together by themselves again.
     *
     * @throws LibraryException if there is nothing to undo of this file, or the library can't be written
     */
    public void undo(Path file) throws LibraryException {
        FileRow row = known(file);
        List<MovedFileRow> moves = targets.catalog().read(session -> session.movedFiles().ofFile(row.id()));
        if (moves.isEmpty()) {
            throw new LibraryException(Sentence.of("%s was not found to be a moved photo, or that was undone.", file));
        }
        MovedFileRow move = moves.getLast();
        ContentHash hash = Objects.requireNonNull(row.hash());
        Integer former = move.former();
        PhotoId photo = new PhotoId(targets.catalog().photos().view().ids()[move.photo()]);
        change(session -> {
            session.movedFiles().undo(move.photo(), row.id(), hash);
            if (former == null) {
                session.files().setNew(row.id());
            } else {
                session.files().setIndexed(row.id(), hash, former);
                session.photos().refreshPlaces(former, session.files());
            }
            session.photos().refreshPlaces(move.photo(), session.files());
        });
        annotating.leave(photo, row.path());
        annotating.retrySidecars();
    }

    private FileRow known(Path file) throws LibraryException {
        return targets.catalog()
                .read(session -> session.files().at(file.toAbsolutePath().normalize()))
                .orElseThrow(() -> new LibraryException(Sentence.of("%s is no file of this library.", file)));
    }

    /** Something that is done to the catalog. */
    private interface Change {
        void make(CatalogSession session);
    }

    private void change(Change change) throws LibraryException {
        try {
            targets.catalog().change(change::make);
            WordFollower words = new WordFollower(targets.catalog(), targets.words());
            words.follow();
            words.commit();
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("The word index could not be written: %s", Told.by(e)), e);
        }
    }
}
