package photoscope.indexing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import photoscope.catalog.Catalog;
import photoscope.catalog.ChangedPhoto;
import photoscope.catalog.PhotoRow;
import photoscope.photo.Facts;
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
        return last.changed() < catalog.sequence();
    }

    /** Indexes what has changed; it can be searched at once, and survives a crash after {@link #commit}. */
    public void follow() throws IOException {
        while (true) {
            List<ChangedPhoto> page = catalog.read(session -> session.photos().changedAfter(last, PAGE));
            if (page.isEmpty()) {
                words.refresh();
                return;
            }
            words.update(catalog.read(session -> {
                List<WordDocument> documents = new ArrayList<>();
                for (ChangedPhoto changed : page) {
                    Optional<PhotoRow> photo = session.photos().at(changed.ordinal(), session.files());
                    photo.filter(row -> !row.files().isEmpty()).ifPresent(row -> documents.add(document(row)));
                }
                return documents;
            }));
            last = page.getLast();
        }
    }

    public void commit() throws IOException {
        words.commit(last.changed());
    }

    private static WordDocument document(PhotoRow photo) {
        Facts facts = photo.facts();
        return new WordDocument(photo.id(), photo.files().getFirst().name(),
                String.valueOf(photo.files().getFirst().path().getParent()), facts.title(), facts.caption(),
                facts.keywords(), facts.artist(), facts.camera(), null);
    }
}
