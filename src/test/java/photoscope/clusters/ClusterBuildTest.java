package photoscope.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.clusters.BuildSchedule.Last;
import photoscope.photo.PhotoId;

class ClusterBuildTest {
    @TempDir
    Path folder;

    @Test
    void photosAroundADirectionAreAClusterAndAMoment() throws IOException {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            List<Set<PhotoId>> groups = new ArrayList<>();
            for (int group = 0; group < 4; group++) {
                groups.add(Set.copyOf(photos.add(group, 20 + group)));
            }
            ClusterBuild.Report report = photos.build();
            assertThat(report.photos()).isEqualTo(86);
            for (ClusterKind kind : List.of(ClusterKind.KMEANS, ClusterKind.MOMENT)) {
                List<Set<PhotoId>> found = photos.of(kind)
                        .stream()
                        .map(cluster -> Set.copyOf(photos.members(cluster.id())))
                        .toList();
                assertThat(found).as(kind.name()).containsExactlyInAnyOrderElementsOf(groups);
            }
            Cluster largest = photos.of(ClusterKind.KMEANS).getFirst();
            assertThat(largest.name()).isEqualTo("kmeans_1");
            assertThat(largest.size()).isEqualTo(23);
            assertThat(largest.samples()).hasSize(4).isEqualTo(photos.members(largest.id()).subList(0, 4));
            assertThat(largest.spread()).isBetween(0.9f, 1f);
            assertThat(largest.suggestions()).hasSize(3);
            assertThat(largest.from()).hasValueSatisfying(from -> assertThat(from.getYear()).isEqualTo(2020));
            assertThat(Files.exists(folder.resolve("vocabulary"))).isTrue();
        }
    }

    @Test
    void howManyClustersThereAreIsSeenFromThePhotos() throws IOException {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            for (int group = 0; group < 7; group++) {
                photos.add(group, 30);
            }
            assertThat(photos.clusters.build(ClusterBuild.Options.USUAL, () -> true).run().clusters()).isEqualTo(7);
        }
    }

    @Test
    void oneThatLooksLikeNoOtherStaysAlone() throws IOException {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            photos.add(0, 20);
            photos.add(1, 20);
            PhotoId odd = photos.add(40, 1).getFirst();
            photos.build();
            assertThat(photos.of(ClusterKind.MOMENT)).hasSize(2);
            assertThat(photos.clusters.of(odd)).noneMatch(cluster -> cluster.kind() == ClusterKind.MOMENT);
        }
    }

    @Test
    void amongVeryManyPhotosMomentsAreSoughtNearInTime() throws IOException {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            Set<PhotoId> early = new HashSet<>();
            Set<PhotoId> late = new HashSet<>();
            for (int i = 0; i < 4; i++) { // in turns, so that their order in the catalog says nothing of the time
                late.addAll(photos.add(0, 5, 2021));
                early.addAll(photos.add(0, 5, 2011));
            }
            Set<PhotoId> early1 = Set.copyOf(photos.add(1, 20, 2011));
            Set<PhotoId> late2 = Set.copyOf(photos.add(2, 20, 2021));
            photos.clusters.build(GroupedPhotos.FOUR, new ClusterBuild.Pieces(80, 50), () -> true).run();
            assertThat(moments(photos)).as("not beyond the limit").hasSize(3);
            photos.clusters.build(GroupedPhotos.FOUR, new ClusterBuild.Pieces(79, 50), () -> true).run();
            assertThat(moments(photos)).containsExactlyInAnyOrder(early, late, early1, late2);
        }
    }

    private static List<Set<PhotoId>> moments(GroupedPhotos photos) {
        return photos.of(ClusterKind.MOMENT).stream().map(cluster -> Set.copyOf(photos.members(cluster.id()))).toList();
    }

    @Test
    void theSameSeedFindsTheSame() throws IOException, InterruptedException {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            for (int group = 0; group < 6; group++) {
                photos.add(group, 50);
            }
            int[] vectors = IntStream.range(0, 300).toArray();
            CentredVectors centred = CentredVectors.around(photos.rough, vectors, () -> true);
            int[] once = new SphericalKMeans(centred, _ -> {}).group(vectors, 9, 3).groups();
            assertThat(new SphericalKMeans(centred, _ -> {}).group(vectors, 9, 3).groups()).isEqualTo(once);
        }
    }

    @Test
    void clustersThatStayedKeepIdNameAndPlace() throws IOException {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            List<PhotoId> firsts = new ArrayList<>();
            for (int group = 0; group < 4; group++) {
                firsts.add(photos.add(group, 20 + group).getFirst());
            }
            photos.build();
            List<Cluster> before = firsts.stream().map(photos::kMeansOf).toList();
            photos.add(0, 30);
            photos.add(1, 3);
            photos.build();
            for (int group = 0; group < 4; group++) {
                Cluster now = photos.kMeansOf(firsts.get(group));
                assertThat(now.id()).isEqualTo(before.get(group).id());
                assertThat(now.name()).isEqualTo(before.get(group).name());
            }
            assertThat(photos.of(ClusterKind.KMEANS).stream().map(Cluster::name)).containsExactly("kmeans_1",
                    "kmeans_2", "kmeans_3", "kmeans_4");
        }
    }

    @Test
    void aCancelledBuildChangesNothing() throws IOException {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            for (int group = 0; group < 4; group++) {
                photos.add(group, 20);
            }
            photos.build();
            List<Cluster> before = photos.clusters.all();
            photos.add(5, 50);
            for (int steps : new int[]{0, 1, 5, 15}) {
                int[] left = {steps};
                assertThat(photos.clusters.build(GroupedPhotos.FOUR, () -> left[0]-- > 0).run().isCancelled()).isTrue();
                assertThat(photos.clusters.all()).isEqualTo(before);
            }
        }
    }

    @Test
    void aBuildIsDueAfterSoManyPhotosOrANightWithAny() {
        Clock noon = Clock.fixed(Instant.parse("2026-05-02T12:00:00Z"), ZoneOffset.UTC);
        Clock beforeThree = Clock.fixed(Instant.parse("2026-05-02T02:00:00Z"), ZoneOffset.UTC);
        Last yesterday = new Last(Instant.parse("2026-05-01T20:00:00Z"), 100);
        Last today = new Last(Instant.parse("2026-05-02T04:00:00Z"), 100);
        BuildSchedule schedule = new BuildSchedule(50, true);
        assertThat(schedule.due(today, 150, noon)).contains(BuildSchedule.Reason.NEW_PHOTOS);
        assertThat(schedule.due(today, 149, noon)).isEmpty();
        assertThat(schedule.due(yesterday, 101, noon)).contains(BuildSchedule.Reason.NIGHT);
        assertThat(schedule.due(yesterday, 101, beforeThree)).isEmpty();
        assertThat(schedule.due(yesterday, 100, noon)).isEmpty();
        assertThat(new BuildSchedule(0, false).due(yesterday, 9_999, noon)).isEmpty();
    }

    @Test
    void aNewLibraryIsGroupedAfterSoManyPhotosOrItsFirstNight() throws IOException {
        BuildSchedule schedule = new BuildSchedule(50, true);
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            assertThat(photos.clusters.due(schedule, at("2026-05-02T12:00:00Z"))).isEmpty();
            photos.add(0, 20);
            for (String time : List.of("2026-05-02T12:05:00Z", "2026-05-02T18:00:00Z", "2026-05-03T00:00:00Z",
                    "2026-05-03T02:59:00Z")) {
                assertThat(photos.clusters.due(schedule, at(time))).as(time).isEmpty();
            }
            assertThat(photos.clusters.due(schedule, at("2026-05-03T03:01:00Z"))).contains(BuildSchedule.Reason.NIGHT);
            photos.add(1, 30);
            assertThat(photos.clusters.due(schedule, at("2026-05-02T12:06:00Z")))
                    .contains(BuildSchedule.Reason.NEW_PHOTOS);
            photos.build();
            assertThat(photos.clusters.due(schedule, Clock.systemUTC())).isEmpty();
        }
    }

    private static Clock at(String time) {
        return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    }

    @Test
    void membersAreInOneClusterOnly() throws IOException {
        try (GroupedPhotos photos = new GroupedPhotos(folder)) {
            for (int group = 0; group < 4; group++) {
                photos.add(group, 25);
            }
            photos.build();
            Set<PhotoId> seen = new HashSet<>();
            photos.of(ClusterKind.KMEANS)
                    .forEach(cluster -> photos.members(cluster.id())
                            .forEach(photo -> assertThat(seen.add(photo)).isTrue()));
            assertThat(seen).hasSize(100);
        }
    }
}
