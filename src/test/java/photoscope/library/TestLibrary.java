package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.FileRow;
import photoscope.indexing.IndexReport;
import photoscope.indexing.JobControl;
import photoscope.indexing.VerifyReport;
import photoscope.photo.PhotoId;
import photoscope.platform.Volumes;
import photoscope.search.QueryPicture;
import photoscope.search.SearchRequest;
import photoscope.search.SearchResult;

/** A real library of real files in a folder of a test, with a folder of photos beside it. */
final class TestLibrary implements AutoCloseable {
    private static final int SAMPLE = 25;

    final Path root;
    final Path photos;
    final LibraryFolder folder;
    LibraryEnvironment environment;
    private volatile @Nullable Library library;

    TestLibrary(Path root) throws IOException {
        this(root, "library");
    }

    TestLibrary(Path root, String name) throws IOException {
        this.root = root.toRealPath();
        this.photos = Files.createDirectories(this.root.resolve("photos"));
        this.folder = new LibraryFolder(this.root.resolve(name));
        this.environment = new LibraryEnvironment(Path.of(System.getProperty("photoscope.models", "models")),
                this.root.resolve("models"), Volumes.current(), Clock.systemUTC());
    }

    /** A library of pictures that are drawn and indexed, the first of them being picture number 1. */
    static TestLibrary of(Path root, String... pictures) throws Exception {
        TestLibrary library = new TestLibrary(root);
        for (int i = 0; i < pictures.length; i++) {
            library.draw(pictures[i], i + 1);
        }
        library.index();
        return library;
    }

    /** The library, opened if it is not open. */
    Library open() throws LibraryException {
        Library now = library;
        if (now == null) {
            now = Library.open(folder, environment);
            library = now;
        }
        return now;
    }

    @Override
    public void close() throws LibraryException {
        Library now = library;
        library = null;
        if (now != null) {
            now.close();
        }
    }

    /** Indexes the folder of photos. */
    IndexReport index() throws LibraryException {
        return index(photos);
    }

    IndexReport index(Path... folders) throws LibraryException {
        return open().indexing().index(List.of(folders), List.of(), List.of()).run();
    }

    /** Draws a picture into the folder of photos. */
    Path draw(String name, int number) throws IOException {
        return DrawnPictures.write(photos.resolve(name), number);
    }

    /** A picture outside of every source, to search with. */
    Path elsewhere(int number) throws IOException {
        return DrawnPictures.write(root.resolve("elsewhere").resolve(number + ".jpg"), number);
    }

    /** Moves a file within the folder of photos. */
    void move(String from, String to) throws IOException {
        Path target = photos.resolve(to);
        Files.createDirectories(target.resolveSibling("."));
        Files.move(photos.resolve(from), target);
    }

    /** Changes a file's time and nothing else. */
    static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 10_000));
    }

    PhotoCard card(String name) throws LibraryException {
        return cardIfAny(name).orElseThrow(() -> new AssertionError("no photo at " + name));
    }

    Optional<PhotoCard> cardIfAny(String name) throws LibraryException {
        return open().photos().cardAt(photos.resolve(name));
    }

    PhotoId id(String name) throws LibraryException {
        return card(name).id();
    }

    /** How many photos the open library has, for another thread to ask. */
    int cardsSoFar() {
        Library now = library;
        return now == null ? 0 : now.targets().catalog().photos().view().size();
    }

    /** Every photo there is. */
    List<PhotoCard> cards() throws LibraryException {
        return open().photos().cards(IntStream.range(0, (int) open().photos().stats().photos()).boxed().toList());
    }

    /** The cosine similarity of a photo's stored vector with a drawn picture; empty where it does not answer. */
    Optional<Float> cosine(PhotoId photo, int number) throws Exception {
        QueryPicture picture = open().searching().queryPicture(elsewhere(number), true);
        return open().searching()
                .answer(SearchRequest.of("").like(List.of(picture)))
                .results()
                .stream()
                .filter(result -> result.photo().equals(photo))
                .findFirst()
                .map(SearchResult::cosine);
    }

    /** Asserts that a photo is found by how this picture looks. */
    void expectLooksLike(PhotoId photo, int number) throws Exception {
        assertThat(cosine(photo, number)).as("cosine with picture " + number)
                .hasValueSatisfying(cosine -> assertThat(cosine).isGreaterThan(0.999f));
    }

    VerifyReport verify() throws LibraryException {
        Indexing indexing = open().indexing();
        return indexing.verify(indexing.verification(new JobControl()), SAMPLE, 1);
    }

    /** Asserts that every vector belongs to its photo, that no photo waits for one, and each has a thumbnail. */
    void expectSound() throws LibraryException {
        VerifyReport report = verify();
        assertThat(report.ok()).as(report.toString()).isTrue();
        assertThat(report.embedded()).as("photos with vectors").isEqualTo(report.parts());
        assertThat(open().photos().stats().pending()).as("pending").isZero();
        for (PhotoCard card : cards()) {
            assertThat(hasThumbnail(card.path())).as("thumbnail of " + card.path()).isTrue();
        }
    }

    /** Whether there is a thumbnail of what the catalog last knew of a file. */
    boolean hasThumbnail(Path file) throws LibraryException {
        FileRow row = open().targets().catalog().read(session -> session.files().at(file)).orElseThrow();
        return row.hash() != null && open().targets().thumbnails().get(row.hash()).isPresent();
    }
}
