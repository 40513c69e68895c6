package photoscope.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import photoscope.photo.PhotoId;
import photoscope.ui.annotate.Neighbours.Neighbour;
import photoscope.ui.task.Background;

class NeighboursModelTest {
    private static final Neighbour NEAR = new Neighbour(new PhotoId(11), 0.9f, "near.jpg", false);
    private static final Neighbour NEXT = new Neighbour(new PhotoId(12), 0.8f, "next.jpg", false);
    private static final Neighbour FAR = new Neighbour(new PhotoId(13), 0.3f, "far.jpg", true);
    private final SaidOfPhotos photos = new SaidOfPhotos();
    private final Background here = new Background(Runnable::run, Runnable::run);
    private final AnnotateModel sheet = new AnnotateModel(photos, photos, here);
    private final NeighboursModel model = new NeighboursModel(_ -> List.of(NEAR, NEXT, FAR), sheet, here);

    @BeforeEach
    void look() {
        sheet.show(List.of(SaidOfPhotos.ONE));
        model.look();
    }

    @Test
    void strongOnesAreChosenAndWeakOnesAreNot() {
        assertThat(model.found()).filteredOn(model::isChosen).containsExactly(NEAR, NEXT);
        model.threshold().set(0.2);
        assertThat(model.chosen().get()).isEqualTo(3);
    }

    @Test
    void oneThatWasTakenOutGetsNothing() {
        model.toggle(NEXT);
        model.apply();
        assertThat(photos.made).isNotEmpty().allMatch(edit -> edit.endsWith(" 1"));
    }

    @Test
    void onlyWhatIsTickedIsHandedOnAndOnlyWhatThereIs() {
        assertThat(model.values().offered()).containsExactly(SharedValue.TAGS, SharedValue.STATUS, SharedValue.TITLE,
                SharedValue.FIELDS);
        model.values().choose(SharedValue.TITLE, false);
        model.values().choose(SharedValue.STATUS, false);
        model.values().choose(SharedValue.FIELDS, false);
        model.apply();
        assertThat(photos.made).containsExactly("AddTag[tag=pets] 2");
    }
}
