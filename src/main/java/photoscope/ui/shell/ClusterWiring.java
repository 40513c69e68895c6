package photoscope.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import photoscope.clusters.Cluster;
import photoscope.clusters.Verdict;
import photoscope.library.Clustering;
import photoscope.photo.PhotoId;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.clusters.ClusterActions;
import photoscope.ui.clusters.ClusterEditing;
import photoscope.ui.clusters.ClusterPicker;
import photoscope.ui.clusters.ClusterPickerModel;
import photoscope.ui.clusters.ClustersModel;
import photoscope.ui.clusters.ClustersView;
import photoscope.ui.clusters.OpenClusterBar;
import photoscope.ui.clusters.OpenClusterModel;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.gallery.GalleryModel;
import photoscope.ui.grid.GridView;
import photoscope.ui.inspector.PhotoClusters;
import photoscope.ui.language.Words;
import photoscope.ui.notice.Notice;
import photoscope.ui.task.Late;
import photoscope.ui.thumbnail.ThumbnailCache;

/** Clusters in the window: their page, what is done with photos, and when they are made. */
final class ClusterWiring implements ClusterActions, AutoCloseable {
    /**
     * What they stand among.
     *
     * @param grid the photos of the place one is at
     * @param targets the photos that commands act on
     * @param changed is told when what is shown of photos may have changed
     * @param annotateAll lets one write about all photos that are shown
     */
    record Around(GridView grid, Targets targets, Runnable changed, Runnable annotateAll) {}

    private final Clustering clustering;
    private final WindowParts window;
    private final BrowseModel browse;
    private final GalleryModel gallery;
    private final Around around;
    private final Words words;
    private final Words clusterWords;
    private final ClusterBuilding building;
    private final ClusterEditing editing;
    private final ClustersModel model;
    private final OpenClusterModel open;
    private final Late<ClustersView> view;
    /** Waits until all photos that are to be written about are listed. */
    private Subscription hanging = Subscription.EMPTY;

    ClusterWiring(Clustering clustering, WindowParts window, LibraryModels models, ThumbnailCache thumbnails,
            Around around) {
        this.clustering = clustering;
        this.window = window;
        this.browse = models.browse();
        this.gallery = models.gallery();
        this.around = around;
        words = window.language().wordsOf(ClusterWiring.class);
        clusterWords = window.language().wordsOf(ClustersView.class);
        building = new ClusterBuilding(clustering, window, models.jobs(), this::changed, this::refreshIfShown);
        editing = new ClusterEditing(clustering, window.threads().edits(), this, clusterWords);
        model = new ClustersModel(clustering::all, editing, this, window.threads().working(), clusterWords);
        open = new OpenClusterModel(browse, editing, this, clusterWords);
        model.isBuilding().bind(building.isBuilding());
        view = new Late<>(() -> new ClustersView(model, thumbnails, window.overlays(), clusterWords));
    }

    /**
     * @param nothingSelected why nothing can be done with photos now; empty when it can
     */
    void handle(CommandHandlers commands, ObservableValue<String> nothingSelected) {
        commands.handle(Command.SHOW_CLUSTERS, () -> {
            browse.go(new Place.Clusters());
            focus();
        });
        commands.handle(Command.ADD_TO_CLUSTER, this::pick, nothingSelected);
        ObservableValue<String> noCluster = Bindings.createStringBinding(
                () -> openCluster().isEmpty() ? words.get("noCluster") : nothingSelected.getValue(), browse.visit(),
                nothingSelected);
        handleOpenCluster(commands, nothingSelected);
        new Collecting(browse, around.targets(), editing, window.overlays(), clusterWords).handle(commands,
                nothingSelected);
        commands.handle(Command.REMOVE_FROM_CLUSTER,
                () -> openCluster().ifPresent(name -> editing.remove(name, around.targets().photos())), noCluster);
    }

    private void handleOpenCluster(CommandHandlers commands, ObservableValue<String> nothingSelected) {
        ObservableValue<String> noJudging = Bindings.createStringBinding(
                () -> open.judgeObjection().isEmpty() ? nothingSelected.getValue() : open.judgeObjection(),
                open.photos(), nothingSelected);
        commands.handle(Command.APPROVE_MEMBER, () -> open.judge(around.targets().photos(), Verdict.APPROVED),
                noJudging);
        commands.handle(Command.REJECT_MEMBER, () -> open.judge(around.targets().photos(), Verdict.REJECTED),
                noJudging);
        commands.handle(Command.UNDECIDE_MEMBER, () -> open.judge(around.targets().photos(), Verdict.UNDECIDED),
                noJudging);
        ObservableValue<String> noneOpen = Bindings.createStringBinding(open::clusterObjection, open.photos());
        commands.handle(Command.MORE_LIKE_CLUSTER, open::showMoreLike, noneOpen);
        commands.handle(Command.ANNOTATE_CLUSTER, open::annotateAll, noneOpen);
    }

    /** Gives the page of clusters the keyboard. */
    void focus() {
        view.get().requestFocus();
    }

    /** What stands over the photos of a cluster. */
    OpenClusterBar bar() {
        ObservableValue<String> nothing = Bindings.createStringBinding(
                () -> around.targets().count().get() == 0 ? words.get("nothingSelected") : "",
                around.targets().count());
        return new OpenClusterBar(open, around.targets()::photos, nothing, window.overlays(), clusterWords);
    }

    /** The cluster that is open. */
    OpenClusterModel open() {
        return open;
    }

    /** Builds from now on when it is due, and says nothing of it. */
    void buildWhenDue() {
        building.buildWhenDue();
    }

    ClustersView view() {
        return view.get();
    }

    /** What the inspector tells of the clusters of a photo. */
    PhotoClusters ofPhotos() {
        return new PhotoClusters() {
            @Override
            public List<Cluster> of(PhotoId photo) {
                return clustering.clustersOf(photo);
            }

            @Override
            public void open(Cluster cluster) {
                ClusterWiring.this.open(cluster);
            }
        };
    }

    /** Reads the page again while it is shown. */
    void refresh(boolean isShown) {
        if (isShown) {
            model.refresh();
        }
    }

    private void refreshIfShown() {
        refresh(browse.place() instanceof Place.Clusters);
    }

    /** The name of the cluster whose photos are shown, if it is just one. */
    private Optional<String> openCluster() {
        return browse.place() instanceof Place.Photos photos ? photos.cluster() : Optional.empty();
    }

    private void pick() {
        List<PhotoId> photos = around.targets().photos();
        window.overlays()
                .open(new ClusterPicker(new ClusterPickerModel(clustering::all, window.threads().working()),
                        clusterWords, name -> editing.add(name, photos)));
    }

    @Override
    public void open(Cluster cluster) {
        browse.go(Place.Photos.of(cluster.query()));
        around.grid().requestFocus();
    }

    @Override
    public void showMoreLike(Cluster cluster) {
        browse.go(Place.Photos.like(cluster));
        around.grid().requestFocus();
    }

    @Override
    public void annotateAll(Cluster cluster) {
        Place.Photos all = Place.Photos.of(cluster.query());
        hanging.unsubscribe();
        hanging = gallery.hung().subscribe((_, now) -> {
            if (now != null && now.visit().place().equals(all)) {
                hanging.unsubscribe();
                hanging = around.grid().whenShown(now.gallery(), around.annotateAll());
            }
        });
        browse.go(all);
    }

    @Override
    public void build() {
        building.build();
    }

    @Override
    public void renamed(String before, String now) {
        browse.rename(before, now);
    }

    @Override
    public void changed() {
        refreshIfShown();
        around.changed().run();
    }

    @Override
    public void tell(String sentence, Runnable undo) {
        window.notices().show(Notice.of(sentence, new Notice.Action(words.get("edit.undo"), undo)));
    }

    @Override
    public void fail(Exception failure) {
        window.tellFailure(failure);
    }

    @Override
    public void close() {
        building.stop();
        hanging.unsubscribe();
    }
}
