package photoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileState;
import photoscope.catalog.NewPhoto;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.models.ModelException;
import photoscope.models.PackManifest;
import photoscope.platform.VolumeInfo;
import photoscope.thumbnails.ThumbnailStore;
import photoscope.vectors.VectorFormat;
import photoscope.vectors.VectorRecord;
import photoscope.vectors.VectorStore;
import photoscope.words.WordDocument;
import photoscope.words.WordIndex;

/**
 * Fills a library with photos that do not exist: rows, vectors, words and (tiny) thumbnails, through the stores' own
 * doors, so that what opens and searches it can't tell.
 */
final class SampleLibrary {
    private static final int ROWS_IN_A_TRANSACTION = 10_000;
    private static final int THUMBNAIL_BYTES = 64;
    private static final long SEED = 7;

    private final WorkFolder work;
    private final BenchPack pack;
    private final SampleRows rows = new SampleRows(SEED);
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final @Nullable SamplePictures pictures;

    /** Photos whose thumbnails are no pictures. */
    SampleLibrary(WorkFolder work, BenchPack pack) {
        this(work, pack, null);
    }

    /** Photos that have these thumbnails by turns, and their contents too. */
    SampleLibrary(WorkFolder work, BenchPack pack, @Nullable SamplePictures pictures) {
        this.work = work;
        this.pack = pack;
        this.pictures = pictures;
    }

    /** The folder that the photos seem to lie in; where it is not there they are shown as away. */
    static Path source(WorkFolder work) {
        return work.path("photos-that-do-not-exist");
    }

    /** The library of so many photos, made now if it is not there yet. */
    LibraryFolder of(int photos) throws IOException, LibraryException, InterruptedException {
        return new LibraryFolder(work.filled(
                "%s-%d-%s".formatted(pictures == null ? "sample" : "sample-pictures", photos, pack.id()), folder -> {
                    work.say("Filling a library with %,d photos".formatted(photos));
                    LibraryFolder library = new LibraryFolder(folder);
                    pack.open(library).close();
                    fill(library, photos);
                }));
    }

    private void fill(LibraryFolder library, int photos) throws IOException, LibraryException {
        PackManifest manifest = manifest();
        try (Catalog catalog = Catalog.open(library.root(), _ -> {});
                VectorStore vectors = VectorStore.open(library.vectors(manifest.id()),
                        new VectorFormat(manifest.dimensions(), manifest.fingerprint()));
                ThumbnailStore thumbnails = ThumbnailStore.open(library.thumbnails(), ThumbnailStore.USUAL_PACK_BYTES,
                        _ -> {});
                WordIndex words = WordIndex.open(library.words())) {
            if (pictures != null) {
                for (SamplePictures.Sample sample : pictures.all()) {
                    thumbnails.put(sample.hash(), sample.jpeg());
                }
            }
            ClipLikeVectors directions = new ClipLikeVectors(manifest.dimensions(), SEED);
            Path root = Files.createDirectories(source(work));
            VolumeInfo volume = pack.environment().volumes().of(root);
            Files.delete(root);
            int source = catalog.write(session -> session.sources()
                    .add(session.volumes().seen(volume.identity(), volume.label(), volume.mountPoint().toString()),
                            root, List.of(), List.of()));
            for (int first = 0; first < photos; first += ROWS_IN_A_TRANSACTION) {
                int end = Math.min(photos, first + ROWS_IN_A_TRANSACTION);
                List<NewPhoto> batch = rows(catalog, source, first, end);
                vectors.append(batch.stream()
                        .map(photo -> new VectorRecord(photo.part(), photo.hash(), false, directions.next()))
                        .toList());
                if (pictures == null) {
                    for (NewPhoto photo : batch) {
                        thumbnails.put(photo.hash(), thumbnail());
                    }
                }
                words.update(documents(batch, root, first));
                if (end % (10 * ROWS_IN_A_TRANSACTION) == 0) {
                    work.say("%,d of %,d".formatted(end, photos));
                }
            }
            words.commit(catalog.sequence());
        }
    }

    private PackManifest manifest() throws LibraryException {
        try {
            return pack.packs().manifest(pack.id());
        } catch (ModelException e) {
            throw new LibraryException(String.valueOf(e.getMessage()), e);
        }
    }

    private List<NewPhoto> rows(Catalog catalog, int source, int first, int end) {
        return catalog.write(session -> {
            List<NewPhoto> batch = new ArrayList<>(end - first);
            for (int number = first; number < end; number++) {
                batch.add(row(session, source, number));
            }
            return batch;
        });
    }

    private NewPhoto row(CatalogSession session, int source, int number) {
        int folder = session.folders().seen(source, SampleRows.folder(number), 1);
        NewPhoto photo = pictures == null
                ? rows.next(number, folder)
                : SampleRows.picturing(rows.next(number, folder), pictures.of(number));
        int ordinal = session.photos().add(photo);
        long file = session.files().add(folder, SampleRows.name(number), 4_000_000, number, FileState.NEW);
        session.files().setIndexed(file, photo.hash(), ordinal);
        return photo;
    }

    private byte[] thumbnail() {
        byte[] bytes = new byte[THUMBNAIL_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static List<WordDocument> documents(List<NewPhoto> batch, Path root, int first) {
        List<WordDocument> documents = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            NewPhoto photo = batch.get(i);
            documents.add(new WordDocument(photo.id(), SampleRows.name(first + i),
                    root.resolve(SampleRows.folder(first + i)).toString(), null, photo.facts().caption(),
                    photo.facts().keywords(), List.of(), null, photo.facts().camera(), null));
        }
        return documents;
    }
}
