package photoscope.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.clusters.Bands;
import photoscope.clusters.Bands.Band;
import photoscope.clusters.ClusterBuild;
import photoscope.clusters.Member;
import photoscope.clusters.Verdict;
import photoscope.library.Clustering;
import photoscope.library.PhotoList;
import photoscope.photo.PhotoId;
import photoscope.search.SortOrder;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.ClusterPhotos;
import photoscope.ui.browse.LibraryLister;
import photoscope.ui.browse.Place;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

class OpenClusterModelTest {
    private static final int PHOTOS = 8;
    private final NotedClusterActions actions = new NotedClusterActions();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final Words words = new Language(Locale.ENGLISH).wordsOf(ClustersView.class);
    @AutoClose
    private ColouredPhotos coloured;
    private Clustering clustering;
    private BrowseModel browse;
    private OpenClusterModel model;
    private List<PhotoId> photos;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        coloured = new ColouredPhotos(folder, PHOTOS);
        clustering = coloured.clustering();
        photos = coloured.ids;
        browse = new BrowseModel(Place.ALL, new LibraryLister(coloured.library()), () -> 0, background);
        ClusterEditing editing = new ClusterEditing(clustering, background, actions, words);
        model = new OpenClusterModel(browse, editing, actions, words);
        actions.changed = browse::refresh;
        actions.renamed = browse::rename;
        clustering.collect("Kept",
                List.of(member(0, 0.2f), member(1, 0.9f), member(2, 0.5f), Member.of(photos.get(3))));
    }

    @Test
    void membersStandByTheirScoresInBands() {
        assertThat(model.clusterObjection()).isEqualTo("Open a cluster first.");
        openKept();
        assertThat(shown()).containsExactly(photos.get(1), photos.get(2), photos.get(0), photos.get(3));
        ClusterPhotos open = opened();
        assertThat(open.band(0)).isEqualTo(Band.STRONG);
        assertThat(open.band(1)).isEqualTo(Band.FAIR);
        assertThat(open.band(2)).isEqualTo(Band.WEAK);
        assertThat(open.band(3)).isEqualTo(Band.BY_HAND);
        assertThat(open.count(Band.BY_HAND)).isEqualTo(1);
        assertThat(open.score(0)).isEqualTo(0.9f);
    }

    @Test
    void otherThresholdsPutPhotosIntoOtherBands() {
        openKept();
        model.tryBands(new Bands(0.1f, 0.4f));
        assertThat(opened().count(Band.STRONG)).isEqualTo(2);
        assertThat(opened().count(Band.FAIR)).isEqualTo(1);
        assertThat(opened().count(Band.WEAK)).isZero();
        assertThat(clustering.named("Kept").orElseThrow().bands()).as("only tried").isEqualTo(Bands.USUAL);
        model.keepBands();
        assertThat(clustering.named("Kept").orElseThrow().bands()).isEqualTo(new Bands(0.1f, 0.4f));
        browse.go(Place.ALL);
        openKept();
        assertThat(opened().count(Band.STRONG)).isEqualTo(2);
        actions.undos.getLast().run();
        assertThat(opened().count(Band.STRONG)).isEqualTo(1);
        model.tryBands(new Bands(0, 0));
        model.keepBands();
        model.useUsualBands();
        assertThat(opened().count(Band.STRONG)).isEqualTo(1);
        assertThat(clustering.named("Kept").orElseThrow().bands()).isEqualTo(Bands.USUAL);
    }

    @Test
    void thoseOfAnAutomaticClusterAreOnlyTried() throws Exception {
        openAutomatic();
        model.tryBands(new Bands(0, 0));
        model.keepBands();
        assertThat(model.canKeepBands()).isFalse();
        assertThat(actions.told).isEmpty();
        assertThat(opened().count(Band.WEAK)).isZero();
        model.useUsualBands();
        assertThat(opened().bands()).isEqualTo(Bands.usual(opened().cluster().kind()));
    }

    @Test
    void aClusterThatGetsANameStaysOpenUnderItAndUnderTheOldOneAgain() throws Exception {
        openAutomatic();
        List<PhotoId> members = shown();
        String before = opened().cluster().name();
        browse.go(Place.Photos.like(opened().cluster()));
        browse.back();
        model.write(opened().cluster(), new ClusterText("Our dog", "", -1));
        assertThat(opened().cluster().name()).isEqualTo("Our dog");
        assertThat(shown()).isEqualTo(members);
        assertThat(model.judgeObjection()).isEmpty();
        browse.forward();
        assertThat(opened().areMembers()).isFalse();
        browse.back();
        browse.go(new Place.Clusters());
        model.write(clustering.named("Our dog").orElseThrow(), new ClusterText("Rex", "", -1));
        browse.back();
        assertThat(shown()).as("places on the way back follow too").isEqualTo(members);
        actions.undos.getLast().run();
        actions.undos.getFirst().run();
        assertThat(opened().cluster().name()).isEqualTo(before);
        assertThat(shown()).isEqualTo(members);
    }

    @Test
    void oneBandAloneIsShownAndTheCountsStayThoseOfAll() {
        openKept();
        model.showOnly(Band.FAIR);
        assertThat(shown()).containsExactly(photos.get(2));
        assertThat(opened().count(Band.WEAK)).isEqualTo(1);
        model.showOnly((Band) null);
        assertThat(shown()).hasSize(4);
    }

    @Test
    void verdictsAreKeptFilteredAndCanBeUndone() {
        openKept();
        model.judge(List.of(photos.get(1), photos.get(3)), Verdict.APPROVED);
        model.judge(List.of(photos.get(0)), Verdict.REJECTED);
        assertThat(actions.told).containsExactly("2 photos belong to “Kept”", "1 photo does not belong to “Kept”");
        model.showOnly(Verdict.APPROVED);
        assertThat(shown()).containsExactly(photos.get(1), photos.get(3));
        assertThat(opened().verdict(0)).isEqualTo(Verdict.APPROVED);
        assertThat(opened().count(Verdict.REJECTED)).isEqualTo(1);
        assertThat(opened().score(0)).as("its score stays").isEqualTo(0.9f);
        actions.undos.getFirst().run();
        assertThat(opened().count(Verdict.REJECTED)).as("the last is undone").isZero();
    }

    @Test
    void anAutomaticClusterIsToBeNamedBeforeItIsJudged() throws Exception {
        openAutomatic();
        assertThat(model.judgeObjection()).contains("Name it first");
        model.judge(photos, Verdict.APPROVED);
        assertThat(actions.told).isEmpty();
        assertThat(opened().hasScores()).isTrue();
    }

    @Test
    void moreLikeItAreOthersWithTheirScores() {
        openKept();
        browse.go(Place.Photos.like(opened().cluster()));
        assertThat(opened().areMembers()).isFalse();
        assertThat(shown()).containsExactlyInAnyOrderElementsOf(photos.subList(4, PHOTOS));
        assertThat(opened().score(0)).isBetween(0f, 1f);
        assertThat(model.judgeObjection()).isNotEmpty();
        model.add(List.of(photos.get(5)));
        assertThat(shown()).hasSize(PHOTOS - 5).doesNotContain(photos.get(5));
        assertThat(clustering.named("Kept").orElseThrow().size()).isEqualTo(5);
    }

    @Test
    void elsewhereNoClusterIsOpen() {
        openKept();
        browse.go(Place.Photos.of("cluster:Kept type:photo"));
        assertThat(model.photos().get()).isNull();
        browse.back();
        assertThat(model.photos().get()).isNotNull();
        browse.go(new Place.Clusters());
        assertThat(model.photos().get()).isNull();
    }

    @Test
    void anotherOrderKeepsWhatIsKnownOfEach() {
        openKept();
        browse.change(Place.Photos.of("cluster:Kept").in(SortOrder.NAME), false);
        assertThat(shown()).containsExactlyElementsOf(photos.subList(0, 4));
        assertThat(opened().score(1)).isEqualTo(0.9f);
    }

    private void openAutomatic() throws Exception {
        clustering.build(new ClusterBuild.Options(2, 2, false, 1)).run();
        browse.go(Place.Photos.of(
                clustering.all().stream().filter(each -> each.kind().isAutomatic()).findFirst().orElseThrow().query()));
    }

    private void openKept() {
        browse.go(Place.Photos.of("cluster:Kept"));
    }

    private ClusterPhotos opened() {
        return Objects.requireNonNull(model.photos().get());
    }

    private List<PhotoId> shown() {
        PhotoList list = Objects.requireNonNull(browse.shown().get()).photos();
        return IntStream.range(0, list.size()).mapToObj(list::id).map(PhotoId::new).toList();
    }

    private Member member(int photo, float score) {
        return new Member(photos.get(photo), score, Verdict.UNDECIDED);
    }
}
