package photoscope.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture;
import photoscope.ui.browse.Place;
import photoscope.ui.browse.Visit;

class SeedModelTest {
    private final Search search = new Search();
    private final SeedModel seeds = search.seeds;

    @Test
    void findSimilarTakesThePlaceOfWordsAndPictures() {
        search.type("dog");
        search.model.settle();
        seeds.add(photos(1), false);
        seeds.searchLike(photos(2));
        assertThat(search.model.isEmpty().get()).isTrue();
        assertThat(seeds.seeds()).containsExactly(new QueryPicture.InLibrary(new PhotoId(2), true));
        search.browse.back();
        assertThat(seeds.seeds()).as("going back brings them back")
                .containsExactly(new QueryPicture.InLibrary(new PhotoId(1), false));
        assertThat(search.model.query()).isEqualTo("dog");
    }

    @Test
    void picturesAreAddedTurnedAndTakenAway() {
        seeds.add(photos(1), true);
        seeds.add(photos(2), true);
        seeds.add(photos(1), false);
        assertThat(seeds.seeds()).as("a photo stands there once").hasSize(2);
        assertThat(seeds.seeds().getLast()).isEqualTo(new QueryPicture.InLibrary(new PhotoId(1), false));
        seeds.toggle(0);
        assertThat(seeds.seeds()).noneMatch(QueryPicture::isWanted);
        seeds.remove(0);
        seeds.remove(0);
        assertThat(search.place()).as("nothing is left to look for").isEqualTo(Place.ALL);
    }

    @Test
    void filesBecomePicturesAndBrokenOnesAreTold() {
        seeds.searchLike(List.of(new Seed.File(Path.of("a.jpg")), new Seed.File(Path.of("b.jpg"))));
        assertThat(seeds.seeds()).hasSize(2).allMatch(QueryPicture::isWanted);
        seeds.add(List.of(new Seed.File(Path.of("broken.jpg"))), true);
        assertThat(search.notices).singleElement().asString().contains("can't be searched with").contains("too early");
        assertThat(seeds.seeds()).as("as before").hasSize(2);
        assertThat(seeds.isMaking().get()).isFalse();
    }

    @Test
    void thereAreNeverTooMany() {
        LongStream.range(0, 30).forEach(id -> seeds.add(photos(id), true));
        assertThat(seeds.seeds()).hasSize(SeedModel.MOST)
                .last()
                .isEqualTo(new QueryPicture.InLibrary(new PhotoId(29), true));
    }

    @Test
    void manyPhotosAreOneStepAndTheFirstOfThemAreTaken() {
        List<Visit> visits = new ArrayList<>();
        search.browse.visit().addListener((_, _, visit) -> visits.add(visit));
        seeds.searchLike(photos(LongStream.range(0, 5000).toArray()));
        assertThat(visits).hasSize(1);
        assertThat(seeds.seeds()).hasSize(SeedModel.MOST).startsWith(new QueryPicture.InLibrary(new PhotoId(0), true));
        assertThat(search.notices).singleElement().asString().contains("12");
        seeds.add(photos(LongStream.range(0, 5000).map(id -> -id).toArray()), false);
        assertThat(visits).hasSize(2);
        assertThat(seeds.seeds()).hasSize(SeedModel.MOST).noneMatch(QueryPicture::isWanted);
    }

    private static List<Seed> photos(long... ids) {
        return Seed.ofPhotos(LongStream.of(ids).mapToObj(PhotoId::new).toList());
    }

    @Test
    void aThresholdBelongsToThePlaceAndGoesWithIt() {
        seeds.searchLike(photos(2));
        search.summary.setThreshold(60);
        search.pause.over();
        assertThat(search.place().threshold()).isEqualTo(0.6f);
        search.browse.go(Place.ALL);
        assertThat(search.summary.threshold().get()).isZero();
        search.browse.back();
        assertThat(search.summary.threshold().get()).isEqualTo(60);
        assertThat(search.summary.saveObjection().get()).as("pictures can't be saved").isNotEmpty();
    }
}
