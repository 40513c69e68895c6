package photoscope.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;
import photoscope.annotations.Edit.AddTag;
import photoscope.annotations.Edit.RemoveTag;
import photoscope.annotations.Edit.SetCaption;
import photoscope.annotations.Edit.SetFavourite;
import photoscope.annotations.Edit.SetRating;
import photoscope.annotations.Edit.SetTitle;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

class SidecarTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    @TempDir
    Path root;
    @AutoClose
    private AnnotatedPhotos photos;

    @BeforeEach
    void make() throws IOException {
        photos = new AnnotatedPhotos(root);
    }

    private SidecarsWaiting apply(PhotoId photo, Edit... edits) throws IOException {
        photos.open().apply(List.of(photo), List.of(edits));
        return photos.awaitSidecars();
    }

    private static ObjectNode json(Path file) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readAllBytes(file));
    }

    /** The stand-in in the library's own folder. */
    private Optional<Path> kept() throws IOException {
        Path folder = photos.library.resolve("sidecars");
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).findFirst();
        }
    }

    @Test
    void aSidecarSaysWhatTheUserSaidAndOfWhichPhoto() throws IOException {
        PhotoId photo = photos.add("trip/a.jpg", "a", 3, List.of("in file"));
        assertThat(apply(photo, new SetRating(new Rating(4)), new SetTitle(""), new SetCaption("Grüße 雪"),
                new AddTag("Snow"), new RemoveTag("in file"))).isEqualTo(new SidecarsWaiting(0, 0));
        ObjectNode json = json(photos.sidecar("trip/a.jpg"));
        assertThat(json.fieldNames()).toIterable()
                .containsExactly("format", "version", "photo", "library", "rating", "title", "caption", "tags", "sum");
        assertThat(json.at("/photo/sha256").asText()).isEqualTo(AnnotatedPhotos.hash("a").hex());
        assertThat(json.at("/photo/name").asText()).isEqualTo("a.jpg");
        assertThat(json.at("/rating/value").intValue()).isEqualTo(4);
        assertThat(json.at("/rating/by").asText()).isEqualTo("user");
        assertThat(json.at("/title/value").isNull()).as("cleared").isTrue();
        assertThat(json.at("/caption/value").asText()).isEqualTo("Grüße 雪");
        assertThat(json.at("/tags/1/value").asText()).isEqualTo("Snow");
        assertThat(json.at("/tags/0/removed").booleanValue()).isTrue();
        assertThat(Files.readString(photos.sidecar("trip/a.jpg"))).contains("雪").endsWith("}\n").doesNotContain("\r");
        assertThat(kept()).isEmpty();
        byte[] before = Files.readAllBytes(photos.sidecar("trip/a.jpg"));
        apply(photo, new SetRating(new Rating(5)));
        photos.open().undo();
        photos.awaitSidecars();
        assertThat(json(photos.sidecar("trip/a.jpg")).fieldNames()).toIterable()
                .containsExactlyElementsOf(() -> fields(before));
    }

    private static java.util.Iterator<String> fields(byte[] bytes) {
        try {
            return JSON.readTree(bytes).fieldNames();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void unknownFieldsAreKeptEverywhere() throws IOException {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetRating(new Rating(4)), new AddTag("Snow"));
        ObjectNode json = json(photos.sidecar("a.jpg"));
        json.putObject("comments").put("x", 1);
        ((ObjectNode) json.path("photo")).put("camera", "mine");
        ((ObjectNode) json.path("rating")).put("mood", "good");
        ((ObjectNode) json.path("tags").get(0)).put("weight", 2);
        Files.write(photos.sidecar("a.jpg"), JSON.writeValueAsBytes(json));
        apply(photo, new SetRating(new Rating(2)), new SetCaption("more"));
        ObjectNode after = json(photos.sidecar("a.jpg"));
        assertThat(after.at("/comments/x").intValue()).isEqualTo(1);
        assertThat(after.at("/photo/camera").asText()).isEqualTo("mine");
        assertThat(after.at("/rating/mood").asText()).isEqualTo("good");
        assertThat(after.at("/tags/0/weight").intValue()).isEqualTo(2);
        assertThat(after.at("/rating/value").intValue()).isEqualTo(2);
    }

    @Test
    void anotherPhotosSidecarIsNeverTouched() throws IOException {
        PhotoId one = photos.add("IMG_1.jpg", "one", 0, List.of());
        apply(one, new SetCaption("of one"));
        PhotoId other = photos.add("later/IMG_1.jpg", "other", 0, List.of());
        Files.move(photos.sidecar("IMG_1.jpg"), photos.sidecar("later/IMG_1.jpg"));
        byte[] orphan = Files.readAllBytes(photos.sidecar("later/IMG_1.jpg"));
        assertThat(apply(other, new SetCaption("of other"))).isEqualTo(new SidecarsWaiting(0, 1));
        assertThat(Files.readAllBytes(photos.sidecar("later/IMG_1.jpg"))).isEqualTo(orphan);
        assertThat(photos.of(other).captionText()).isEqualTo("of other");
        assertThat(json(kept().orElseThrow()).at("/caption/value").asText()).isEqualTo("of other");
    }

    @Test
    void whatIsNoSidecarOfOursIsNeverTouched() throws IOException {
        for (String foreign : List.of("not json", "{}", "{\"format\":\"photoscope-annotation\",\"version\":99}", "")) {
            PhotoId photo = photos.add("a" + foreign.length() + ".jpg");
            Path path = photos.sidecar("a" + foreign.length() + ".jpg");
            Files.writeString(path, foreign);
            apply(photo, new SetCaption("mine"));
            assertThat(path).hasContent(foreign);
        }
        assertThat(photos.open().sidecars()).isEqualTo(new SidecarsWaiting(0, 4));
    }

    @Test
    void nothingIsWrittenInsideAnotherProgramsBundle() throws IOException {
        PhotoId photo = photos.add("Mine.photoslibrary/originals/a.jpg");
        assertThat(apply(photo, new SetCaption("mine"))).isEqualTo(new SidecarsWaiting(0, 0));
        try (var files = Files.list(photos.photos.resolve("Mine.photoslibrary/originals"))) {
            assertThat(files).hasSize(1);
        }
        assertThat(json(kept().orElseThrow()).at("/caption/value").asText()).isEqualTo("mine");
    }

    @Test
    void aFolderThatIsAwayLosesNothingAndGetsItsSidecarWhenItIsBack() throws IOException {
        PhotoId photo = photos.add("drive/a.jpg");
        Path drive = photos.photos.resolve("drive");
        Files.move(drive, root.resolve("unplugged"));
        assertThat(apply(photo, new SetCaption("away"))).isEqualTo(new SidecarsWaiting(0, 1));
        assertThat(drive).doesNotExist();
        assertThat(json(kept().orElseThrow()).at("/caption/value").asText()).isEqualTo("away");
        photos.close();
        Files.move(root.resolve("unplugged"), drive);
        photos.open();
        photos.close();
        assertThat(json(photos.sidecar("drive/a.jpg")).at("/caption/value").asText()).isEqualTo("away");
        assertThat(kept()).isEmpty();
        assertThat(photos.open().sidecars()).isEqualTo(new SidecarsWaiting(0, 0));
    }

    @Test
    void aFolderThatCantBeWrittenLosesNothing() throws Exception {
        Path readOnly = Files.createDirectories(root.toRealPath().resolve("photos"));
        photos.add("a.jpg");
        photos.close();
        try (ChildJvm child = ChildJvm.startWithReadOnly(readOnly, EditingProcess.class, root.toString(), "once")) {
            assertThat(child.readToEnd()).contains("> acknowledged 1", "> waiting 0 1");
        }
        assertThat(photos.sidecar("a.jpg")).doesNotExist();
        assertThat(kept()).isPresent();
        photos.open();
        photos.close();
        assertThat(json(photos.sidecar("a.jpg")).at("/rating/value").intValue()).isEqualTo(1);
    }

    @Test
    void whatAnotherLibraryWroteIsTakenOverAndWhatTheUserSetHereStands() throws IOException {
        PhotoId theirs;
        try (AnnotatedPhotos other = new AnnotatedPhotos(root, "other")) {
            theirs = other.add("a.jpg");
            other.open()
                    .apply(List.of(theirs), List.of(new SetRating(new Rating(2)), new SetTitle("theirs"),
                            new AddTag("theirs"), new SetFavourite(true)));
        }
        PhotoId photo = photos.add("a.jpg");
        assertThat(apply(photo, new SetRating(new Rating(5)), new SetFavourite(false)))
                .isEqualTo(new SidecarsWaiting(0, 0));
        Annotation now = photos.of(photo);
        assertThat(now.rating().value()).isEqualTo(new Rating(5));
        assertThat(now.isFavourite()).isFalse();
        assertThat(List.of(now.title().source(), now.tags().getFirst().source())).containsOnly(ValueSource.SIDECAR);
        assertThat(now.titleText()).isEqualTo("theirs");
        JsonNode json = json(photos.sidecar("a.jpg"));
        assertThat(json.path("library").asText()).isEqualTo("library");
        assertThat(json.at("/title/by").asText()).isEqualTo("sidecar");
        assertThat(json.at("/rating/value").intValue()).isEqualTo(5);
        photos.open().undo();
        assertThat(photos.of(photo).stars()).as("theirs was kept below ours").isEqualTo(new Rating(2));
    }

    @Test
    void whatIsUndoneDoesNotComeBackFromOurOwnSidecar() throws IOException {
        PhotoId photo = photos.add("a.jpg");
        apply(photo, new SetRating(new Rating(5)));
        photos.open().undo();
        photos.awaitSidecars();
        apply(photo, new SetTitle("t"));
        assertThat(photos.of(photo).stars()).isEqualTo(Rating.NONE);
        assertThat(json(photos.sidecar("a.jpg")).has("rating")).isFalse();
    }
}
