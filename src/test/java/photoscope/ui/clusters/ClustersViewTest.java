package photoscope.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import photoscope.clusters.Bands;
import photoscope.clusters.Cluster;
import photoscope.clusters.ClusterId;
import photoscope.clusters.ClusterKind;
import photoscope.clusters.NameWord;
import photoscope.library.PhotoList;
import photoscope.photo.PhotoId;
import photoscope.search.SortOrder;
import photoscope.ui.Accessible;
import photoscope.ui.SmallLibrary;
import photoscope.ui.TestWindow;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.OverlayHost;
import photoscope.ui.task.Background;
import photoscope.ui.task.UiThread;
import photoscope.ui.thumbnail.ThumbnailCache;

class ClustersViewTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final NotedClusterActions actions = new NotedClusterActions();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final OverlayHost host = new OverlayHost(new Region());
    private final List<Cluster> clusters = new ArrayList<>();
    private SmallLibrary small;
    private ThumbnailCache thumbnails;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        small = new SmallLibrary(folder);
        thumbnails = new ThumbnailCache(id -> small.library().photos().thumbnail(new PhotoId(id)), 1 << 20,
                new UiThread());
        for (int i = 0; i < 9; i++) {
            boolean isNamed = i == 2;
            clusters.add(new Cluster(new ClusterId(i), isNamed ? ClusterKind.NAMED : ClusterKind.KMEANS,
                    isNamed ? "Our dog Rex" : "kmeans_" + i, isNamed ? "on all his walks" : "", isNamed ? 0xD64545 : -1,
                    Bands.usual(ClusterKind.KMEANS), 90 - i, 0.75f, List.of(new PhotoId(i)),
                    isNamed ? List.of() : List.of(new NameWord("beach", "Strand"), new NameWord("sea", "Meer")),
                    1_600_000_000L, 1_600_000_000L + i * 9_000_000L));
        }
    }

    @AfterEach
    void close() throws Exception {
        thumbnails.close();
        small.close();
    }

    @Test
    void arrowsMoveShiftSelectsAndEnterOpens() {
        ClustersModel model = show(Locale.ENGLISH);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        assertThat(selected(model)).containsExactly("Our dog Rex");
        window.press(KeyCode.ENTER);
        assertThat(actions.started).containsExactly("open Our dog Rex");
        window.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(selected(model)).containsExactly("kmeans_1", "Our dog Rex");
        window.press(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(selected(model)).hasSize(9);
    }

    @Test
    void everyCardThatIsSeenGetsItsPictures() throws Exception {
        for (int i = 0; i < clusters.size(); i++) {
            small.draw("photos/" + i + ".jpg", i * 0x150b05);
        }
        small.index(small.path("photos"));
        PhotoList photos = small.library().photos().list("", SortOrder.NAME);
        clusters.replaceAll(cluster -> new Cluster(cluster.id(), cluster.kind(), cluster.name(), "", -1,
                cluster.bands(), cluster.size(), cluster.spread(),
                List.of(new PhotoId(photos.id((int) cluster.id().value()))), List.of(), 0, 0));
        show(Locale.ENGLISH);
        window.await(() -> window.scene()
                .getRoot()
                .lookupAll(".cluster-card .mosaic > ImageView")
                .stream()
                .map(ImageView.class::cast)
                .filter(view -> view.getImage() != null && view.getFitWidth() > 0)
                .count() >= clusters.size());
        window.snapshot("clusters-pictures");
    }

    @Test
    void aSuggestionIsOfferedAsAName() {
        show(Locale.ENGLISH);
        window.press(KeyCode.F2);
        assertThat(window.find(".cluster-form .text-field", TextField.class).getText()).isEqualTo("Beach");
        Accessible.check(window.scene().getRoot());
        window.snapshot("cluster-form");
        window.press(KeyCode.ESCAPE);
        assertThat(host.open().get()).isFalse();
    }

    @Test
    void whatIsOnlySuggestedIsMarkedSo() {
        show(Locale.GERMAN);
        assertThat(window.find(".cluster-grid", ClusterGrid.class).getAccessibleText())
                .startsWith("Vorgeschlagener Name: Strand, Meer, Von Photoscope gefunden, 90 Fotos");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        assertThat(window.find(".cluster-grid", ClusterGrid.class).getAccessibleText())
                .startsWith("Our dog Rex, Selbst benannt")
                .contains("on all his walks")
                .endsWith("3 von 9");
        Accessible.check(window.scene().getRoot());
        window.snapshot("clusters-german");
    }

    @Test
    void anEmptyPageSaysWhatClustersAreAndMakesThem() {
        clusters.clear();
        show(Locale.ENGLISH);
        window.click("Group my photos");
        assertThat(actions.started).containsExactly("build");
        window.snapshot("clusters-empty");
    }

    private static List<String> selected(ClustersModel model) {
        return model.selection().clusters().stream().map(Cluster::name).toList();
    }

    private ClustersModel show(Locale locale) {
        Words words = new Language(locale).wordsOf(ClustersView.class);
        ClustersModel model = new ClustersModel(() -> List.copyOf(clusters),
                new ClusterEditing(small.library().clustering(), background, actions, words), actions, background,
                words);
        ClustersView view = window.call(() -> new ClustersView(model, thumbnails, host, words));
        window.run(() -> host.view().getChildren().setAll(view));
        window.show(host::view, 900, 700);
        window.run(() -> {
            model.refresh();
            view.requestFocus();
        });
        return model;
    }
}
