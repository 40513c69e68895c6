package photoscope.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.NewPhoto;
import photoscope.photo.ContentHash;
import photoscope.photo.DateSource;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;

class ResolverTest {
    private static final ContentHash CONTENT = hash("content");
    private static final ContentHash OTHER = hash("other");
    private static final Facts FACTS = new Facts(4, 3, 1,
            new TakenAt(LocalDateTime.of(2024, 3, 17, 14, 25), null, DateSource.EXIF_ORIGINAL), null, null,
            new Exposure(null, null, null, null), null, null, null, List.of(), new Rating(0), null);

    @TempDir
    Path folder;
    private Catalog catalog;
    private int folderId;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder, _ -> {});
        folderId = catalog.write(session -> {
            int volume = session.volumes().seen("disk", "Disk", "/");
            int source = session.sources().add(volume, folder, List.of(), List.of());
            return session.folders().seen(source, "", session.sources().beginScan(source));
        });
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private static ContentHash hash(String content) {
        return ContentHash.of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A photo of this content with one file, in this state. */
    private int photo(ContentHash hash, String name, FileState state) {
        return catalog.write(session -> {
            int photo = session.photos()
                    .add(new NewPhoto(PhotoId.random(), PartId.random(), MediaKind.PHOTO, FileType.JPEG, FACTS, hash,
                            folderId, 0, 0));
            long file = session.files().add(folderId, name, 1, 1, state);
            session.files().setIndexed(file, hash, photo);
            session.files().setState(file, state);
            return photo;
        });
    }

    private FileRow file(String name) {
        return catalog.read(session -> session.files().at(folder.resolve(name))).orElseThrow();
    }

    private FileRow newFile() {
        catalog.change(session -> session.files().add(folderId, "new", 1, 1, FileState.NEW));
        return file("new");
    }

    private Resolution resolve(FileRow file, ContentHash hash, Integer... taken) {
        return catalog.read(session -> new Resolver(catalog.parts()).resolve(session, file, hash, Set.of(taken)));
    }

    @Test
    void theOnlyMissingPhotoOfThisContentHasMoved() {
        int missing = photo(CONTENT, "a", FileState.MISSING);
        photo(OTHER, "b", FileState.MISSING);
        assertThat(resolve(newFile(), CONTENT)).isEqualTo(new Resolution.Moved(missing));
    }

    @Test
    void whereSeveralMissingPhotosFitNothingIsGuessed() {
        photo(CONTENT, "a", FileState.MISSING);
        photo(CONTENT, "b", FileState.MISSING);
        assertThat(resolve(newFile(), CONTENT)).isInstanceOf(Resolution.New.class);
    }

    @Test
    void aFileMovedWhileAnotherPhotoOfItsContentIsThereIsACopyOfThatOne() {
        photo(CONTENT, "a", FileState.MISSING);
        int there = photo(CONTENT, "b", FileState.INDEXED);
        assertThat(resolve(newFile(), CONTENT)).isEqualTo(new Resolution.Copy(there));
    }

    @Test
    void whereSeveralPhotosThereFitNothingIsGuessedEither() {
        photo(CONTENT, "a", FileState.INDEXED);
        photo(CONTENT, "b", FileState.INDEXED);
        assertThat(resolve(newFile(), CONTENT)).isInstanceOf(Resolution.New.class);
    }

    @Test
    void aFilesOwnPhotoComesBeforeOthersOfItsContent() {
        int own = photo(CONTENT, "a", FileState.CHANGED);
        photo(CONTENT, "b", FileState.INDEXED);
        assertThat(resolve(file("a"), CONTENT)).isEqualTo(new Resolution.Same(own));
    }

    @Test
    void aChangedFileIsItsPhotoEditedUnlessThatWasMissingOrIsTaken() {
        int edited = photo(CONTENT, "a", FileState.CHANGED);
        assertThat(resolve(file("a"), OTHER)).isEqualTo(new Resolution.Edited(edited));
        assertThat(resolve(file("a"), OTHER, edited)).as("taken").isInstanceOf(Resolution.New.class);
        photo(CONTENT, "b", FileState.NEW);
        assertThat(resolve(file("b"), OTHER)).as("was missing").isInstanceOf(Resolution.New.class);
    }

    @Test
    void aTakenPhotoIsNeitherMovedNorCopied() {
        int taken = photo(CONTENT, "a", FileState.CHANGED);
        assertThat(resolve(newFile(), CONTENT, taken)).isInstanceOf(Resolution.New.class);
    }

    private FileRow newFile(String inFolder, String name) {
        return catalog.write(session -> {
            int source = session.sources().all().getFirst().id();
            int below = session.folders().seen(source, inFolder, 1);
            long id = session.files().add(below, name, 1, 1, FileState.NEW);
            return session.files().withId(id).orElseThrow();
        });
    }

    private int photo(ContentHash hash, String inFolder, String name, FileState state) {
        int photo = photo(hash, name + "-elsewhere", FileState.MISSING);
        FileRow file = newFile(inFolder, name);
        catalog.change(session -> {
            session.files().forgetMissing(photo);
            session.files().setIndexed(file.id(), hash, photo);
            session.files().setState(file.id(), state);
        });
        return photo;
    }

    @Test
    void ofSeveralMissingPhotosTheNameTellsWhichHasMoved() {
        photo(CONTENT, "a.jpg", FileState.MISSING);
        int named = photo(CONTENT, "b.jpg", FileState.MISSING);
        assertThat(resolve(newFile("moved", "b.jpg"), CONTENT)).isEqualTo(new Resolution.Moved(named));
    }

    @Test
    void filesOfOneNameKeepTheirPhotosByTheFoldersAbove() {
        int one = photo(CONTENT, "A/one", "x.jpg", FileState.MISSING);
        int two = photo(CONTENT, "A/two", "x.jpg", FileState.MISSING);
        assertThat(resolve(newFile("B/two", "x.jpg"), CONTENT)).isEqualTo(new Resolution.Moved(two));
        assertThat(resolve(newFile("B/one", "x.jpg"), CONTENT)).isEqualTo(new Resolution.Moved(one));
        assertThat(resolve(newFile("B/three", "x.jpg"), CONTENT)).isInstanceOf(Resolution.New.class);
    }

    @Test
    void oneThatHasMovedBeforeIsNoCopyOfTheOther() {
        photo(CONTENT, "B/one", "x.jpg", FileState.INDEXED);
        int two = photo(CONTENT, "A/two", "x.jpg", FileState.MISSING);
        assertThat(resolve(newFile("B/two", "x.jpg"), CONTENT)).isEqualTo(new Resolution.Moved(two));
    }

    @Test
    void ofTwoFilesOfOneContentInABatchEachFindsItsOwnPhoto() {
        int one = photo(CONTENT, "A/one", "x.jpg", FileState.MISSING);
        int two = photo(CONTENT, "A/two", "x.jpg", FileState.MISSING);
        FileRow file = newFile("B/two", "x.jpg");
        assertThat(movedTwin(file, one)).contains(two);
        assertThat(movedTwin(newFile("B", "other.jpg"), one)).as("of no name that is known").isEmpty();
    }

    private Optional<Integer> movedTwin(FileRow file, int taken) {
        return catalog.read(session -> new Resolver(catalog.parts()).movedTwin(session, file, CONTENT, Set.of(taken)));
    }
}
