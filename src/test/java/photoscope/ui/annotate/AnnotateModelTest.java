package photoscope.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import photoscope.annotations.Edit;
import photoscope.photo.PhotoId;
import photoscope.ui.task.Background;

class AnnotateModelTest {
    private final SaidOfPhotos photos = new SaidOfPhotos();
    private final Queue<Runnable> toWork = new ArrayDeque<>();
    private final AnnotateModel model = new AnnotateModel(photos, photos, new Background(toWork::add, Runnable::run));

    @Test
    void differentTitlesAreMixedAndChangeNothing() {
        show(SaidOfPhotos.ONE, SaidOfPhotos.TWO);
        assertThat(model.content().get().summary().title().isMixed()).isTrue();
        assertThat(photos.made).isEmpty();
    }

    @Test
    void whatWasSavedIsReadAgain() {
        show(SaidOfPhotos.ONE);
        model.apply(List.of(SaidOfPhotos.ONE), () -> new Edit.SetTitle("A fox"));
        work();
        assertThat(model.state().get()).isEqualTo(SaveState.SAVED);
        assertThat(model.content().get().summary().title().value()).isEqualTo("A fox");
    }

    @Test
    void whatCouldNotBeSavedIsKeptAndSavedByTryingAgain() {
        show(SaidOfPhotos.ONE);
        photos.isFull = true;
        model.apply(List.of(SaidOfPhotos.ONE), () -> new Edit.SetTitle("A fox"));
        work();
        assertThat(model.state().get()).isEqualTo(SaveState.FAILED);
        assertThat(model.failure().get()).hasToString("The disk is full.");
        photos.isFull = false;
        model.retry();
        work();
        assertThat(model.state().get()).isEqualTo(SaveState.SAVED);
        assertThat(photos.titles).containsEntry(SaidOfPhotos.ONE, "A fox");
    }

    @Test
    void aTagThatIsNoneIsToldAndNotThrown() {
        show(SaidOfPhotos.ONE);
        model.apply(List.of(SaidOfPhotos.ONE), () -> new Edit.AddTag("/"));
        assertThat(model.state().get()).isEqualTo(SaveState.FAILED);
        assertThat(model.failure().get().english()).contains("A tag has");
    }

    private void show(PhotoId... shown) {
        model.show(List.of(shown));
        work();
    }

    private void work() {
        for (Runnable next = toWork.poll(); next != null; next = toWork.poll()) {
            next.run();
        }
    }
}
