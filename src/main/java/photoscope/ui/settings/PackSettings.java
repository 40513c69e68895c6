package photoscope.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import photoscope.library.LibraryFolder;
import photoscope.library.ModelShelf;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;

/** The model packs of this computer: one at a time is installed. */
public final class PackSettings {
    private final ModelShelf shelf;
    private final String inUse;
    private final List<LibraryFolder> libraries;
    private final SettingsActions actions;
    private final Saving saving;
    private final ObservableList<PackItem> packs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable String> installing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private @Nullable Future<?> installation;

    /**
     * @param inUse id of the pack that the library uses
     * @param libraries all that are known, none of which may lose its pack
     */
    PackSettings(ModelShelf shelf, String inUse, List<LibraryFolder> libraries, SettingsActions actions,
            Background background) {
        this.shelf = shelf;
        this.inUse = inUse;
        this.libraries = List.copyOf(libraries);
        this.actions = actions;
        this.saving = new Saving(background);
    }

    /** Reads them. */
    public void refresh() {
        Future<?> _ = saving.run(this::read, packs::setAll);
    }

    private List<PackItem> read() {
        return shelf.all()
                .stream()
                .map(pack -> new PackItem(pack, pack.id().equals(inUse), shelf.isRemovable(pack.id())))
                .toList();
    }

    public ObservableList<PackItem> packs() {
        return packs;
    }

    /** What went wrong last, in a sentence; empty when nothing did. */
    public ReadOnlyObjectProperty<Sentence> trouble() {
        return saving.trouble();
    }

    /** Id of the pack that is being installed; null for none. */
    public ReadOnlyObjectProperty<@Nullable String> installing() {
        return installing.getReadOnlyProperty();
    }

    /** How much of it is here, 0 to 1; as of the last {@link #sample}. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Looks how far the installation is; to be called a few times a second. */
    void sample() {
        progress.set(total.get() > 0 ? Math.clamp((double) bytes.get() / total.get(), 0, 1) : 0);
    }

    /** Bytes that are here, and bytes in all. */
    long[] sizes() {
        return new long[]{bytes.get(), total.get()};
    }

    /** Loads a pack; nothing happens while another is being loaded. */
    public void install(String id) {
        if (installing.get() != null) {
            return;
        }
        bytes.set(0);
        total.set(0);
        sample();
        installing.set(id);
        installation = saving.run(() -> {
            shelf.install(id, Optional.empty(), (here, all) -> {
                bytes.set(here);
                total.set(all);
            });
            return read();
        }, packs::setAll, () -> installing.set(null));
    }

    /** Stops loading; what has come is kept, to go on from. */
    public void cancel() {
        if (installation != null) {
            installation.cancel(true);
            installation = null;
            installing.set(null);
        }
    }

    /** Deletes a pack from this computer. */
    public void remove(String id) {
        Future<?> _ = saving.run(() -> {
            shelf.remove(id, libraries);
            return read();
        }, packs::setAll);
    }

    /** Has the library use a pack. */
    public void use(String id) {
        actions.usePack(id);
    }
}
