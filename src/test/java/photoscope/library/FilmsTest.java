package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.SharedFiles;
import photoscope.photo.PhotoId;
import photoscope.pixels.PlayingFilm;
import photoscope.pixels.PlayingOptions;
import photoscope.pixels.PlayingState.Phase;

/** What the library promises of films that are played, and of what moves behind photos. */
class FilmsTest {
    private static final String PHONE = "photos/video/meta-drewnoakes__mov__with-gps.mov";
    private static final String SMALL = "photos/video/meta-exiv2__small_video.mp4";
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void theFilmOfALivePhotoMovesBehindItAndAPlainPhotoStandsStill() throws Exception {
        Path film = Files.copy(SharedFiles.path(PHONE), library.photos.resolve("IMG_0001.mov"));
        library.draw("IMG_0001.jpg", 1);
        library.draw("plain.jpg", 2);
        library.index();
        Films films = library.open().films();
        assertThat(films.movingPart(library.id("IMG_0001.jpg"))).contains(new MovingPart(film, 0, 0));
        assertThat(films.movingPart(library.id("plain.jpg"))).isEmpty();
        assertThat(films.movingPart(new PhotoId(4711))).isEmpty();
    }

    @Test
    void theFilmInAPhotosOwnFileIsPlayed() throws Exception {
        Path photo = library.draw("phone.jpg", 1);
        byte[] picture = Files.readAllBytes(photo);
        byte[] film = Files.readAllBytes(SharedFiles.path(SMALL));
        Files.write(photo, samsung(picture, film));
        library.index();
        Films films = library.open().films();
        MovingPart part = films.movingPart(library.id("phone.jpg")).orElseThrow();
        assertThat(part.path()).isEqualTo(photo);
        assertThat(part.length()).isEqualTo(film.length);
        try (PlayingFilm playing = films.play(part, PlayingOptions.motion(100, 100, false))) {
            await(() -> playing.takeFrame().isPresent() && playing.state().micros() > 300_000);
            await(() -> playing.takeFrame().isEmpty() && playing.state().phase() == Phase.ENDED);
            assertThat(playing.state().shown() + playing.state().dropped()).isEqualTo(20);
        }
    }

    @Test
    void aFilmThatIsAwaySaysSo() throws Exception {
        Path film = Files.copy(SharedFiles.path(PHONE), library.photos.resolve("film.mov"));
        library.index();
        PhotoId id = library.id("film.mov");
        Files.delete(film);
        try (PlayingFilm playing = library.open().films().play(id, PlayingOptions.film(0, 100, 100))) {
            await(() -> playing.state().phase() == Phase.FAILED);
            assertThat(playing.state().trouble().english()).startsWith("The video's file is not there.");
        }
    }

    /** As Samsung's phones write it: the picture, the film with its name, and a list of what there is. */
    private static byte[] samsung(byte[] picture, byte[] film) {
        byte[] name = "MotionPhoto_Data".getBytes(StandardCharsets.US_ASCII);
        int block = 8 + name.length + film.length;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(picture);
        all.writeBytes(little(8).putShort(2, (short) 0x0a30).putInt(4, name.length).array());
        all.writeBytes(name);
        all.writeBytes(film);
        all.writeBytes(little(32).put("SEFH".getBytes(StandardCharsets.US_ASCII))
                .putInt(106)
                .putInt(1)
                .putShort((short) 0)
                .putShort((short) 0x0a30)
                .putInt(block)
                .putInt(block)
                .putInt(24)
                .put("SEFT".getBytes(StandardCharsets.US_ASCII))
                .array());
        return all.toByteArray();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this came true in time").isLessThan(end);
            LockSupport.parkNanos(2_000_000);
        }
    }
}
