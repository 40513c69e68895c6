package photoscope.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileState;
import photoscope.catalog.NewPhoto;
import photoscope.photo.ContentHash;
import photoscope.photo.DateSource;
import photoscope.photo.Embedding;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.GeoPoint;
import photoscope.photo.MediaKind;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;
import photoscope.vectors.ExactScan;
import photoscope.vectors.VectorFormat;
import photoscope.vectors.VectorRecord;
import photoscope.vectors.VectorStore;
import photoscope.words.WordDocument;
import photoscope.words.WordIndex;

/** A small library of real parts: catalog, vectors and words, without pictures. */
final class TestLibrary implements AutoCloseable {
    final Catalog catalog;
    final VectorStore store;
    final WordIndex words;
    final LiveVectors live;
    final SearchLog log;
    final SearchEngine engine;
    private final Path root;
    private final ExecutorService threads = Executors.newFixedThreadPool(1);

    TestLibrary(Path folder, VectorFormat format, SearchModel model) throws IOException {
        this.root = folder.resolve("pictures");
        Path library = Files.createDirectories(folder.resolve("library"));
        this.catalog = Catalog.open(library, _ -> {});
        this.store = VectorStore.open(library.resolve("vectors"), format);
        this.words = WordIndex.open(library.resolve("words"));
        this.live = new LiveVectors(store, catalog.parts());
        this.log = new SearchLog(catalog);
        this.engine = new SearchEngine(catalog, store, new ExactScan(store, threads, 2, live::reject), live, words,
                model, () -> true, log);
    }

    /** A photo to be: all that filters look at. */
    record Sample(String folder, String name, MediaKind kind, FileType type, LocalDateTime taken, int rating,
            @Nullable String camera, @Nullable GeoPoint place, @Nullable String title, @Nullable String caption,
            List<String> keywords) {
        static Sample named(String name) {
            return new Sample("2020", name, MediaKind.PHOTO, FileType.JPEG, LocalDateTime.of(2020, 6, 15, 12, 0), 0,
                    null, null, null, null, List.of());
        }

        Sample in(String other) {
            return new Sample(other, name, kind, type, taken, rating, camera, place, title, caption, keywords);
        }

        Sample taken(int year) {
            return new Sample(folder, name, kind, type, taken.withYear(year), rating, camera, place, title, caption,
                    keywords);
        }

        Sample captioned(String words) {
            return new Sample(folder, name, kind, type, taken, rating, camera, place, title, words, keywords);
        }

        Facts facts() {
            return new Facts(40, 30, 1, new TakenAt(taken, null, DateSource.FILE_TIME), camera, null, Exposure.UNKNOWN,
                    place, title, caption, keywords, new Rating(rating), null);
        }
    }

    /** Adds a photo and, unless it is null, its vector; returns its ordinal. */
    int add(Sample sample, @Nullable Embedding embedding) throws IOException {
        ContentHash hash = ContentHash.of((sample.folder + "/" + sample.name).getBytes(StandardCharsets.UTF_8));
        int photo = catalog.write(session -> add(session, sample, hash));
        words.update(List.of(new WordDocument(id(photo), sample.name, sample.folder, sample.title, sample.caption,
                sample.keywords, List.of(), null, sample.camera, null)));
        if (embedding != null) {
            embed(photo, hash, embedding);
        }
        return photo;
    }

    private int add(CatalogSession session, Sample sample, ContentHash hash) {
        int source = session.sources()
                .at(root)
                .map(row -> row.id())
                .orElseGet(() -> session.sources()
                        .add(session.volumes().seen("disk", "Disk", "/"), root, List.of(), List.of()));
        int folder = session.folders().seen(source, sample.folder, 1);
        long file = session.files().add(folder, sample.name, 1, 1, FileState.NEW);
        int photo = session.photos().add(newPhoto(PhotoId.random(), PartId.random(), sample, hash, folder));
        session.files().setIndexed(file, hash, photo);
        return photo;
    }

    /** Appends a vector for the photo's only part. */
    void embed(int photo, ContentHash hash, Embedding embedding) throws IOException {
        store.append(List.of(new VectorRecord(part(photo), hash, false, embedding)));
    }

    /** Lets searches see what was added. */
    void catchUp() throws IOException {
        words.commit(catalog.sequence());
        live.catchUp();
    }

    void markMissing(int photo) {
        catalog.change(session -> {
            session.files().ofPhoto(photo).forEach(file -> session.files().setState(file.id(), FileState.MISSING));
            session.photos().refreshPlaces(photo, session.files());
        });
    }

    /** The file is another one now; its vector has not followed. */
    void replaceContent(int photo, Sample sample) {
        int folder = catalog.photos().view().folders()[photo];
        ContentHash hash = ContentHash.of("replaced".getBytes(StandardCharsets.UTF_8));
        catalog.change(
                session -> session.photos().update(photo, newPhoto(id(photo), part(photo), sample, hash, folder)));
    }

    private static NewPhoto newPhoto(PhotoId id, PartId part, Sample sample, ContentHash hash, int folder) {
        return new NewPhoto(id, part, sample.kind, sample.type, sample.facts(), hash, folder, 0, 0);
    }

    /** The only part of the photo. */
    private PartId part(int photo) {
        return new PartId(catalog.parts().view().ids()[photo]);
    }

    PhotoId id(int photo) {
        return new PhotoId(catalog.photos().view().ids()[photo]);
    }

    @Override
    public void close() throws IOException {
        log.close();
        threads.shutdown();
        words.close();
        store.close();
        catalog.close();
    }
}
