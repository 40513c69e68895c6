package photoscope.ui.annotate;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.value.ObservableValue;

import photoscope.photo.PhotoId;

/** The cluster whose photos are shown, for what is said of some to be said of all. */
public interface WholeCluster {
    /** What it is called; empty where none is open. */
    ObservableValue<String> name();

    /** Reads all photos of the one that is open, but those that were said not to belong there; to be called by a worker. */
    Callable<List<PhotoId>> photos();
}
