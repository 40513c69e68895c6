package photoscope.ui.moved;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import photoscope.library.LibraryException;
import photoscope.library.Relinked;
import photoscope.photo.PhotoId;
import photoscope.ui.task.Background;

class MovedModelTest {
    private static final Path FILE = Path.of("new", "a.jpg");
    private static final PhotoId PHOTO = new PhotoId(7);
    private final NotedMovedPhotos photos = new NotedMovedPhotos();
    private final List<String> told = new ArrayList<>();
    private final Background atOnce = new Background(Runnable::run, Runnable::run);
    private final MovedModel model = new MovedModel(photos, atOnce, atOnce, () -> told.add("changed"));

    @Test
    void whatIsUndoneIsToldOfAndListedNoMore() {
        photos.relinked.add(new Relinked(FILE, PHOTO, List.of(Path.of("old", "a.jpg")), Instant.EPOCH, false));
        model.refresh();
        assertThat(model.content().get().relinked()).hasSize(1);
        model.undo(List.of(FILE));
        assertThat(photos.done).containsExactly("undo " + List.of(FILE));
        assertThat(told).containsExactly("changed");
        assertThat(model.content().get().relinked()).isEmpty();
        assertThat(model.isBusy().get()).isFalse();
    }

    @Test
    void aPhotoIsGivenTheFileThatSomebodyPicked() {
        model.link(FILE, PHOTO);
        assertThat(photos.done).containsExactly("link " + FILE + " " + PHOTO);
        assertThat(told).containsExactly("changed");
    }

    @Test
    void whatGoesWrongIsSaidUntilTheNextTry() {
        photos.trouble = Optional.of(new LibraryException("The disk is full."));
        model.link(FILE, PHOTO);
        assertThat(model.failure().get()).hasToString("The disk is full.");
        assertThat(model.isBusy().get()).isFalse();
        photos.trouble = Optional.empty();
        model.link(FILE, PHOTO);
        assertThat(model.failure().get().english()).isEmpty();
    }
}
