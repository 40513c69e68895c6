package photoscope.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;
import photoscope.annotations.Change.Kind;
import photoscope.annotations.Edit.SetCaption;
import photoscope.photo.PhotoId;
import photoscope.storage.Journal;

/** What was acknowledged is there after kill -9: in the journal, the catalog and, soon after, the sidecars. */
class KilledWhileEditingTest {
    private static final int PHOTOS = 20;
    private static final int KILLS = 25;
    @TempDir
    Path root;

    @Test
    void everyAcknowledgedEditSurvivesAKillAtAnyMoment() throws Exception {
        List<PhotoId> ids = new ArrayList<>();
        try (AnnotatedPhotos photos = new AnnotatedPhotos(root)) {
            for (int i = 0; i < PHOTOS; i++) {
                ids.add(photos.add(i + ".jpg"));
            }
        }
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = killAfter(1 + kill % 4, kill % 7 * 1_300_000L);
            try (AnnotatedPhotos photos = new AnnotatedPhotos(root)) {
                photos.open();
                Change last = lastChange(photos);
                assertThat(last.number()).isGreaterThanOrEqualTo(acknowledged);
                for (PhotoId id : ids) {
                    expectApplied(photos, id, last);
                }
                assertThat(photos.awaitSidecars()).isEqualTo(new SidecarsWaiting(0, 0));
                for (int i = 0; i < PHOTOS; i++) {
                    expectSidecar(photos, i + ".jpg", ids.get(i));
                }
            }
        }
    }

    private long killAfter(int edits, long nanos) throws IOException, InterruptedException {
        long acknowledged = 0;
        try (ChildJvm child = ChildJvm.start(EditingProcess.class, root.toString())) {
            for (int i = 0; i < edits; i++) {
                String line = child.readLine();
                assertThat(line).startsWith("> acknowledged ");
                acknowledged = numberIn(line);
            }
            LockSupport.parkNanos(nanos);
            child.kill();
        }
        return acknowledged;
    }

    private static long numberIn(@Nullable String line) {
        return Long.parseLong(String.valueOf(line).replace("> acknowledged ", ""));
    }

    private static Change lastChange(AnnotatedPhotos photos) throws IOException {
        List<Change> all = new ArrayList<>();
        try (Journal<Change> journal = ChangeLine.journal(photos.library.resolve("journal"))) {
            journal.readAfter(0, all::add);
        }
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).number()).isEqualTo(i + 1);
            assertThat(all.get(i).photos()).hasSize(PHOTOS);
        }
        return all.getLast();
    }

    private static void expectApplied(AnnotatedPhotos photos, PhotoId id, Change last) throws IOException {
        Annotation now = photos.of(id);
        for (Edit edit : last.edits()) {
            switch (edit) {
                case Edit.SetRating(var rating) -> {
                    assertThat(now.stars()).isEqualTo(rating);
                    assertThat(photos.columnRating(id)).isEqualTo(rating.stars());
                }
                case Edit.AddTag(var tag) -> assertThat(now.tagNames()).contains(tag);
                default -> throw new AssertionError(edit);
            }
        }
    }

    private static void expectSidecar(AnnotatedPhotos photos, String name, PhotoId id) throws IOException {
        var json = new ObjectMapper().readTree(Files.readAllBytes(photos.photos.resolve(name + ".annotation.json")));
        assertThat(json.at("/rating/value").intValue()).isEqualTo(photos.of(id).stars().stars());
        assertThat(json.path("tags")).hasSameSizeAs(photos.of(id).tags());
    }

    @Test
    void whatAKillLeftBetweenJournalAndCatalogIsAppliedAtOpening() throws IOException {
        PhotoId id;
        try (AnnotatedPhotos photos = new AnnotatedPhotos(root)) {
            id = photos.add("a.jpg");
            photos.open().apply(List.of(id), List.of(new SetCaption("one")));
        }
        try (Journal<Change> journal = ChangeLine.journal(root.toRealPath().resolve("library/journal"))) {
            journal.append(List.of(new Change(2, Instant.EPOCH, Kind.EDIT, 2, 0, List.of(new SetCaption("two")),
                    List.of(new PhotoChange(id, null, null,
                            List.of(new ValueChange(Field.CAPTION, Setting.of("one"), Setting.of("two"))))))));
        }
        try (AnnotatedPhotos photos = new AnnotatedPhotos(root)) {
            assertThat(photos.of(id).captionText()).isEqualTo("two");
            assertThat(photos.open().undo()).isPresent();
            assertThat(photos.of(id).captionText()).isEqualTo("one");
        }
    }
}
