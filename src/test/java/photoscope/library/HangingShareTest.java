package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import photoscope.HangingShare;
import photoscope.annotations.Edit;
import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.platform.Volumes;
import photoscope.search.SortOrder;
import photoscope.sources.SidecarName;

/** A real file system that stops answering, made with Python's FUSE where there is one. */
@EnabledOnOs(OS.LINUX)
class HangingShareTest {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path root;
    private TestLibrary library;
    private @Nullable HangingShare share;

    @BeforeEach
    void mount() throws Exception {
        library = new TestLibrary(root);
        library.environment = new LibraryEnvironment(library.environment.bundledModels(),
                library.environment.installedModels(), Volumes.current(), Clock.systemUTC(),
                new Patience(Duration.ofMillis(700), Duration.ofSeconds(2)));
        share = HangingShare.mount(library.root, 0);
    }

    @AfterEach
    void unmount() throws Exception {
        if (share != null) {
            share.answer();
        }
        library.close();
        if (share != null) {
            share.close();
        }
    }

    @Test
    @Timeout(120)
    void aHangingShareThatIsNoSourceIsNotTouched() throws Exception {
        library.draw("own.jpg", 1);
        library.index(library.photos);
        share().hang();
        assertThat(library.open().sources().look()).extracting(SourceEntry::state).containsExactly(SourceState.ONLINE);
        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
                .doesNotContain("asking " + share().path());
    }

    @Test
    @Timeout(120)
    void aShareThatHangsHoldsNeitherOtherSourcesNorClosingUp() throws Exception {
        DrawnPictures.write(share().behind().resolve("a.jpg"), 1);
        DrawnPictures.write(share().behind().resolve("b.jpg"), 2);
        library.draw("own.jpg", 3);
        library.index(share().path(), library.photos);
        assertThat(library.open().photos().list("", SortOrder.NEWEST).size()).isEqualTo(3);

        library.draw("new.jpg", 4);
        share().hang();
        assertThat(library.open().sources().look()).extracting(SourceEntry::state)
                .containsExactlyInAnyOrder(SourceState.NOT_ANSWERING, SourceState.ONLINE);
        long before = System.nanoTime();
        IndexReport report = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(60));
        assertThat(List.of(report.added(), report.missing())).containsExactly(1L, 0L);
        assertThat(report.notes()).singleElement().asString().contains("does not answer");
        library.close();

        share().answer();
        IndexReport again = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(List.of(again.unchanged(), again.missing())).containsExactly(4L, 0L);
    }

    @Test
    @Timeout(120)
    void aShareThatStopsAnsweringInMidIndexIsGivenUpForTheRun() throws Exception {
        for (int i = 0; i < 300; i++) {
            DrawnPictures.write(share().behind().resolve(i + ".jpg"), i);
        }
        library.draw("own.jpg", 400);
        library.open();
        IndexRun run = library.open().indexing().index(List.of(share().path(), library.photos), List.of(), List.of());
        Thread hanging = Thread.ofPlatform().start(() -> {
            while (library.cardsSoFar() < 3) {
                Thread.onSpinWait();
            }
            try {
                share().hang();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        IndexReport report = run.run();
        hanging.join();
        assertThat(List.of(report.missing(), report.problems())).containsOnly(0L);
        assertThat(report.added()).isBetween(3L, 300L);
        assertThat(report.notes()).anyMatch(note -> note.english().contains("nothing was marked missing"));
        assertThat(library.cardIfAny("own.jpg")).as("from the other source").isPresent();

        share().answer();
        awaitAnswer();
        IndexReport rest = library.open().indexing().index(List.of(), List.of(), List.of()).run();
        assertThat(rest.added()).isEqualTo(301 - report.added());
        library.expectSound();
    }

    @Test
    @Timeout(120)
    void whatIsWrittenOfAPhotoOnAHangingShareWaitsForItAndHoldsUpNothingElse() throws Exception {
        Path there = DrawnPictures.write(share().behind().resolve("a.jpg"), 1);
        library.draw("own.jpg", 2);
        library.index(share().path(), library.photos);
        Library open = library.open();
        share().hang();
        PhotoId hanging = open.photos().cardAt(share().path().resolve("a.jpg")).orElseThrow().id();
        open.annotating().apply(List.of(hanging), new Edit.SetRating(new Rating(4)));
        open.annotating().apply(List.of(library.id("own.jpg")), new Edit.SetRating(new Rating(3)));
        open.annotating().awaitSidecars();
        assertThat(SidecarName.annotation(library.photos.resolve("own.jpg"))).exists();
        assertThat(open.annotating().pendingSidecars().kept()).isEqualTo(1);

        assertThat(open.sources().look()).extracting(SourceEntry::state).contains(SourceState.NOT_ANSWERING);
        share().answer();
        awaitAnswer();
        open.annotating().awaitSidecars();
        assertThat(SidecarName.annotation(there)).exists();
    }

    @Test
    @Timeout(120)
    void aLibraryClosesWhileAShareHangsThatIsBeingWrittenTo() throws Exception {
        for (int i = 0; i < 200; i++) {
            DrawnPictures.write(share().behind().resolve(i + ".jpg"), i);
        }
        library.index(share().path());
        Library open = library.open();
        List<PhotoId> all = library.cards().stream().map(PhotoCard::id).toList();
        open.annotating().apply(all, new Edit.SetRating(new Rating(4)));
        while (!Files.exists(SidecarName.annotation(share().behind().resolve("0.jpg")))) {
            Thread.onSpinWait();
        }
        share().hang();
        library.close();
        share().answer();
        library.open().annotating().awaitSidecars();
        assertThat(library.open().annotating().pendingSidecars().unwritten()).isZero();
    }

    @Test
    @Timeout(120)
    void aPictureThatCanNotBeReadToItsEndIsGivenUp() throws Exception {
        share().close();
        share = HangingShare.mount(library.root, 60);
        DrawnPictures.write(share().behind().resolve("a.jpg"), 1);
        DrawnPictures.write(share().behind().resolve("b.jpg"), 2);
        library.index(share().path());
        List<PhotoCard> cards = library.cards();
        share().hang();
        for (PhotoCard card : cards) {
            assertThat(Files.exists(card.path())).as("as far as the system knows").isTrue();
            assertThat(library.open().photos().picture(card.id(), 400))
                    .isInstanceOfSatisfying(PhotoPicture.NotShown.class, none -> {
                        assertThat(none.isAway()).isTrue();
                        assertThat(none.reason().english()).contains("does not answer");
                    });
        }
        share().answer();
        while (!(library.open().photos().picture(cards.getFirst().id(), 400) instanceof PhotoPicture.Shown)) {
            Thread.onSpinWait();
        }
    }

    /** What was asked while it hung is answered a moment after it answers again. */
    private void awaitAnswer() throws Exception {
        while (library.open().sources().look().stream().anyMatch(source -> !source.isOnline())) {
            Thread.onSpinWait();
        }
    }

    private HangingShare share() {
        return Objects.requireNonNull(share);
    }
}
