package photoscope.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.ChildJvm;
import photoscope.photo.PhotoId;

class UserClustersTest {
    /** Each takes a second or so; -Dphotoscope.kills=25 for more of them. */
    private static final int KILLS = Integer.getInteger("photoscope.kills", 5);
    @TempDir
    Path folder;

    @Test
    void aNamedClusterIsNeverTouchedByABuild() throws Exception {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            PhotoId first = photos.add(0, 20).getFirst();
            photos.add(1, 20);
            photos.add(2, 20);
            photos.build();
            Cluster found = photos.kMeansOf(first);
            photos.users.name(found.id(), "Mine");
            Set<PhotoId> frozen = Set.copyOf(photos.members(found.id()));
            photos.add(0, 5);
            photos.build();
            Cluster mine = photos.clusters.named("mine").orElseThrow();
            assertThat(mine.id()).isEqualTo(found.id());
            assertThat(mine.kind()).isEqualTo(ClusterKind.NAMED);
            assertThat(Set.copyOf(photos.members(mine.id()))).isEqualTo(frozen);
            assertThat(photos.of(ClusterKind.KMEANS)).as("not shown twice")
                    .noneMatch(other -> photos.members(other.id()).contains(first));
            assertThat(photos.clusters.moreLike(mine.id(), 5)).as("offers the new ones")
                    .hasSize(5)
                    .allMatch(more -> !frozen.contains(more.photo()) && more.score() != null && more.score() > 0.9f);
        }
    }

    @Test
    void whateverHappensWhatTheUserWroteHolds() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        Map<String, Set<PhotoId>> expected = new HashMap<>();
        for (int life = 0; life < 3; life++) {
            try (GroupedPhotos photos = new GroupedPhotos(folder)) {
                for (int group = 0; group < 4; group++) {
                    photos.add(group, 10);
                }
                photos.clusters.build(new ClusterBuild.Options(3, 500, true, life), () -> true).run();
                AtomicBoolean over = new AtomicBoolean();
                try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                    Future<?> builds = other.submit(() -> {
                        for (long seed = 0; !over.get(); seed++) {
                            photos.clusters
                                    .build(new ClusterBuild.Options((int) (3 + seed % 4), 500, true, seed), () -> true)
                                    .run();
                        }
                    });
                    for (int step = 0; step < 60; step++) {
                        editAtRandom(photos, random, expected, life + "-" + step);
                    }
                    over.set(true);
                    builds.get();
                }
                expectAll(photos, expected);
            }
            try (GroupedPhotos photos = new GroupedPhotos(folder)) {
                expectAll(photos, expected);
            }
        }
        assertThat(expected).isNotEmpty();
    }

    private static void editAtRandom(GroupedPhotos photos, SplittableRandom random, Map<String, Set<PhotoId>> expected,
            String fresh) throws IOException {
        List<String> names = expected.keySet().stream().sorted().toList();
        long[] ids = photos.catalog.photos().view().ids();
        PhotoId photo = new PhotoId(ids[random.nextInt(photos.catalog.photos().view().size())]);
        try {
            switch (random.nextInt(names.isEmpty() ? 1 : 7)) {
                case 0 -> {
                    List<Cluster> found = photos.of(ClusterKind.KMEANS);
                    if (!found.isEmpty()) {
                        ClusterId id = found.get(random.nextInt(found.size())).id();
                        photos.users.name(id, "named " + fresh);
                        expected.put("named " + fresh, new HashSet<>(photos.members(id)));
                    }
                }
                case 1 -> {
                    String name = names.get(random.nextInt(names.size()));
                    photos.users.name(id(photos, name), "renamed " + fresh);
                    expected.put("renamed " + fresh, Objects.requireNonNull(expected.remove(name)));
                }
                case 2 -> {
                    String name = names.get(random.nextInt(names.size()));
                    photos.users.put(id(photos, name), List.of(Member.of(photo)));
                    Objects.requireNonNull(expected.get(name)).add(photo);
                }
                case 3 -> {
                    String name = names.get(random.nextInt(names.size()));
                    photos.users.remove(id(photos, name), List.of(photo));
                    Objects.requireNonNull(expected.get(name)).remove(photo);
                }
                case 4 -> {
                    String name = names.get(random.nextInt(names.size()));
                    String other = names.get(random.nextInt(names.size()));
                    if (!name.equals(other)) {
                        photos.users.merge(List.of(id(photos, name), id(photos, other)), name);
                        Objects.requireNonNull(expected.get(name))
                                .addAll(Objects.requireNonNull(expected.remove(other)));
                    }
                }
                case 5 -> {
                    photos.users.create(ClusterKind.COLLECTION, "kmeans_" + fresh, List.of(Member.of(photo)));
                    photos.users.undo();
                }
                default -> {
                    if (names.size() > 4) {
                        photos.users.delete(id(photos, names.getFirst()));
                        expected.remove(names.getFirst());
                    }
                }
            }
        } catch (ClusterRefused e) {
            // a build has replaced the automatic cluster that was to be named, and nothing may have come of it
            assertThat(e).hasMessageContaining("not there any more");
        }
    }

    private static ClusterId id(GroupedPhotos photos, String name) {
        return photos.clusters.named(name).orElseThrow().id();
    }

    private static void expectAll(GroupedPhotos photos, Map<String, Set<PhotoId>> expected) {
        Map<String, Set<PhotoId>> held = new HashMap<>();
        photos.of(ClusterKind.NAMED)
                .forEach(cluster -> held.put(cluster.name(), Set.copyOf(photos.members(cluster.id()))));
        assertThat(held).isEqualTo(expected);
    }

    @Test
    void everyAcknowledgedEditSurvivesAKillAtAnyMoment() throws Exception {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            photos.add(0, 15);
        }
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildJvm child = ChildJvm.start(EditingClusters.class, folder.toString())) {
                for (int i = 0; i < 1 + kill % 5; i++) {
                    String line = String.valueOf(child.readLine());
                    assertThat(line).startsWith("> acknowledged ");
                    acknowledged.add(line.replace("> acknowledged ", ""));
                }
                LockSupport.parkNanos(kill % 7 * 1_700_000L);
                child.kill();
            }
            try (GroupedPhotos photos = new GroupedPhotos(folder)) {
                List<Cluster> named = photos.of(ClusterKind.NAMED);
                assertThat(named.stream().map(Cluster::name)).containsAll(acknowledged);
                assertThat(named).allMatch(cluster -> photos.members(cluster.id()).size() == 15);
            }
        }
    }

    @Test
    void anEmptiedCatalogGetsClustersBackFromTheJournalOncePhotosAreIndexed() throws Exception {
        List<String> names = List.of("a.jpg", "b.jpg", "c.jpg");
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            List<PhotoId> ids = names.stream().map(photos::addAgain).toList();
            ClusterId id = photos.users.create(ClusterKind.COLLECTION, "Best",
                    List.of(new Member(ids.get(0), 0.9f, Verdict.APPROVED),
                            new Member(ids.get(1), 0.5f, Verdict.REJECTED), Member.of(ids.get(2))));
            photos.users.remove(id, List.of(ids.get(2)));
            photos.users.describe(id, "what I like");
            photos.users.colour(id, 0x336699);
        }
        Files.delete(folder.resolve("catalog.mv.db"));
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            Cluster best = photos.clusters.named("Best").orElseThrow();
            assertThat(best.description()).isEqualTo("what I like");
            assertThat(best.colour()).isEqualTo(0x336699);
            assertThat(photos.members(best.id())).isEmpty();
            List<PhotoId> ids = names.stream().map(photos::addAgain).toList();
            photos.users.claim();
            assertThat(photos.clusters.members(best.id())).containsExactly(
                    new Member(ids.get(0), 0.9f, Verdict.APPROVED), new Member(ids.get(1), 0.5f, Verdict.REJECTED));
        }
    }

    @Test
    void editsCanBeUndoneAlsoAfterARestart() throws Exception {
        List<PhotoId> ids;
        ClusterId one;
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            ids = photos.add(0, 6);
            one = photos.users.create(ClusterKind.NAMED, "One", ids.subList(0, 4).stream().map(Member::of).toList());
            ClusterId two = photos.users.split(one, ids.subList(0, 2), "Two");
            photos.users.move(one, two, ids.subList(2, 3));
            assertThat(photos.members(two)).containsExactlyInAnyOrderElementsOf(ids.subList(0, 3));
            photos.users.merge(List.of(one, two), "Both");
        }
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            assertThat(photos.clusters.all().stream().map(Cluster::name)).containsExactly("Both");
            assertThat(photos.users.undo()).contains("merge");
            assertThat(photos.users.undo()).contains("move");
            assertThat(photos.members(one)).containsExactlyInAnyOrderElementsOf(ids.subList(2, 4));
            assertThat(photos.users.undo()).contains("split");
            assertThat(photos.members(one)).containsExactlyInAnyOrderElementsOf(ids.subList(0, 4));
            assertThat(photos.users.undo()).contains("create");
            assertThat(photos.clusters.all()).isEmpty();
            assertThat(photos.users.undo()).isEmpty();
        }
    }

    @Test
    void whatIsStrongAndFairIsKeptUndoneAndGotBackFromTheJournal() throws Exception {
        Bands mine = new Bands(0.25f, 0.5f);
        ClusterId id;
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            id = photos.users.create(ClusterKind.COLLECTION, "Best", List.of(Member.of(photos.add(0, 2).getFirst())));
            assertThat(photos.clusters.get(id).orElseThrow().bands()).isEqualTo(Bands.USUAL);
            photos.users.band(id, mine);
            photos.users.name(id, "Better");
            photos.users.describe(id, "of all");
            photos.users.colour(id, 7);
            assertThat(photos.clusters.get(id).orElseThrow().bands()).as("other edits leave it").isEqualTo(mine);
            photos.users.delete(id);
            photos.users.undo();
        }
        Files.delete(folder.resolve("catalog.mv.db"));
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            assertThat(photos.clusters.get(id).orElseThrow().bands()).isEqualTo(mine);
            photos.users.band(id, null);
            assertThat(photos.clusters.get(id).orElseThrow().bands()).isEqualTo(Bands.USUAL);
            photos.users.undo();
            assertThat(photos.clusters.get(id).orElseThrow().bands()).isEqualTo(mine);
        }
    }

    @Test
    void undoingANameGivesTheAutomaticClusterBack() throws Exception {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            List<PhotoId> ids = photos.add(0, 20);
            photos.add(1, 20);
            photos.add(2, 20);
            photos.build();
            List<Cluster> before = photos.clusters.all();
            Cluster found = photos.kMeansOf(ids.getFirst());
            photos.users.name(found.id(), "Mine");
            photos.users.undo();
            assertThat(photos.clusters.all()).isEqualTo(before);
            photos.users.merge(photos.of(ClusterKind.KMEANS).stream().map(Cluster::id).toList(), "All");
            photos.users.undo();
            photos.clusters.measureStale();
            assertThat(photos.of(ClusterKind.KMEANS)).extracting(Cluster::name, Cluster::size, Cluster::samples)
                    .containsExactlyInAnyOrderElementsOf(before.stream()
                            .filter(cluster -> cluster.kind() == ClusterKind.KMEANS)
                            .map(cluster -> tuple(cluster.name(), cluster.size(), cluster.samples()))
                            .toList());
        }
    }

    @Test
    void aBuildBetweenANameAndItsUndoDoesNoHarm() throws Exception {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            List<PhotoId> ids = photos.add(0, 20);
            photos.add(1, 20);
            photos.build();
            Cluster found = photos.kMeansOf(ids.getFirst());
            photos.users.name(found.id(), "Mine");
            photos.add(2, 20);
            photos.add(3, 20);
            photos.build();
            int others = photos.clusters.count();
            photos.users.undo();
            assertThat(photos.clusters.count()).isEqualTo(others);
            assertThat(photos.clusters.get(found.id()).orElseThrow().kind()).isEqualTo(ClusterKind.KMEANS);
            assertThat(photos.clusters.all().stream().map(Cluster::name)).doesNotHaveDuplicates();
            photos.build();
            assertThat(photos.of(ClusterKind.NAMED)).isEmpty();
        }
    }

    @Test
    void approvedMembersDrawAndRejectedOnesPush() throws Exception {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            List<PhotoId> one = photos.add(0, 10);
            List<PhotoId> other = photos.add(1, 10);
            ClusterId id = photos.users.create(ClusterKind.COLLECTION, "C",
                    List.of(new Member(one.getFirst(), null, Verdict.APPROVED),
                            new Member(other.getFirst(), null, Verdict.REJECTED)));
            assertThat(photos.clusters.moreLike(id, 9).stream().map(Member::photo))
                    .containsExactlyInAnyOrderElementsOf(one.subList(1, 10));
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedWithAReason() throws Exception {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            List<PhotoId> ids = photos.add(0, 10);
            photos.build();
            Cluster found = photos.kMeansOf(ids.getFirst());
            photos.users.create(ClusterKind.NAMED, "Mine", List.of());
            assertThatThrownBy(() -> photos.users.remove(found.id(), ids)).isInstanceOf(ClusterRefused.class)
                    .hasMessageContaining("Give it a name first");
            assertThatThrownBy(() -> photos.users.name(found.id(), "MINE")).isInstanceOf(ClusterRefused.class)
                    .hasMessageContaining("already");
            assertThatThrownBy(() -> photos.users.name(found.id(), " ")).isInstanceOf(ClusterRefused.class);
        }
    }
}
