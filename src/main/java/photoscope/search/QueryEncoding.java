package photoscope.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import photoscope.catalog.PhotoColumns;
import photoscope.models.ModelException;
import photoscope.photo.Embedding;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.search.QueryPicture.InLibrary;
import photoscope.search.QueryPicture.Outside;
import photoscope.search.QueryVector.Term;

/** Turns a request's texts and pictures into the vector to search with. */
final class QueryEncoding {
    private final SearchModel model;
    private final VectorSearch vectors;
    private final PhotoColumns photos;

    QueryEncoding(SearchModel model, VectorSearch vectors, PhotoColumns photos) {
        this.model = model;
        this.vectors = vectors;
        this.photos = photos;
    }

    /** The vector; empty where nothing says what photos should look like, or nothing of it could be encoded. */
    Optional<QueryVector> vectorOf(SearchRequest request, LibraryView view, List<Sentence> notes) {
        List<Term> terms = new ArrayList<>();
        for (QueryPicture picture : request.pictures()) {
            embedding(picture, view, notes)
                    .ifPresent(embedding -> terms.add(new Term(embedding, true, picture.isWanted())));
        }
        Query query = request.query();
        if (query.hasText() || !terms.isEmpty()) {
            addTexts(query, terms, notes);
        }
        return QueryVector.of(terms, model.textScores(), model.pictureScores());
    }

    private void addTexts(Query query, List<Term> terms, List<Sentence> notes) {
        List<String> wanted = Stream.concat(Stream.of(query.words()), query.additions().stream())
                .filter(text -> !text.isEmpty())
                .toList();
        try {
            for (String text : wanted) {
                terms.add(new Term(model.text().encode(text), false, true));
            }
            for (String text : query.exclusions()) {
                terms.add(new Term(model.text().encode(text), false, false));
            }
        } catch (ModelException e) {
            notes.add(Sentence.of("Photos could not be compared with the words: %s", Told.by(e)));
        }
    }

    private Optional<Embedding> embedding(QueryPicture picture, LibraryView view, List<Sentence> notes) {
        return switch (picture) {
            case Outside outside -> Optional.of(outside.embedding());
            case InLibrary(PhotoId photo, _) -> {
                int ordinal = photos.ordinalOf(photo);
                Optional<Embedding> stored = ordinal < 0 ? Optional.empty() : vectors.vectorOf(ordinal, view);
                if (stored.isEmpty()) {
                    notes.add(Sentence.of("A picture to compare with is not indexed yet, so it was left out."));
                }
                yield stored;
            }
        };
    }
}
