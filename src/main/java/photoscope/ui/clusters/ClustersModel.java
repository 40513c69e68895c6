package photoscope.ui.clusters;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.clusters.Cluster;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** The page of clusters: which there are, in which order, what is selected, and what can be done with it. */
public final class ClustersModel {
    private final Callable<List<Cluster>> source;
    private final ClusterEditing editing;
    private final ClusterActions actions;
    private final Latest reading;
    private final Words words;
    private final ClusterWords says;
    private final ObservableList<Cluster> clusters = FXCollections.observableArrayList();
    private final ClusterSelection selection = new ClusterSelection();
    private final ObjectProperty<ClusterOrder> order = new SimpleObjectProperty<>(ClusterOrder.SIZE);
    private final BooleanProperty isBuilding = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper isLoaded = new ReadOnlyBooleanWrapper();

    /**
     * Shows nothing until {@link #refresh}.
     *
     * @param source reads all clusters
     */
    public ClustersModel(Callable<List<Cluster>> source, ClusterEditing editing, ClusterActions actions,
            Background background, Words words) {
        this.source = source;
        this.editing = editing;
        this.actions = actions;
        this.reading = new Latest(background);
        this.words = words;
        this.says = new ClusterWords(words);
        order.addListener((_, _, _) -> show(List.copyOf(clusters)));
    }

    /** The clusters in their order. */
    public ObservableList<Cluster> clusters() {
        return clusters;
    }

    public ObjectProperty<ClusterOrder> order() {
        return order;
    }

    /** Whether they are being made anew; told by whoever does it. */
    public BooleanProperty isBuilding() {
        return isBuilding;
    }

    /** Whether the library was asked and has answered. */
    public ReadOnlyBooleanProperty isLoaded() {
        return isLoaded.getReadOnlyProperty();
    }

    ClusterSelection selection() {
        return selection;
    }

    ClusterWords says() {
        return says;
    }

    /** Reads all of them again. */
    public void refresh() {
        reading.run(source, this::show, actions::fail);
    }

    private void show(List<Cluster> read) {
        List<Cluster> sorted = read.stream().sorted(order.get().comparator(words.locale())).toList();
        isLoaded.set(true);
        selection.show(sorted);
        if (!sorted.equals(clusters)) {
            clusters.setAll(sorted);
        }
    }

    /** How many there are, in a sentence. */
    String summary() {
        long named = clusters.stream().filter(cluster -> !cluster.kind().isAutomatic()).count();
        int selected = selection.clusters().size();
        return selected > 1
                ? words.format("summary.selected", clusters.size(), selected)
                : words.format("summary", clusters.size(), named);
    }

    /** Why one cluster can't be written about now; empty when it can. */
    String writeObjection() {
        return selection.clusters().size() == 1 ? "" : words.get("selectOne");
    }

    /** Why the selected can't be merged now; empty when they can. */
    String mergeObjection() {
        return selection.clusters().size() > 1 ? "" : words.get("selectSeveral");
    }

    /** Why the selected can't be deleted; empty when they can. */
    String deleteObjection() {
        List<Cluster> chosen = selection.clusters();
        if (chosen.isEmpty()) {
            return words.get("selectFirst");
        }
        return chosen.stream().anyMatch(cluster -> cluster.kind().isAutomatic()) ? words.get("notYours") : "";
    }

    /** Why they can't be made anew now; empty when they can. */
    String buildObjection() {
        return isBuilding.get() ? words.get("isBuilding") : "";
    }

    /** Shows the photos of the one that is selected. */
    void open() {
        if (writeObjection().isEmpty()) {
            actions.open(selection.clusters().getFirst());
        }
    }

    /** Shows what looks like the one that is selected. */
    void showMoreLike() {
        if (writeObjection().isEmpty()) {
            actions.showMoreLike(selection.clusters().getFirst());
        }
    }

    /** Lets one write about all photos of the one that is selected. */
    void annotateAll() {
        if (writeObjection().isEmpty()) {
            actions.annotateAll(selection.clusters().getFirst());
        }
    }

    /** Writes what the user says of a cluster. */
    void write(Cluster cluster, ClusterText text) {
        editing.write(cluster, text);
    }

    /** Merges the selected under a name. The user's own come first: what is said of them stays. */
    void merge(List<Cluster> chosen, String name) {
        editing.merge(chosen.stream()
                .sorted((one, other) -> Boolean.compare(one.kind().isAutomatic(), other.kind().isAutomatic()))
                .toList(), name.strip());
    }

    /** A name for what the selected are merged into: one that the user gave, or else one that is suggested. */
    String mergedName(List<Cluster> chosen) {
        return chosen.stream()
                .filter(cluster -> !cluster.kind().isAutomatic())
                .findFirst()
                .map(Cluster::name)
                .orElseGet(() -> says.suggestedName(chosen.getFirst()));
    }

    /** Takes the selected away. */
    void delete() {
        if (deleteObjection().isEmpty()) {
            editing.delete(selection.clusters());
        }
    }

    /** Makes the automatic ones anew. */
    void build() {
        if (buildObjection().isEmpty()) {
            actions.build();
        }
    }
}
