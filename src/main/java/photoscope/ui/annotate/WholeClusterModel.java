package photoscope.ui.annotate;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import photoscope.annotations.Edit;
import photoscope.library.LibraryException;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** The cluster whose photos are to get the values of those that the sheet shows. */
final class WholeClusterModel {
    private final WholeCluster cluster;
    private final AnnotateModel sheet;
    private final Latest latest;
    private final HandedValues values = new HandedValues();
    private final ReadOnlyObjectWrapper<List<PhotoId>> photos = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Sentence> failure = new ReadOnlyObjectWrapper<>(Sentence.NONE);

    WholeClusterModel(WholeCluster cluster, AnnotateModel sheet, Background background) {
        this.cluster = cluster;
        this.sheet = sheet;
        this.latest = new Latest(background);
    }

    /** Reads which photos the cluster has now. */
    void look() {
        values.begin(sheet.content().get());
        photos.set(List.of());
        failure.set(Sentence.NONE);
        latest.run(cluster.photos(), photos::set, trouble -> failure.set(LibraryException.reason(trouble)));
    }

    /** All that get the values; none before they were read. */
    ReadOnlyObjectProperty<List<PhotoId>> photos() {
        return photos.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sentence> failure() {
        return failure.getReadOnlyProperty();
    }

    String name() {
        return cluster.name().getValue();
    }

    HandedValues values() {
        return values;
    }

    boolean canApply() {
        return !photos.get().isEmpty() && !values.edits().isEmpty();
    }

    /** Gives all of them the chosen values, as one step. */
    void apply() {
        List<Edit> together = values.edits();
        if (canApply()) {
            sheet.apply(photos.get(), together);
        }
    }
}
