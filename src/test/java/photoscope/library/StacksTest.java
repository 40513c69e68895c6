package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Edit;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.StackRole;
import photoscope.search.SortOrder;

/** What becomes of photos that belong together: one is listed, the others stay what they are behind it. */
class StacksTest {
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        library.draw("trip/a.jpg", 1);
        raw("trip/a.dng", 1);
        library.draw("trip/b.jpg", 3);
        library.index();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aRawFileIsListedOnlyWhereItIsAskedFor() throws Exception {
        PhotoId raw = library.id("trip/a.dng");
        assertThat(listed("")).containsExactlyInAnyOrder(library.id("trip/a.jpg"), library.id("trip/b.jpg"));
        assertThat(listed("is:stacked")).containsExactly(raw);
        assertThat(listed("type:raw")).containsExactly(raw);
        PhotoStack stack = new PhotoStack(library.id("trip/a.jpg"), Map.of(raw, StackRole.RAW));
        assertThat(library.card("trip/a.jpg").stack()).isEqualTo(stack);
        assertThat(library.card("trip/a.dng").stack()).isEqualTo(stack);
        assertThat(library.card("trip/b.jpg").stack()).isNull();
        assertThat(library.open().photos().counts().all()).isEqualTo(2);
        library.expectSound();
    }

    @Test
    void theRawFileIsListedAgainWhenItsPictureVanishesAndNotWhenThatIsBack() throws Exception {
        PhotoId raw = library.id("trip/a.dng");
        Path picture = library.photos.resolve("trip/a.jpg");
        Path away = root.resolve("away.jpg");
        Files.move(picture, away);
        library.index();
        assertThat(listed("-is:missing")).contains(raw);
        assertThat(library.card("trip/a.dng").stack()).isNull();
        Files.move(away, picture);
        library.index();
        assertThat(listed("")).doesNotContain(raw).hasSize(2);
    }

    @Test
    void aPictureThatMovesLeavesItsRawFileAndTakesTheNext() throws Exception {
        raw("other/a.dng", 5);
        library.index();
        Files.move(library.photos.resolve("trip/a.jpg"), library.photos.resolve("other/a.jpg"));
        library.index();
        assertThat(listed("is:stacked")).containsExactly(library.id("other/a.dng"));
        assertThat(listed("")).contains(library.id("trip/a.dng"));
    }

    @Test
    void whatWasWrittenOfEitherStaysAndReadingTheRawFileAnewDoesNotListIt() throws Exception {
        PhotoId raw = library.id("trip/a.dng");
        library.open().annotating().apply(List.of(raw), new Edit.SetRating(new Rating(4)));
        raw("trip/a.dng", 7);
        TestLibrary.touch(library.photos.resolve("trip/a.dng"));
        library.index();
        library.close();
        assertThat(library.id("trip/a.dng")).isEqualTo(raw);
        assertThat(library.card("trip/a.dng").annotation().stars()).isEqualTo(new Rating(4));
        assertThat(listed("rating:4")).isEmpty();
        assertThat(listed("rating:4 is:stacked")).containsExactly(raw);
    }

    private List<PhotoId> listed(String query) throws LibraryException {
        PhotoList list = library.open().photos().list(query, SortOrder.NEWEST);
        return IntStream.range(0, list.size()).mapToObj(index -> new PhotoId(list.id(index))).toList();
    }

    /** A DNG that holds a drawn JPEG and nothing else. */
    private void raw(String name, int number) throws IOException {
        byte[] jpeg = Files.readAllBytes(library.elsewhere(number));
        Path file = library.photos.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        ByteBuffer bytes = ByteBuffer.allocate(100 + jpeg.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2);
        bytes.putShort((short) 513).putShort((short) 4).putInt(1).putInt(100);
        bytes.putShort((short) 514).putShort((short) 4).putInt(1).putInt(jpeg.length);
        Files.write(file, bytes.put(100, jpeg).array());
    }
}
