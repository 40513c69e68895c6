package photoscope.annotations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
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
import photoscope.platform.SlowPlaces;

/** A real catalog, journal and folder of files that stand for photos. */
final class AnnotatedPhotos implements AutoCloseable {
    final Path photos;
    final Path library;
    private final String libraryId;
    private @Nullable Catalog catalog;
    private @Nullable Annotations annotations;

    AnnotatedPhotos(Path root) throws IOException {
        this(root, "library");
    }

    AnnotatedPhotos(Path root, String name) throws IOException {
        this.photos = Files.createDirectories(root.toRealPath().resolve("photos"));
        this.library = Files.createDirectories(root.toRealPath().resolve(name));
        this.libraryId = name;
    }

    Catalog catalog() {
        Catalog open = catalog;
        if (open == null) {
            open = Catalog.open(library, _ -> {});
            catalog = open;
        }
        return open;
    }

    Annotations open() throws IOException {
        Annotations open = annotations;
        if (open == null) {
            open = Annotations.open(catalog(),
                    new AnnotationPlaces(library.resolve("journal"), library.resolve("sidecars"), libraryId),
                    new SlowPlaces(), Clock.systemUTC(), () -> {});
            annotations = open;
        }
        return open;
    }

    /** Where what people say of the photo of this name is written, beside it. */
    Path sidecar(String name) {
        return photos.resolve(name + ".annotation.json");
    }

    Path journal() throws IOException {
        try (var files = Files.list(library.resolve("journal"))) {
            return files.sorted().toList().getLast();
        }
    }

    /** A photo whose file says this, with a file of its name. */
    PhotoId add(String name, String content, int rating, List<String> keywords) throws IOException {
        Path file = Files.createDirectories(photos.resolve(name).getParent())
                .resolve(photos.resolve(name).getFileName());
        Files.writeString(file, content);
        return catalog().write(session -> insert(session, name, content, rating, keywords));
    }

    PhotoId add(String name) throws IOException {
        return add(name, "content of " + name, 0, List.of());
    }

    /** Many photos in the catalog, without files. */
    List<PhotoId> addMany(int count) {
        return catalog().write(session -> {
            List<PhotoId> ids = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ids.add(insert(session, "many/" + i + ".jpg", "many " + i, 0, List.of()));
            }
            return ids;
        });
    }

    private PhotoId insert(CatalogSession session, String name, String content, int rating, List<String> keywords) {
        int source = session.sources()
                .at(photos)
                .map(row -> row.id())
                .orElseGet(() -> session.sources()
                        .add(session.volumes().seen("disk", "Disk", "/"), photos, List.of(), List.of()));
        int slash = name.lastIndexOf('/');
        int folder = session.folders().seen(source, slash < 0 ? "" : name.substring(0, slash), 1);
        long file = session.files().add(folder, name.substring(slash + 1), 1, 1, FileState.NEW);
        PhotoId id = PhotoId.random();
        ContentHash hash = hash(content);
        int photo = session.photos()
                .add(new NewPhoto(id, PartId.random(), MediaKind.PHOTO, FileType.JPEG, facts(rating, keywords), hash,
                        folder, 0, 0));
        session.files().setIndexed(file, hash, photo);
        return id;
    }

    /** The photo's file is another one now. */
    void replace(PhotoId id, String content, int rating, List<String> keywords) {
        int photo = catalog().photos().ordinalOf(id);
        catalog().change(session -> {
            session.photos()
                    .update(photo, new NewPhoto(id, PartId.random(), MediaKind.PHOTO, FileType.JPEG,
                            facts(rating, keywords), hash(content), catalog().photos().view().folders()[photo], 0, 0));
            new PhotoAnnotations(session).refresh(photo);
            new OutsideFactsWriter(session).merge(photo);
        });
    }

    static ContentHash hash(String content) {
        return ContentHash.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Facts facts(int rating, List<String> keywords) {
        return new Facts(40, 30, 1, new TakenAt(LocalDateTime.of(2020, 6, 15, 12, 0), null, DateSource.FILE_TIME), null,
                null, Exposure.UNKNOWN, null, "title in file", null, keywords, new Rating(rating), null);
    }

    Annotation of(PhotoId photo) throws IOException {
        return open().of(photo).orElseThrow();
    }

    /** The rating in the columns that filters look at. */
    int columnRating(PhotoId photo) {
        return catalog().photos().view().ratings()[catalog().photos().ordinalOf(photo)];
    }

    int flags(PhotoId photo) {
        return catalog().photos().view().flags()[catalog().photos().ordinalOf(photo)];
    }

    /** Waits until no sidecar is unwritten. */
    SidecarsWaiting awaitSidecars() throws IOException {
        SidecarsWaiting waiting = open().sidecars();
        for (int i = 0; i < 60_000 && waiting.unwritten() > 0; i++) {
            LockSupport.parkNanos(1_000_000);
            waiting = open().sidecars();
        }
        return waiting;
    }

    @Override
    public void close() throws IOException {
        Annotations openAnnotations = annotations;
        annotations = null;
        Catalog openCatalog = catalog;
        catalog = null;
        if (openAnnotations != null) {
            openAnnotations.close();
        }
        if (openCatalog != null) {
            openCatalog.close();
        }
    }
}
