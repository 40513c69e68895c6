package photoscope.ui.inspector;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.clusters.Cluster;
import photoscope.photo.PhotoId;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** The clusters that a photo is in, each to be opened; gone while it is in none. */
final class ClustersLine extends VBox {
    private final PhotoClusters source;
    private final Latest reading;
    private final Words words;
    private final FlowPane links = new FlowPane(8, 0);
    private @Nullable PhotoId photo;

    ClustersLine(PhotoClusters source, Background background, Words words) {
        this.source = source;
        this.reading = new Latest(background);
        this.words = words;
        Label heading = new Label(words.get("clusters"));
        heading.getStyleClass().add("field-name");
        links.setMinWidth(0);
        links.setPrefWrapLength(0);
        VBox text = new VBox(1, heading, links);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(new FontIcon(Feather.LAYERS), text);
        row.getStyleClass().add("fact");
        getStyleClass().addAll("facts", "clusters-line");
        getChildren().add(row);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows those of a photo; those of another vanish at once. */
    void show(PhotoId shown) {
        if (!Objects.equals(shown, photo)) {
            photo = shown;
            setVisible(false);
        }
        reading.run(() -> source.of(shown), this::show, failure -> {
            throw new IllegalStateException("The clusters of a photo can't be read", failure);
        });
    }

    private void show(List<Cluster> clusters) {
        setVisible(!clusters.isEmpty());
        links.getChildren().setAll(clusters.stream().map(this::link).toList());
    }

    private Hyperlink link(Cluster cluster) {
        Hyperlink link = new Hyperlink(cluster.name());
        link.setAccessibleText(words.format("clusters.open", cluster.name()));
        link.setOnAction(_ -> source.open(cluster));
        return link;
    }
}
