package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.photo.PhotoId;
import photoscope.pixels.Region;
import photoscope.search.QueryPicture;
import photoscope.search.SearchRequest;

/** Pictures to look at and to search with. */
class PicturesTest {
    @TempDir
    Path root;
    private TestLibrary library;
    private PhotoId photo;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        for (int number = 1; number <= 6; number++) {
            library.draw(number + ".jpg", number);
        }
        library.index();
        photo = library.id("3.jpg");
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void aPhotoIsShownAsLargeAsAskedForOrAsItIs() throws Exception {
        assertThat(picture(Integer.MAX_VALUE)).isInstanceOfSatisfying(PhotoPicture.Shown.class, shown -> {
            assertThat(List.of(shown.picture().width(), shown.picture().height())).containsExactly(400, 300);
            assertThat(List.of(shown.width(), shown.height())).containsExactly(400, 300);
        });
        for (int side : new int[]{1, 100, 333, 399, 400, 5000}) {
            assertThat(picture(side)).isInstanceOfSatisfying(PhotoPicture.Shown.class, shown -> {
                assertThat(shown.picture().width()).isEqualTo(Math.min(side, 400));
                assertThat(shown.width()).isEqualTo(400);
            });
        }
    }

    @Test
    void aPhotoThatCantBeShownSaysWhy() throws Exception {
        Path file = library.photos.resolve("3.jpg");
        Files.writeString(file, "no longer a picture");
        assertThat(picture(100)).isInstanceOfSatisfying(PhotoPicture.NotShown.class, not -> {
            assertThat(not.isAway()).isFalse();
            assertThat(not.reason().english()).isNotBlank();
        });
        Files.delete(file);
        assertThat(picture(100)).isInstanceOfSatisfying(PhotoPicture.NotShown.class, not -> {
            assertThat(not.isAway()).isTrue();
            assertThat(not.reason().english()).contains(file.toString()).contains("Connect its drive");
        });
        assertThat(library.open().photos().picture(new PhotoId(1), 100)).isInstanceOf(PhotoPicture.NotShown.class);
    }

    @Test
    void aPastedPictureFindsThePhotoAndCanBeShown() throws Exception {
        byte[] bytes = Files.readAllBytes(library.photos.resolve("3.jpg"));
        QueryPicture pasted = library.open().searching().queryPicture(bytes, "Pasted picture", true);
        assertThat(best(pasted)).isEqualTo(photo);
        assertThat(pasted).isInstanceOfSatisfying(QueryPicture.Outside.class, outside -> {
            assertThat(outside.label()).isEqualTo("Pasted picture");
            assertThat(outside.thumbnail()).startsWith(0xff, 0xd8);
        });
        assertThatThrownBy(() -> library.open().searching().queryPicture(new byte[0], "Pasted picture", true))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith("Pasted picture: ");
    }

    @Test
    void aPartOfAPhotoFindsWhatThatPartLooksLike() throws Exception {
        QueryPicture all = library.open().searching().queryPicture(photo, new Region(0, 0, 1, 1), true);
        assertThat(best(all)).isEqualTo(photo);
        QueryPicture corner = library.open().searching().queryPicture(photo, new Region(0.9, 0.9, 0.5, 0.00001), true);
        assertThat(((QueryPicture.Outside) corner).thumbnail()).isNotEmpty();
        Files.delete(library.photos.resolve("3.jpg"));
        assertThat(best(library.open().searching().queryPicture(photo, new Region(0, 0, 1, 1), true)))
                .as("from the thumbnail, as the file is gone")
                .isEqualTo(photo);
        assertThatThrownBy(() -> new Region(0.5, 0.5, 0, 0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    private PhotoPicture picture(int side) throws Exception {
        return library.open().photos().picture(photo, side);
    }

    private PhotoId best(QueryPicture picture) throws Exception {
        return library.open()
                .searching()
                .answer(SearchRequest.of("").like(List.of(picture)))
                .results()
                .getFirst()
                .photo();
    }
}
