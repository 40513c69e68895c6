package photoscope.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture;
import photoscope.ui.browse.Place;

class SeedModelTest {
    private final Search search = new Search();
    private final SeedModel seeds = search.seeds;

    @Test
    void findSimilarTakesThePlaceOfWordsAndPictures() {
        search.type("dog");
        search.model.settle();
        seeds.addSeed(new PhotoId(1), false);
        seeds.searchLike(new PhotoId(2));
        assertThat(search.model.isEmpty().get()).isTrue();
        assertThat(seeds.seeds()).containsExactly(new QueryPicture.InLibrary(new PhotoId(2), true));
        search.browse.back();
        assertThat(seeds.seeds()).as("going back brings them back")
                .containsExactly(new QueryPicture.InLibrary(new PhotoId(1), false));
        assertThat(search.model.query()).isEqualTo("dog");
    }

    @Test
    void picturesAreAddedTurnedAndTakenAway() {
        seeds.addSeed(new PhotoId(1), true);
        seeds.addSeed(new PhotoId(2), true);
        seeds.addSeed(new PhotoId(1), false);
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
        seeds.addOutside(List.of(new Seed.File(Path.of("broken.jpg"))), true);
        assertThat(search.notices).singleElement().asString().contains("can't be searched with").contains("too early");
        assertThat(seeds.seeds()).as("as before").hasSize(2);
        assertThat(seeds.isMaking().get()).isFalse();
    }

    @Test
    void thereAreNeverTooMany() {
        LongStream.range(0, 30).forEach(id -> seeds.addSeed(new PhotoId(id), true));
        assertThat(seeds.seeds()).hasSize(SeedModel.MOST)
                .last()
                .isEqualTo(new QueryPicture.InLibrary(new PhotoId(29), true));
    }

    @Test
    void aThresholdBelongsToThePlaceAndGoesWithIt() {
        seeds.searchLike(new PhotoId(2));
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
