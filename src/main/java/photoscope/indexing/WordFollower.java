package photoscope.indexing;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import photoscope.annotations.Annotation;
import photoscope.annotations.Comment;
import photoscope.annotations.PhotoAnnotations;
import photoscope.annotations.PhotoGroupsReader;
import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.ChangedPhoto;
import photoscope.catalog.PhotoRow;
import photoscope.photo.Facts;
import photoscope.photo.PhotoGroups;
import photoscope.words.WordDocument;
import photoscope.words.WordIndex;

/**
 * Brings the word index up to the catalog, change by change. The index remembers the number of the last change it
 * holds, so that after a crash or in a new index the rest follows by itself.
 */
public final class WordFollower {
    private static final int PAGE = 1_000;
    private final Catalog catalog;
    private final WordIndex words;
    private ChangedPhoto last;

    public WordFollower(Catalog catalog, WordIndex words) {
        this.catalog = catalog;
        this.words = words;
        this.last = ChangedPhoto.all(words.committedSequence());
    }

    /** Begins the index again if it knows of changes that the catalog has not: an older catalog has been put back. */
    public void clearIfAhead() throws IOException {
        if (last.changed() > catalog.sequence()) {
            words.clear();
            last = ChangedPhoto.all(0);
        }
    }

    /** Whether there is anything to follow. */
    public boolean isBehind() {
        return words.committedSequence() < catalog.sequence();
    }

    /** Indexes what has changed; it can be searched at once, and survives a crash after {@link #commit}. */
    public void follow() throws IOException {
        boolean more = true;
        while (more) {
            // one page at a time, so that what another follower has read later is not overwritten
            synchronized (words) {
                more = followPage();
            }
        }
        words.refresh();
    }

    private boolean followPage() throws IOException {
        if (words.committedSequence() > last.changed()) {
            last = ChangedPhoto.all(words.committedSequence());
        }
        List<ChangedPhoto> page = catalog.read(session -> session.photos().changedAfter(last, PAGE));
        if (page.isEmpty()) {
            return false;
        }
        words.update(catalog.read(session -> documents(session, page)));
        last = page.getLast();
        return true;
    }

    private static List<WordDocument> documents(CatalogSession session, List<ChangedPhoto> page) {
        List<Integer> photos = page.stream().map(ChangedPhoto::ordinal).toList();
        PhotoAnnotations annotations = new PhotoAnnotations(session, photos);
        PhotoGroupsReader groups = new PhotoGroupsReader(session, photos);
        return session.photos()
                .at(photos, session.files())
                .stream()
                .filter(row -> !row.files().isEmpty())
                .map(row -> document(row, annotations.of(row.ordinal(), row.facts()), groups.of(row.ordinal())))
                .toList();
    }

    public void commit() throws IOException {
        words.commit(last.changed());
    }

    private static WordDocument document(PhotoRow photo, Annotation annotation, PhotoGroups groups) {
        Facts facts = photo.facts();
        List<String> notes = Stream
                .concat(annotation.comments().stream().map(Comment::text),
                        annotation.custom().stream().map(field -> String.valueOf(field.text().value())))
                .toList();
        return new WordDocument(photo.id(), photo.files().getFirst().shown(),
                String.valueOf(photo.files().getFirst().path().getParent()), annotation.titleText(),
                annotation.captionText(), annotation.tagNames(), notes, facts.artist(), facts.camera(), null,
                groups.albums(), groups.persons());
    }
}
