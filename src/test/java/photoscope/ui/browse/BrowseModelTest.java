package photoscope.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import photoscope.search.SortOrder;
import photoscope.ui.task.Background;

class BrowseModelTest {
    private static final Place.Photos DOGS = Place.Photos.of("dogs");
    private static final Place.Photos CATS = Place.Photos.of("cats");
    private final List<Place.Photos> asked = new ArrayList<>();
    private long top = 7;
    private final BrowseModel browse = new BrowseModel(Place.ALL, (place, _) -> {
        asked.add(place);
        throw new IllegalStateException("no photos here");
    }, () -> top, new Background(Runnable::run, Runnable::run));

    @Test
    void theWayBackLeadsToThePlaceAndThePhotoThatWasLeft() {
        browse.go(DOGS);
        top = 9;
        browse.go(CATS);
        browse.back();
        assertThat(browse.visit().get()).isEqualTo(new Visit(DOGS, 9));
        browse.back();
        assertThat(browse.visit().get()).isEqualTo(new Visit(Place.ALL, 7));
        assertThat(browse.canGoBack().get()).isFalse();
        browse.forward();
        browse.forward();
        assertThat(browse.place()).isEqualTo(CATS);
        assertThat(browse.canGoForward().get()).isFalse();
    }

    @Test
    void typingLeavesNoTrail() {
        browse.go(Place.Photos.of("d"));
        browse.change(Place.Photos.of("do"), true);
        browse.change(DOGS, true);
        browse.back();
        assertThat(browse.place()).isEqualTo(Place.ALL);
    }

    @Test
    void goingElsewhereForgetsTheWayForward() {
        browse.go(DOGS);
        browse.back();
        browse.go(CATS);
        assertThat(browse.canGoForward().get()).isFalse();
    }

    @Test
    void goingWhereOneIsLooksAgain() {
        browse.go(DOGS);
        browse.go(DOGS);
        assertThat(asked).containsExactly(DOGS, DOGS);
        browse.back();
        assertThat(browse.place()).isEqualTo(Place.ALL);
    }

    @Test
    void whatWentWrongIsTold() {
        browse.go(DOGS);
        assertThat(browse.failure().get()).hasMessage("no photos here");
        assertThat(browse.isLoading().get()).isFalse();
    }

    @Test
    void onlyWhatIsLookedForIsRanked() {
        assertThat(DOGS.isRanked()).isTrue();
        assertThat(Place.Photos.of("year:2019").in(SortOrder.NAME).isRanked()).isFalse();
        assertThat(Place.ALL.isRanked()).isFalse();
    }
}
