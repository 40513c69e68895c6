package photoscope.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Edit.AddTag;
import photoscope.annotations.Edit.RemoveTag;
import photoscope.annotations.Edit.SetCaption;
import photoscope.annotations.Edit.SetFavourite;
import photoscope.annotations.Edit.SetHidden;
import photoscope.annotations.Edit.SetRating;
import photoscope.annotations.Edit.SetTitle;
import photoscope.catalog.AnnotationRow;
import photoscope.catalog.PhotoFlags;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

class AnnotationsTest {
    @TempDir
    Path root;
    @AutoClose
    private AnnotatedPhotos photos;

    @BeforeEach
    void make() throws IOException {
        photos = new AnnotatedPhotos(root);
    }

    private Acknowledged apply(PhotoId photo, Edit... edits) throws IOException {
        return photos.open().apply(List.of(photo), List.of(edits));
    }

    @Test
    void whatTheUserSetsHoldsAtOnceAndAfterReopening() throws IOException {
        PhotoId photo = photos.add("a.jpg", "a", 3, List.of("sea", "Boat"));
        apply(photo, new SetRating(new Rating(5)), new SetFavourite(true), new SetHidden(true), new SetTitle(" T "),
                new SetCaption("C"), new AddTag("Snow"), new RemoveTag("boat"));
        for (int i = 0; i < 2; i++) {
            Annotation now = photos.of(photo);
            assertThat(now.stars()).isEqualTo(new Rating(5));
            assertThat(now.rating().source()).isEqualTo(ValueSource.USER);
            assertThat(now.isFavourite() && now.isHidden()).isTrue();
            assertThat(List.of(now.titleText(), now.captionText())).containsExactly("T", "C");
            assertThat(now.tagNames()).containsExactly("sea", "Snow");
            assertThat(photos.columnRating(photo)).isEqualTo(5);
            assertThat(photos.flags(photo) & (PhotoFlags.FAVOURITE | PhotoFlags.HIDDEN))
                    .isEqualTo(PhotoFlags.FAVOURITE | PhotoFlags.HIDDEN);
            photos.close();
        }
    }

    @Test
    void clearingIsAValueThatStandsAgainstTheFile() throws IOException {
        PhotoId photo = photos.add("a.jpg", "a", 3, List.of());
        apply(photo, new SetRating(Rating.NONE), new SetTitle(""));
        assertThat(photos.of(photo).stars()).isEqualTo(Rating.NONE);
        assertThat(photos.of(photo).titleText()).isNull();
        photos.replace(photo, "edited", 4, List.of());
        assertThat(photos.columnRating(photo)).isZero();
    }

    @Test
    void aFileThatChangesSaysWhatHoldsUnlessTheUserDid() throws IOException {
        PhotoId untouched = photos.add("a.jpg", "a", 3, List.of());
        PhotoId rated = photos.add("b.jpg", "b", 3, List.of());
        apply(rated, new SetRating(new Rating(1)), new SetFavourite(true));
        photos.replace(untouched, "a2", 4, List.of("new"));
        photos.replace(rated, "b2", 4, List.of("new"));
        assertThat(photos.columnRating(untouched)).isEqualTo(4);
        assertThat(photos.columnRating(rated)).isEqualTo(1);
        assertThat(photos.flags(rated))
                .isEqualTo(PhotoFlags.FAVOURITE | PhotoFlags.HAS_TITLE | PhotoFlags.HAS_TAGS | PhotoFlags.MARKED);
        assertThat(photos.flags(untouched) & PhotoFlags.MARKED).isZero();
        assertThat(photos.of(rated).tagNames()).containsExactly("new");
        photos.close();
        assertThat(photos.columnRating(rated)).isEqualTo(1);
    }

    @Test
    void noJobOverwritesAUsersValue() throws IOException {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetCaption(""), new RemoveTag("dog"));
        int ordinal = photos.catalog().photos().ordinalOf(photo);
        photos.catalog().change(session -> {
            for (String field : List.of(Field.CAPTION.key(), Field.RATING.key())) {
                session.annotations()
                        .set(ordinal, new AnnotationRow(field, ValueSource.JOB.code(), "2", Instant.now()));
            }
            new PhotoAnnotations(session).refresh(ordinal);
        });
        assertThat(photos.of(photo).captionText()).isNull();
        assertThat(photos.of(photo).rating().source()).as("the user said nothing").isEqualTo(ValueSource.JOB);
        apply(photo, new SetRating(Rating.NONE));
        assertThat(photos.of(photo).stars()).isEqualTo(Rating.NONE);
    }

    @Test
    void undoAndRedoGoBackAndForthAlsoAfterReopening() throws IOException {
        PhotoId one = photos.add("a.jpg", "a", 3, List.of());
        PhotoId other = photos.add("b.jpg");
        apply(one, new SetRating(new Rating(5)));
        photos.open().apply(List.of(one, other), List.of(new SetRating(new Rating(1)), new AddTag("x")));
        photos.close();

        assertThat(photos.open().undoable())
                .contains(new ChangeDescription(List.of(new SetRating(new Rating(1)), new AddTag("x")), 2));
        assertThat(photos.open().undo()).map(undone -> undone.description().photos()).contains(2);
        assertThat(photos.of(one).stars()).isEqualTo(new Rating(5));
        assertThat(photos.of(other).rating().source()).as("never set").isEqualTo(ValueSource.FILE);
        photos.close();

        assertThat(photos.open().undo()).isPresent();
        assertThat(photos.of(one).rating()).isEqualTo(new Value<>(new Rating(3), ValueSource.FILE, null));
        assertThat(photos.open().undo()).isEmpty();
        photos.close();

        assertThat(photos.open().redo()).isPresent();
        assertThat(photos.open().redo()).isPresent();
        assertThat(photos.open().redo()).isEmpty();
        assertThat(photos.of(one).stars()).isEqualTo(new Rating(1));
        assertThat(photos.of(other).tagNames()).containsExactly("x");
        assertThat(photos.open().undo()).isPresent();
        apply(other, new SetHidden(true));
        assertThat(photos.open().redoable()).as("a new edit ends what could be redone").isEmpty();
    }

    @Test
    void anEditThatChangesNothingIsNoStep() throws IOException {
        PhotoId photo = photos.add("a.jpg", "a", 0, List.of("sea"));
        assertThat(apply(photo, new RemoveTag("mountain")).number()).isZero();
        assertThat(apply(photo, new RemoveTag("Sea")).description().photos()).isEqualTo(1);
        assertThat(apply(photo, new RemoveTag("sea")).description().photos()).isZero();
        assertThat(photos.open().apply(List.of(PhotoId.random()), List.of(new AddTag("x"))).number()).isZero();
        photos.open().undo();
        assertThat(photos.open().undoable()).isEmpty();
    }

    @Test
    void wordsThatAreNoTagAreRefused() {
        assertThatThrownBy(() -> new AddTag(" \n ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AddTag("x".repeat(201))).hasMessageContaining("200");
        assertThat(new AddTag(" a \n b ").tag()).isEqualTo("a b");
    }

    @Test
    void whatTheJournalHasBeyondAnOlderCatalogComesBack() throws IOException {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetRating(new Rating(2)));
        photos.close();
        Path older = root.resolve("older.mv.db");
        Files.copy(photos.library.resolve("catalog.mv.db"), older);
        PhotoId later = photos.add("later.jpg");
        apply(photo, new SetRating(new Rating(4)));
        apply(later, new SetFavourite(true));
        apply(photo, new SetCaption("kept"));
        photos.close();

        Files.copy(older, photos.library.resolve("catalog.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(photos.of(photo).stars()).isEqualTo(new Rating(4));
        assertThat(photos.of(photo).captionText()).isEqualTo("kept");
        PhotoId again = photos.add("later.jpg");
        photos.open().claim();
        assertThat(photos.of(again).isFavourite()).as("recognised by its content").isTrue();
        assertThat(photos.open().undo()).isPresent();
        assertThat(photos.of(photo).captionText()).isNull();
        assertThat(apply(photo, new SetRating(new Rating(1))).number()).isEqualTo(6);
    }

    @Test
    void aNewCatalogGetsAllBackOnceThePhotosAreIndexedAgain() throws IOException {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetRating(new Rating(2)), new AddTag("x"));
        apply(photo, new SetRating(new Rating(4)));
        photos.open().undo();
        photos.close();
        Files.delete(photos.library.resolve("catalog.mv.db"));
        photos.open();
        PhotoId again = photos.add("a.jpg");
        photos.open().claim();
        assertThat(photos.of(again).stars()).isEqualTo(new Rating(2));
        assertThat(photos.of(again).tagNames()).containsExactly("x");
    }

    @Test
    void aLostJournalDoesNotGiveNumbersAwayTwice() throws IOException {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetRating(new Rating(2)));
        apply(photo, new SetRating(new Rating(3)));
        Path journal = photos.journal();
        photos.close();
        Files.delete(journal);
        assertThat(photos.of(photo).stars()).isEqualTo(new Rating(3));
        assertThat(apply(photo, new SetRating(new Rating(4))).number()).isEqualTo(3);
    }

    @Test
    void severalPhotosTellWhatTheyHaveInCommon() throws IOException {
        PhotoId one = photos.add("a.jpg", "a", 3, List.of("sea"));
        PhotoId other = photos.add("b.jpg", "b", 3, List.of("Sea"));
        apply(other, new SetTitle("other"), new AddTag("x"));
        AnnotationSummary summary = photos.open().summary(List.of(one, other, PhotoId.random()));
        assertThat(summary.photos()).isEqualTo(2);
        assertThat(summary.rating()).isEqualTo(new Common<>(new Rating(3), false));
        assertThat(summary.title()).isEqualTo(new Common<>(null, true));
        assertThat(summary.caption()).isEqualTo(new Common<>(null, false));
        assertThat(summary.tags()).containsExactly(new TagUse("sea", 2), new TagUse("x", 1));
    }

    @Test
    void tenThousandPhotosAreOneStepThoughTheyTakeTwoLines() throws IOException {
        List<PhotoId> many = photos.addMany(10_000);
        Acknowledged done = photos.open().apply(many, List.of(new SetRating(new Rating(4)), new AddTag("bulk")));
        assertThat(done.number()).as("lines").isEqualTo(2);
        assertThat(done.description().photos()).isEqualTo(10_000);
        assertThat(photos.open().summary(many).rating()).isEqualTo(new Common<>(new Rating(4), false));
        photos.close();
        assertThat(photos.open().undo()).map(undone -> undone.description().photos()).contains(10_000);
        assertThat(photos.open().summary(many).rating()).isEqualTo(new Common<>(Rating.NONE, false));
        assertThat(photos.open().redo()).isPresent();
        assertThat(photos.open().summary(many).rating()).isEqualTo(new Common<>(new Rating(4), false));
        assertThat(photos.open().undo()).map(undone -> undone.description().photos()).contains(10_000);
    }
}
