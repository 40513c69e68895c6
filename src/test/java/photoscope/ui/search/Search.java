package photoscope.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import photoscope.library.LibraryException;
import photoscope.photo.Embedding;
import photoscope.photo.PhotoId;
import photoscope.search.Operator;
import photoscope.search.QueryPicture;
import photoscope.search.Span;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** The models of searching over no library, with all work done at once. */
final class Search implements Suggestions, QueryPictures {
    final Words words = new Language(Locale.ENGLISH).wordsOf(SearchBar.class);
    final Background background = new Background(Runnable::run, Runnable::run);
    /** Queries that were looked for, with a star behind those that count as finished. */
    final List<String> asked = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<Seed> made = new ArrayList<>();
    final ManualPause pause = new ManualPause();
    final BrowseModel browse = new BrowseModel(Place.ALL, (place, isTyping) -> {
        asked.add(place.query() + (isTyping ? "" : "*"));
        throw new IllegalStateException("no library");
    }, () -> 0, background);
    final SearchModel model = new SearchModel(browse, this, pause, background);
    final SeedModel seeds = new SeedModel(browse, this, background, words, notices::add);
    final SummaryModel summary = new SummaryModel(browse, pause, words);

    /** Types a text letter by letter, without a pause. */
    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            SearchModel.FieldText before = model.field().get();
            String typed = before.text().substring(0, before.caret()) + text.charAt(i)
                    + before.text().substring(before.caret());
            model.type(typed, before.caret() + 1);
        }
    }

    List<String> chips() {
        return model.chips().stream().map(term -> term.text()).toList();
    }

    Place.Photos place() {
        return (Place.Photos) browse.place();
    }

    @Override
    public List<Suggestion> completing(String text, int caret) {
        int from = text.lastIndexOf(' ', caret - 1) + 1;
        Span span = new Span(from, caret);
        if (text.startsWith("cam", from)) {
            return List.of(text.startsWith("camera:", from)
                    ? new Suggestion.Value("Canon EOS 5D", span, "camera:\"Canon EOS 5D\"")
                    : new Suggestion.Filter(Operator.CAMERA, span, "camera:"));
        }
        return List.of();
    }

    @Override
    public List<Suggestion> remembered() {
        return List.of(new Suggestion.Saved("Best dogs", Place.Photos.of("dog rating:>=4")),
                new Suggestion.Recent("sunset year:2019"));
    }

    @Override
    public QueryPicture of(Seed seed) throws LibraryException {
        made.add(seed);
        return switch (seed) {
            case Seed.Photo(PhotoId id) -> new QueryPicture.InLibrary(id, true);
            case Seed.File(var path) when path.endsWith("broken.jpg") ->
                throw new LibraryException("broken.jpg: it ends too early.");
            case Seed.File(var path) -> outside(path.getFileName().toString());
            case Seed.Image image -> outside(image.title());
            case Seed.Part _ -> outside("part");
        };
    }

    @Override
    public Optional<byte[]> thumbnail(PhotoId photo) {
        return Optional.empty();
    }

    private static QueryPicture outside(String label) {
        return new QueryPicture.Outside(new Embedding(new float[]{1}), label, true, new byte[0]);
    }
}
