package photoscope.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.annotations.Edit.SetRating;
import photoscope.catalog.Catalog;
import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterBuild;
import photoscope.clusters.ClusterKind;
import photoscope.clusters.Member;
import photoscope.clusters.UserClusters;
import photoscope.clusters.Verdict;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

/** The names of clusters in photos' annotations and sidecars. */
class ClusterNotingTest {
    private static final int PHOTOS = 4;
    @TempDir
    Path root;
    private TestLibrary library;

    @BeforeEach
    void make() throws Exception {
        library = new TestLibrary(root);
        for (int i = 0; i < PHOTOS; i++) {
            library.draw(i + ".jpg", i);
        }
        library.index();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Clustering clustering() throws LibraryException {
        return library.open().clustering();
    }

    private List<PhotoId> ids(int... numbers) throws LibraryException {
        List<PhotoId> ids = new ArrayList<>();
        for (int number : numbers) {
            ids.add(library.id(number + ".jpg"));
        }
        return ids;
    }

    /** The names in the annotations of the photos, in their order. */
    private List<Set<String>> noted() throws Exception {
        clustering().awaitNotes();
        List<Set<String>> noted = new ArrayList<>();
        for (PhotoId photo : ids(0, 1, 2, 3)) {
            noted.add(Set.copyOf(library.open().annotating().of(photo).orElseThrow().clusterNames()));
        }
        return noted;
    }

    @Test
    void namesFollowWhateverTheUserDoesWithClusters() throws Exception {
        Cluster dogs = clustering().create("Dogs", ids(0, 1));
        Cluster snow = clustering().create("Snow", ids(1, 2));
        assertThat(noted()).containsExactly(Set.of("Dogs"), Set.of("Dogs", "Snow"), Set.of("Snow"), Set.of());
        clustering().add(dogs.id(), ids(3));
        clustering().name(dogs.id(), "Our dogs");
        clustering().judge(snow.id(), ids(2), Verdict.REJECTED);
        assertThat(noted()).containsExactly(Set.of("Our dogs"), Set.of("Our dogs", "Snow"), Set.of(),
                Set.of("Our dogs"));
        clustering().move(dogs.id(), snow.id(), ids(3));
        clustering().remove(dogs.id(), ids(1));
        assertThat(noted()).containsExactly(Set.of("Our dogs"), Set.of("Snow"), Set.of(), Set.of("Snow"));
        clustering().split(snow.id(), ids(3), "Ice");
        clustering().merge(List.of(snow.id(), dogs.id()), "Both");
        assertThat(noted()).containsExactly(Set.of("Both"), Set.of("Both"), Set.of(), Set.of("Ice"));
        clustering().undo();
        assertThat(noted()).containsExactly(Set.of("Our dogs"), Set.of("Snow"), Set.of(), Set.of("Ice"));
        clustering().delete(dogs.id());
        clustering().delete(snow.id());
        assertThat(noted()).containsExactly(Set.of(), Set.of(), Set.of(), Set.of("Ice"));
    }

    @Test
    void whatAnnotationsUndoIsWhatWasDoneToThemAndNotAName() throws Exception {
        library.open().annotating().apply(ids(0), new SetRating(new Rating(4)));
        clustering().create("Dogs", ids(0));
        assertThat(noted().getFirst()).containsExactly("Dogs");
        assertThat(library.open().annotating().undo()).isPresent();
        assertThat(library.card("0.jpg").annotation().stars()).isEqualTo(Rating.NONE);
        assertThat(library.open().annotating().undo()).isEmpty();
        assertThat(noted().getFirst()).containsExactly("Dogs");
        assertThat(library.open().annotating().redo()).as("naming leaves redo alone").isPresent();
    }

    @Test
    void namesOfAutomaticClustersAreNeverNotedUntilTheUserNamesThem() throws Exception {
        clustering().build(new ClusterBuild.Options(2, 500, false, 1)).run();
        List<Cluster> found = clustering().all();
        assertThat(found).isNotEmpty();
        assertThat(noted()).allMatch(Set::isEmpty);
        clustering().name(found.getFirst().id(), "Mine");
        long named = noted().stream().filter(Set.of("Mine")::equals).count();
        assertThat(named).isEqualTo(found.getFirst().size());
        clustering().undo();
        assertThat(noted()).allMatch(Set::isEmpty);
    }

    @Test
    void aNameThatACrashKeptFromTheAnnotationsIsNotedAtTheNextOpening() throws Exception {
        List<PhotoId> photos = ids(0, 1);
        library.close();
        try (Catalog catalog = Catalog.open(library.folder.root(), _ -> {});
                UserClusters users = UserClusters.open(catalog, library.folder.journal(), Clock.systemUTC())) {
            users.create(ClusterKind.NAMED, "Dogs", photos.stream().map(Member::of).toList());
        }
        assertThat(noted()).containsExactly(Set.of("Dogs"), Set.of("Dogs"), Set.of(), Set.of());
    }

    @Test
    void namedClustersComeBackFromNothingButSidecars() throws Exception {
        clustering().create("Dogs \u2013 ours", ids(0, 1));
        clustering().create("Snow", ids(1));
        clustering().create("Gone", ids(2));
        clustering().delete(clustering().named("Gone").orElseThrow().id());
        assertThat(noted().get(1)).hasSize(2);
        library.open().annotating().awaitSidecars();
        assertThat(Files.readString(library.photos.resolve("1.jpg.annotation.json"), StandardCharsets.UTF_8))
                .contains("\"Snow\"");
        library.close();
        deleteAll(library.folder.root());
        library.index();
        assertThat(clustering().count()).isZero();
        library.open().annotating().rebuildFromSidecars();
        assertThat(clustering().all()).allMatch(cluster -> cluster.kind() == ClusterKind.NAMED);
        assertThat(clustering().all().stream().map(Cluster::name)).containsExactlyInAnyOrder("Dogs \u2013 ours",
                "Snow");
        assertThat(members("Dogs \u2013 ours")).containsExactlyInAnyOrderElementsOf(ids(0, 1));
        assertThat(members("Snow")).containsExactlyElementsOf(ids(1));
        assertThat(clustering().undoable()).isEmpty();
        assertThat(noted()).containsExactly(Set.of("Dogs \u2013 ours"), Set.of("Dogs \u2013 ours", "Snow"), Set.of(),
                Set.of());
    }

    private List<PhotoId> members(String name) throws LibraryException {
        return clustering().members(clustering().named(name).orElseThrow().id()).stream().map(Member::photo).toList();
    }

    @Test
    void anEmptiedCatalogHasClustersAndNamesAgainFromTheJournals() throws Exception {
        clustering().create("Dogs", ids(0, 1));
        noted();
        library.close();
        Files.delete(library.folder.root().resolve("catalog.mv.db"));
        library.index();
        assertThat(members("Dogs")).containsExactlyInAnyOrderElementsOf(ids(0, 1));
        assertThat(noted()).containsExactly(Set.of("Dogs"), Set.of("Dogs"), Set.of(), Set.of());
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
