package photoscope.ui.about;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** The page about the program: its version, its parts, and the licence of the chosen one. */
public final class AboutModel {
    private final Background background;
    private final Latest chosen;
    private final Callable<Bundled> reader;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyStringWrapper version = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper licence = new ReadOnlyStringWrapper("");
    private final ObservableList<Component> components = FXCollections.observableArrayList();

    public AboutModel(Callable<Bundled> reader, Background background, Consumer<? super Exception> failed) {
        this.reader = reader;
        this.background = background;
        this.chosen = new Latest(background);
        this.failed = failed;
    }

    /** Reads what the program is made of, unless that is known. */
    void load() {
        if (components.isEmpty()) {
            var _ = background.run(reader, bundled -> {
                components.setAll(bundled.components());
                version.set(bundled.version());
            }, failed);
        }
    }

    /** Shows the licence of a part. */
    void choose(Component component) {
        chosen.run(() -> Bundled.text(component.licence()), licence::set, failed);
    }

    /** Told when the parts are there. */
    ReadOnlyStringProperty version() {
        return version.getReadOnlyProperty();
    }

    /** The full text of the licence of the chosen part. */
    ReadOnlyStringProperty licence() {
        return licence.getReadOnlyProperty();
    }

    ObservableList<Component> components() {
        return components;
    }
}
