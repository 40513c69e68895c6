package photoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import photoscope.annotations.Edit;
import photoscope.photo.DateSource;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;
import photoscope.ui.details.FileReach;
import photoscope.ui.details.Notes;
import photoscope.ui.details.PhotoDetails;
import photoscope.ui.details.SampleSeveral;
import photoscope.ui.task.Background;

class InspectorModelTest {
    private static final PhotoId ONE = new PhotoId(1);
    private static final PhotoId TWO = new PhotoId(2);

    private final Map<PhotoId, Notes> library = new HashMap<>(
            Map.of(ONE, new Notes("", "A dog", 3, false, false, List.of("dog", "park")), TWO,
                    new Notes("", "A cat", 3, true, false, List.of("cat", "park"))));
    private final Queue<Runnable> toWork = new ArrayDeque<>();
    private final List<String> edits = new ArrayList<>();
    private CompletableFuture<Void> made = new CompletableFuture<>();
    private final InspectorModel model = new InspectorModel(
            new SampleSeveral(photo -> Optional.ofNullable(library.get(photo)).map(notes -> details(photo, notes))),
            (edit, photos) -> {
                edits.add(edit + " " + photos.size());
                return made;
            }, new Background(toWork::add, Runnable::run));

    @Test
    void whatWasShownStaysUntilTheNextIsHere() {
        show(ONE);
        model.show(Selection.of(List.of(TWO)));
        assertThat(caption()).isEqualTo("A dog");
        assertThat(model.loading().get()).isTrue();
        work();
        assertThat(caption()).isEqualTo("A cat");
        assertThat(model.loading().get()).isFalse();
    }

    @Test
    void aSelectionThatWasPassedOverIsNeverShown() {
        List<String> shown = new ArrayList<>();
        model.content().addListener((_, _, now) -> shown.add(now.notes().caption()));
        model.show(Selection.of(List.of(ONE)));
        model.show(Selection.of(List.of(TWO)));
        work();
        assertThat(shown).containsExactly("A cat");
    }

    @Test
    void changesGoToWhatIsShownAndNotToWhatIsOnItsWay() {
        show(ONE, TWO);
        model.show(Selection.of(List.of(TWO)));
        model.apply(new Edit.SetRating(new Rating(5)));
        assertThat(edits).containsExactly("SetRating[rating=Rating[stars=5]] 2");
    }

    @Test
    void aChangeShowsAtOnceAndIsReadAgainWhenMade() {
        show(ONE);
        model.apply(new Edit.AddTag("grass"));
        assertThat(model.content().get().notes().tags()).containsExactly("dog", "park", "grass");
        library.put(ONE, new Notes("", "A dog", 3, false, false, List.of("dog", "grass", "park")));
        made.complete(null);
        work();
        assertThat(model.content().get().notes().tags()).containsExactly("dog", "grass", "park");
    }

    @Test
    void aChangeThatFailsIsTakenBackAndSaysWhy() {
        show(ONE);
        model.apply(new Edit.SetFavourite(true));
        assertThat(model.content().get().notes().isFavourite()).isTrue();
        made.completeExceptionally(new IOException("The disk is full."));
        work();
        assertThat(model.content().get().notes().isFavourite()).isFalse();
        assertThat(model.failure().get()).hasToString("The disk is full.");
    }

    @Test
    void severalThatAreGoneLeaveNothing() {
        show(ONE, TWO);
        library.clear();
        model.reload();
        work();
        assertThat(model.content().get()).isInstanceOf(InspectorContent.Nothing.class);
    }

    @Test
    void severalShowWhatTheyHaveInCommon() {
        show(ONE, TWO);
        var several = (InspectorContent.Several) model.content().get();
        assertThat(several.notes()).isEqualTo(new Notes("", "", 3, false, false, List.of("park")));
        assertThat(several.differing()).containsExactly(NoteField.CAPTION, NoteField.FAVOURITE, NoteField.TAGS);
        assertThat(several.bytes()).isEqualTo(2000);
    }

    @Test
    void afterAChangeToAllTheyNoLongerDiffer() {
        show(ONE, TWO);
        model.apply(new Edit.SetCaption("Animals"));
        assertThat(((InspectorContent.Several) model.content().get()).differing()).containsExactly(NoteField.FAVOURITE,
                NoteField.TAGS);
    }

    @Test
    void ofVeryManyNothingIsClaimedAndNothingIsRead() {
        model.show(Selection.of(LongStream.range(0, 1_000_000).mapToObj(PhotoId::new).toList()));
        assertThat(toWork).isEmpty();
        var several = (InspectorContent.Several) model.content().get();
        assertThat(several.photos()).hasSize(1_000_000);
        assertThat(several.differing()).containsExactly(NoteField.values());
    }

    @Test
    void aPhotoThatIsGoneLeavesNothing() {
        show(ONE);
        library.remove(ONE);
        model.reload();
        work();
        assertThat(model.content().get()).isInstanceOf(InspectorContent.Nothing.class);
    }

    private String caption() {
        return model.content().get().notes().caption();
    }

    private void show(PhotoId... photos) {
        model.show(Selection.of(List.of(photos)));
        work();
    }

    private void work() {
        while (!toWork.isEmpty()) {
            Objects.requireNonNull(toWork.poll()).run();
        }
    }

    private static PhotoDetails details(PhotoId photo, Notes notes) {
        Facts facts = new Facts(4, 3, 1,
                new TakenAt(LocalDateTime.of(2024, 3, 17, 14, 25), null, DateSource.EXIF_ORIGINAL), null, null,
                Exposure.UNKNOWN, null, null, null, List.of(), Rating.NONE, null);
        return new PhotoDetails(photo, Path.of(photo.value() + ".jpg"), List.of(), MediaKind.PHOTO, FileType.JPEG, 1000,
                FileReach.THERE, "", facts, List.of(), notes, null);
    }
}
