package photoscope.clusters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileState;
import photoscope.catalog.NewPhoto;
import photoscope.clusters.ClusterBuild.Options;
import photoscope.photo.ContentHash;
import photoscope.photo.DateSource;
import photoscope.photo.Embedding;
import photoscope.photo.Exposure;
import photoscope.photo.Facts;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.PartId;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;
import photoscope.photo.TakenAt;
import photoscope.search.LiveVectors;
import photoscope.vectors.ExactScan;
import photoscope.vectors.RoughVectors;
import photoscope.vectors.VectorFormat;
import photoscope.vectors.VectorRecord;
import photoscope.vectors.VectorStore;

/** A real catalog, vectors and journal of photos that lie around a few directions. */
final class GroupedPhotos implements AutoCloseable {
    static final int DIMENSIONS = 64;
    static final Options FOUR = new Options(4, 500, true, 1);

    final Path folder;
    final Catalog catalog;
    final VectorStore store;
    final LiveVectors live;
    final RoughVectors rough;
    final Clusters clusters;
    final UserClusters users;
    private final ExecutorService threads = Executors.newFixedThreadPool(1);
    private final SplittableRandom random = new SplittableRandom(5);

    GroupedPhotos(Path folder) throws IOException {
        this.folder = folder;
        this.catalog = Catalog.open(Files.createDirectories(folder), _ -> {});
        this.store = VectorStore.open(folder.resolve("vectors"), new VectorFormat(DIMENSIONS, 7));
        this.live = new LiveVectors(store, catalog.parts());
        this.rough = new RoughVectors(store, threads, 2);
        this.clusters = new Clusters(catalog,
                new Clusters.Parts(rough, new ExactScan(store, threads, 2, live::reject), live,
                        new VocabularySource(folder.resolve("vocabulary"), 7, GroupedPhotos::encode)),
                Clock.systemUTC());
        this.users = UserClusters.open(catalog, folder.resolve("journal"), Clock.systemUTC());
    }

    private static Embedding encode(String text) {
        SplittableRandom ofText = new SplittableRandom(text.hashCode());
        float[] values = new float[DIMENSIONS];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ofText.nextGaussian();
        }
        return Embedding.normalized(values);
    }

    /** Photos named by group and number that lie around a direction of the group's own. */
    List<PhotoId> add(int group, int count) throws IOException {
        return add(group, count, 2020);
    }

    /** The same, taken in a year. */
    List<PhotoId> add(int group, int count, int year) throws IOException {
        List<VectorRecord> records = new ArrayList<>();
        List<PhotoId> ids = new ArrayList<>();
        catalog.change(session -> {
            for (int i = 0; i < count; i++) {
                String name = group + "-" + random.nextInt(1 << 30) + ".jpg";
                PartId part = PartId.random();
                PhotoId id = PhotoId.random();
                ContentHash hash = ContentHash.of(name.getBytes(StandardCharsets.UTF_8));
                insert(session, name, id, part, hash, year);
                ids.add(id);
                records.add(new VectorRecord(part, hash, false, around(group)));
            }
        });
        store.append(records);
        live.catchUp();
        return ids;
    }

    /** The same photo, indexed anew: another id, the same content. */
    PhotoId addAgain(String name) {
        PhotoId id = PhotoId.random();
        catalog.change(session -> insert(session, name, id, PartId.random(),
                ContentHash.of(name.getBytes(StandardCharsets.UTF_8)), 2020));
        return id;
    }

    private Embedding around(int group) {
        float[] values = new float[DIMENSIONS];
        for (int i = 0; i < values.length; i++) {
            values[i] = 1 + (float) random.nextGaussian() * 0.2f;
        }
        values[group] += 6;
        return Embedding.normalized(values);
    }

    private void insert(CatalogSession session, String name, PhotoId id, PartId part, ContentHash hash, int year) {
        int source = session.sources()
                .at(folder)
                .map(row -> row.id())
                .orElseGet(() -> session.sources()
                        .add(session.volumes().seen("disk", "Disk", "/"), folder, List.of(), List.of()));
        int in = session.folders().seen(source, "", 1);
        long file = session.files().add(in, name, 1, 1, FileState.NEW);
        Facts facts = new Facts(40, 30, 1,
                new TakenAt(LocalDateTime.of(year, 6, 15, 12, 0), null, DateSource.FILE_TIME), null, null,
                Exposure.UNKNOWN, null, null, null, List.of(), new Rating(0), null);
        int photo = session.photos().add(new NewPhoto(id, part, MediaKind.PHOTO, FileType.JPEG, facts, hash, in, 0, 0));
        session.files().setIndexed(file, hash, photo);
    }

    ClusterBuild.Report build() {
        return clusters.build(FOUR, () -> true).run();
    }

    List<Cluster> of(ClusterKind kind) {
        return clusters.all().stream().filter(cluster -> cluster.kind() == kind).toList();
    }

    /** The automatic cluster that a photo is in. */
    Cluster kMeansOf(PhotoId photo) {
        return clusters.of(photo).stream().filter(one -> one.kind() == ClusterKind.KMEANS).findFirst().orElseThrow();
    }

    List<PhotoId> members(ClusterId id) {
        return clusters.members(id).stream().map(Member::photo).toList();
    }

    @Override
    public void close() throws IOException {
        users.close();
        threads.shutdownNow();
        store.close();
        catalog.close();
    }
}
