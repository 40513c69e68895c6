package photoscope.ui.clusters;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import photoscope.clusters.Bands;
import photoscope.clusters.Bands.Band;
import photoscope.clusters.Cluster;
import photoscope.clusters.Verdict;
import photoscope.photo.PhotoId;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.ClusterPhotos;
import photoscope.ui.browse.ClusterSight;
import photoscope.ui.browse.Place;
import photoscope.ui.browse.Shown;
import photoscope.ui.language.Words;

/** The cluster whose photos are shown: which of them, and what can be done with them. */
public final class OpenClusterModel {
    private final BrowseModel browse;
    private final ClusterEditing editing;
    private final ClusterActions actions;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable ClusterPhotos> photos = new ReadOnlyObjectWrapper<>();

    public OpenClusterModel(BrowseModel browse, ClusterEditing editing, ClusterActions actions, Words words) {
        this.browse = browse;
        this.editing = editing;
        this.actions = actions;
        this.words = words;
        browse.visit().addListener((_, _, _) -> update());
        browse.shown().addListener((_, _, _) -> update());
        update();
    }

    /** What is known of the photos; null where no cluster is open. */
    public ReadOnlyObjectProperty<@Nullable ClusterPhotos> photos() {
        return photos.getReadOnlyProperty();
    }

    /** While others of the same cluster are looked for, what is known of the last stays. */
    private void update() {
        Shown shown = browse.shown().get();
        boolean isHere = shown != null && browse.place() instanceof Place.Photos here && here.pictures().isEmpty()
                && here.query().equals(shown.place().query())
                && here.sight().getClass().equals(shown.place().sight().getClass());
        photos.set(isHere ? shown.cluster() : null);
    }

    /** Which members are shown. */
    ClusterSight.Members sight() {
        return browse.place() instanceof Place.Photos here && here.sight() instanceof ClusterSight.Members members
                ? members
                : ClusterSight.ALL;
    }

    /** Shows those of a band alone; null shows all. */
    void showOnly(@Nullable Band band) {
        see(sight().only(band));
    }

    /** Shows those alone that are judged so; null shows all. */
    void showOnly(@Nullable Verdict verdict) {
        see(sight().only(verdict));
    }

    /** Shows what would be strong and fair. */
    void tryBands(Bands bands) {
        see(sight().within(bands));
    }

    /** Whether what is strong and fair can be kept: the cluster is the user's. */
    boolean canKeepBands() {
        return judgeObjection().isEmpty();
    }

    /** Keeps in the cluster what was tried; one that only was found has it until one goes elsewhere. */
    void keepBands() {
        ClusterPhotos open = photos.get();
        Bands tried = sight().bands();
        if (open == null || tried == null || !canKeepBands()) {
            return;
        }
        if (tried.equals(open.cluster().bands())) {
            see(sight().within(null));
        } else {
            editing.band(open.cluster(), tried, () -> see(sight().within(null)));
        }
    }

    /** Has what is usual be strong and fair again. */
    void useUsualBands() {
        ClusterPhotos open = photos.get();
        if (open == null) {
            return;
        }
        boolean areUsual = open.cluster().bands().equals(Bands.usual(open.cluster().kind()));
        see(sight().within(areUsual ? null : Bands.usual(open.cluster().kind())));
        if (!areUsual && canKeepBands()) {
            editing.band(open.cluster(), null, () -> see(sight().within(null)));
        }
    }

    /** Writes what the user says of the cluster. */
    void write(Cluster cluster, ClusterText text) {
        editing.write(cluster, text);
    }

    private void see(ClusterSight sight) {
        if (browse.place() instanceof Place.Photos here && !here.sight().equals(sight)) {
            browse.change(here.seeing(sight), false);
        }
    }

    /** Why nothing can be said now of whether photos belong to the cluster; empty when it can. */
    public String judgeObjection() {
        ClusterPhotos open = photos.get();
        if (open == null || !open.areMembers()) {
            return words.get("noCluster");
        }
        return open.cluster().kind().isAutomatic() ? words.get("nameFirst") : "";
    }

    /** Why there is no cluster to do something with; empty when there is. */
    public String clusterObjection() {
        return photos.get() == null ? words.get("noCluster") : "";
    }

    /** Says of photos whether they belong to the cluster. */
    public void judge(List<PhotoId> judged, Verdict verdict) {
        ClusterPhotos open = photos.get();
        if (open != null && judgeObjection().isEmpty()) {
            editing.judge(open.cluster(), judged, verdict);
        }
    }

    /** Puts photos that look like the cluster into it. */
    void add(List<PhotoId> alike) {
        ClusterPhotos open = photos.get();
        if (open != null && !alike.isEmpty()) {
            editing.add(open.cluster().name(), alike);
        }
    }

    /** Shows photos that are not in the cluster and look like it. */
    public void showMoreLike() {
        ClusterPhotos open = photos.get();
        if (open != null) {
            actions.showMoreLike(open.cluster());
        }
    }

    /** Lets one write about all of its photos. */
    public void annotateAll() {
        ClusterPhotos open = photos.get();
        if (open != null) {
            actions.annotateAll(open.cluster());
        }
    }

    /** Shows its members. */
    void open() {
        ClusterPhotos open = photos.get();
        if (open != null) {
            actions.open(open.cluster());
        }
    }
}
