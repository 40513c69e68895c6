package photoscope.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** The pictures that are searched with where one is. They belong to the place, so that going back brings them back. */
public final class SeedModel {
    /** More pictures than anyone tells apart at a glance, and each outside one keeps a small picture in memory. */
    public static final int MOST = 12;
    private static final Logger LOG = LoggerFactory.getLogger(SeedModel.class);
    private final BrowseModel browse;
    private final QueryPictures pictures;
    private final Background background;
    private final Latest making;
    private final Words words;
    private final Consumer<String> notice;
    private final ObservableList<QueryPicture> seeds = FXCollections.observableArrayList();
    private final ObservableList<QueryPicture> seedsView = FXCollections.unmodifiableObservableList(seeds);
    private final ReadOnlyBooleanWrapper isMaking = new ReadOnlyBooleanWrapper();

    /**
     * @param words those of {@link SearchBar}
     * @param notice told in a sentence what went wrong
     */
    public SeedModel(BrowseModel browse, QueryPictures pictures, Background background, Words words,
            Consumer<String> notice) {
        this.browse = browse;
        this.pictures = pictures;
        this.background = background;
        this.making = new Latest(background);
        this.words = words;
        this.notice = notice;
        browse.visit().addListener((_, _, visit) -> arrive(visit.place()));
        arrive(browse.place());
    }

    /** The pictures, in the order they were added. */
    public ObservableList<QueryPicture> seeds() {
        return seedsView;
    }

    /** Whether a picture is being looked at, which takes a moment for one that is not in the library. */
    public ReadOnlyBooleanProperty isMaking() {
        return isMaking.getReadOnlyProperty();
    }

    /**
     * Finds photos that look like these pictures: they take the place of words and pictures. Of more than {@link #MOST}
     * the first are taken.
     */
    public void searchLike(List<Seed> from) {
        make(from, SearchPlace::like);
    }

    /** Searches with more pictures, wanted or not; what is searched for already stays as far as there is room. */
    public void add(List<Seed> from, boolean isWanted) {
        make(from, made -> adding(made.stream().map(picture -> wanted(picture, isWanted)).toList()));
    }

    public void remove(int seed) {
        List<QueryPicture> left = new ArrayList<>(seeds);
        left.remove(seed);
        browse.go(SearchPlace.withPictures(browse.place(), left));
    }

    /** Turns a wanted picture into an unwanted one, and back. */
    public void toggle(int seed) {
        List<QueryPicture> changed = new ArrayList<>(seeds);
        QueryPicture picture = changed.get(seed);
        changed.set(seed, wanted(picture, !picture.isWanted()));
        browse.go(SearchPlace.withPictures(browse.place(), changed));
    }

    /**
     * Looks for a small picture to show one by; nothing is shown where there is none.
     *
     * @param decode makes of a JPEG what is shown; called off the JavaFX thread
     */
    <T> void thumbnail(QueryPicture picture, Function<byte[], T> decode, Consumer<T> show) {
        Future<?> _ = background.run(() -> (switch (picture) {
            case QueryPicture.InLibrary(PhotoId photo, _) -> pictures.thumbnail(photo);
            case QueryPicture.Outside outside -> Optional.of(outside.thumbnail());
        }).map(decode), found -> found.ifPresent(show), trouble -> LOG.warn("A small picture can't be shown", trouble));
    }

    private void make(List<Seed> from, Function<List<QueryPicture>, Place.Photos> place) {
        if (from.size() > MOST) {
            notice.accept(words.format("seed.most", MOST));
        }
        List<Seed> taken = from.subList(0, Math.min(MOST, from.size()));
        if (taken.stream().allMatch(Seed.Photo.class::isInstance)) {
            browse.go(place.apply(taken.stream().map(Seed.Photo.class::cast).map(SeedModel::inLibrary).toList()));
            return;
        }
        isMaking.set(true);
        making.run(() -> {
            List<QueryPicture> made = new ArrayList<>();
            for (Seed seed : taken) {
                made.add(pictures.of(seed));
            }
            return made;
        }, made -> {
            isMaking.set(false);
            browse.go(place.apply(made));
        }, this::failed);
    }

    /** Nothing has to be looked at for it. */
    private static QueryPicture inLibrary(Seed.Photo photo) {
        return new QueryPicture.InLibrary(photo.id(), true);
    }

    /** A photo that is there already only changes its sign; the oldest make room. */
    private Place.Photos adding(List<QueryPicture> more) {
        List<QueryPicture> all = Stream
                .concat(seeds.stream().filter(seed -> more.stream().noneMatch(each -> isSame(seed, each))),
                        more.stream())
                .toList();
        return SearchPlace.withPictures(browse.place(), all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    private static boolean isSame(QueryPicture one, QueryPicture other) {
        return wanted(one, true).equals(wanted(other, true));
    }

    private static QueryPicture wanted(QueryPicture picture, boolean isWanted) {
        return switch (picture) {
            case QueryPicture.InLibrary(PhotoId photo, _) -> new QueryPicture.InLibrary(photo, isWanted);
            case QueryPicture.Outside(var embedding, String label, _, byte[] thumbnail) ->
                new QueryPicture.Outside(embedding, label, isWanted, thumbnail);
        };
    }

    private void failed(Exception trouble) {
        isMaking.set(false);
        notice.accept(words.format("seed.failed", words.reason(trouble)));
    }

    private void arrive(Place place) {
        List<QueryPicture> here = place instanceof Place.Photos photos ? photos.pictures() : List.of();
        if (!seeds.equals(here)) {
            seeds.setAll(here);
        }
    }
}
