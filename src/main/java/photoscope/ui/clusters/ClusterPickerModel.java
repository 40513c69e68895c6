package photoscope.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.clusters.Cluster;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** Clusters that photos can be put into: the user's own, and a new one of the name that is typed. */
public final class ClusterPickerModel {
    /** A line to choose; without a cluster it makes a new one. */
    record Choice(String name, Optional<Cluster> cluster) {}

    private final Callable<List<Cluster>> source;
    private final Latest reading;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private List<Cluster> clusters = List.of();

    /**
     * @param source reads all clusters
     */
    public ClusterPickerModel(Callable<List<Cluster>> source, Background background) {
        this.source = source;
        this.reading = new Latest(background);
        typed.addListener((_, _, _) -> sift());
    }

    /** What is typed. */
    StringProperty typed() {
        return typed;
    }

    /** Those whose name has what is typed in it, those that begin with it first, and the new one at the end. */
    ObservableList<Choice> choices() {
        return choices;
    }

    /** Begins anew. */
    void reset() {
        typed.set("");
        reading.run(source, read -> {
            clusters = read.stream().filter(cluster -> !cluster.kind().isAutomatic()).toList();
            sift();
        }, _ -> sift());
    }

    private void sift() {
        String text = typed.get().strip();
        List<Choice> found = new ArrayList<>(clusters.stream()
                .filter(cluster -> contains(cluster.name(), text))
                .sorted((one, other) -> Boolean.compare(begins(other.name(), text), begins(one.name(), text)))
                .map(cluster -> new Choice(cluster.name(), Optional.of(cluster)))
                .toList());
        if (!text.isEmpty() && clusters.stream().noneMatch(cluster -> cluster.name().equalsIgnoreCase(text))) {
            found.add(new Choice(text, Optional.empty()));
        }
        choices.setAll(found);
    }

    private static boolean contains(String name, String text) {
        return name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean begins(String name, String text) {
        return name.regionMatches(true, 0, text, 0, text.length());
    }
}
