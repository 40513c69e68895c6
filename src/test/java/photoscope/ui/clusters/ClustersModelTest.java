package photoscope.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterBuild;
import photoscope.library.Clustering;
import photoscope.photo.PhotoId;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

class ClustersModelTest {
    private static final int PHOTOS = 12;
    private final NotedClusterActions actions = new NotedClusterActions();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final Words words = new Language(Locale.ENGLISH).wordsOf(ClustersView.class);
    @AutoClose
    private ColouredPhotos coloured;
    private Clustering clustering;
    private ClusterEditing editing;
    private ClustersModel model;
    private List<PhotoId> photos;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        coloured = new ColouredPhotos(folder, PHOTOS);
        clustering = coloured.clustering();
        photos = coloured.ids;
        editing = new ClusterEditing(clustering, background, actions, words);
        model = new ClustersModel(clustering::all, editing, actions, background, words);
        actions.changed = model::refresh;
    }

    @Test
    void clustersStandInTheChosenOrder() throws Exception {
        clustering.create("Sea 10", photos.subList(0, 2));
        clustering.create("Sea 9", photos.subList(0, 5));
        clustering.create("Alps", photos.subList(0, 3));
        model.refresh();
        assertThat(names()).containsExactly("Sea 9", "Alps", "Sea 10");
        model.order().set(ClusterOrder.NAME);
        assertThat(names()).containsExactly("Alps", "Sea 9", "Sea 10");
    }

    @Test
    void whatIsWrittenOfAnAutomaticClusterMakesItTheUsers() throws Exception {
        clustering.build(new ClusterBuild.Options(2, 2, false, 1)).run();
        model.refresh();
        model.selection().select(0);
        assertThat(model.deleteObjection()).contains("Only what you named");
        model.write(model.clusters().getFirst(), new ClusterText(" Bright ", "all that is bright", 0x3A9B52));
        Cluster named = clustering.named("Bright").orElseThrow();
        assertThat(named.kind().isAutomatic()).isFalse();
        assertThat(named.description()).isEqualTo("all that is bright");
        assertThat(named.colour()).isEqualTo(0x3A9B52);
        assertThat(actions.told).containsExactly("Saved the cluster “Bright”");
    }

    @Test
    void deletingTakesAwayAllSelectedAndCanBeUndone() throws Exception {
        clustering.create("One", photos.subList(0, 2));
        clustering.create("Two", photos.subList(2, 4));
        clustering.create("Three", photos.subList(4, 7));
        model.refresh();
        assertThat(model.deleteObjection()).isEqualTo("Select a cluster first.");
        model.selection().select(0);
        model.selection().extend(1);
        model.delete();
        assertThat(names()).hasSize(1);
        actions.undos.getFirst().run();
        assertThat(names()).containsExactlyInAnyOrder("One", "Two", "Three");
    }

    @Test
    void mergingKeepsWhatTheUserNamed() throws Exception {
        clustering.build(new ClusterBuild.Options(2, 2, false, 1)).run();
        clustering.create("Mine", photos.subList(0, 1));
        clustering.describe(clustering.named("Mine").orElseThrow().id(), "kept");
        model.refresh();
        assertThat(model.mergeObjection()).isEqualTo("Select several clusters.");
        model.selection().selectAll();
        List<Cluster> chosen = model.selection().clusters();
        assertThat(model.mergedName(chosen)).isEqualTo("Mine");
        model.merge(chosen, "Mine");
        assertThat(names()).containsExactly("Mine");
        assertThat(model.clusters().getFirst().size()).isEqualTo(PHOTOS);
        assertThat(model.clusters().getFirst().description()).isEqualTo("kept");
    }

    @Test
    void theSelectionStaysWithItsClusterInAnotherOrder() throws Exception {
        clustering.create("Zoo", photos.subList(0, 5));
        clustering.create("Alps", photos.subList(0, 3));
        model.refresh();
        model.selection().select(0);
        model.order().set(ClusterOrder.NAME);
        assertThat(model.selection().clusters()).extracting(Cluster::name).containsExactly("Zoo");
        assertThat(model.selection().cursor()).isEqualTo(1);
        model.open();
        assertThat(actions.started).containsExactly("open Zoo");
    }

    @Test
    void photosGoIntoAClusterThatIsMadeWhereThereIsNone() {
        editing.add("Beach", photos.subList(0, 2));
        editing.add("beach", photos.subList(1, 4));
        assertThat(clustering.all()).singleElement().extracting(Cluster::size).isEqualTo(4);
        editing.remove("Beach", photos.subList(0, 1));
        assertThat(clustering.all()).singleElement().extracting(Cluster::size).isEqualTo(3);
        actions.undos.getLast().run();
        assertThat(clustering.all()).singleElement().extracting(Cluster::size).isEqualTo(4);
        assertThat(actions.told).last().isEqualTo("Removed 1 photo from “Beach”");
    }

    @Test
    void thePickerOffersNamedClustersAndANewOne() throws Exception {
        clustering.create("Old harbour", photos.subList(0, 2));
        clustering.create("Harbour", photos.subList(0, 2));
        clustering.create("Meadow", photos.subList(0, 2));
        ClusterPickerModel picker = new ClusterPickerModel(clustering::all, background);
        picker.reset();
        assertThat(picker.choices()).hasSize(3);
        picker.typed().set("har");
        assertThat(picker.choices()).extracting(ClusterPickerModel.Choice::name)
                .containsExactly("Harbour", "Old harbour", "har");
        picker.typed().set("HARBOUR");
        assertThat(picker.choices()).extracting(ClusterPickerModel.Choice::name)
                .containsExactly("Harbour", "Old harbour");
    }

    private List<String> names() {
        return model.clusters().stream().map(Cluster::name).toList();
    }
}
