package photoscope.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.photo.Sentence;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** Where the library lies, and the others there are. */
public final class LibrarySettings {
    private final Library library;
    private final List<LibraryFolder> known;
    private final SettingsActions actions;
    private final Words words;
    private final Saving saving;
    private final ObservableList<LibraryFolder> others = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Long> bytes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> backup = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper isBackingUp = new ReadOnlyBooleanWrapper();

    LibrarySettings(Library library, List<LibraryFolder> known, SettingsActions actions, Background background,
            Words words) {
        this.library = library;
        this.known = List.copyOf(known);
        this.actions = actions;
        this.words = words;
        this.saving = new Saving(background);
    }

    /** Looks which other libraries are there, and how much room this one takes. */
    public void refresh() {
        Path here = library.folder().root();
        Future<?> _ = saving.run(
                () -> known.stream().filter(other -> other.isLibrary() && !other.root().equals(here)).toList(),
                others::setAll);
        Future<?> _ = saving.run(() -> bytesBelow(here), bytes::set);
    }

    /** Files come and go while a library is in use; one that has gone takes no room. */
    private static long bytesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile).mapToLong(file -> file.isFile() ? file.length() : 0).sum();
        }
    }

    public Path location() {
        return library.folder().root();
    }

    /** Bytes on disk; null while they are counted. */
    public ReadOnlyObjectProperty<@Nullable Long> bytes() {
        return bytes.getReadOnlyProperty();
    }

    /** Libraries that were open before, the last first. */
    public ObservableList<LibraryFolder> others() {
        return others;
    }

    /** Where the last backup went; null before. */
    public ReadOnlyObjectProperty<@Nullable Path> backup() {
        return backup.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty isBackingUp() {
        return isBackingUp.getReadOnlyProperty();
    }

    /** What went wrong last, in a sentence; empty when nothing did. */
    public ReadOnlyObjectProperty<Sentence> trouble() {
        return saving.trouble();
    }

    /** Writes a copy of the catalog into the library's backups. */
    public void backUp() {
        isBackingUp.set(true);
        Future<?> _ = saving.run(() -> library.backup(null, false), backup::set, () -> isBackingUp.set(false));
    }

    /** Opens a library in a folder, or makes one there; refuses a folder that is used for something else. */
    public void open(Path folder) {
        LibraryFolder chosen = new LibraryFolder(folder);
        Future<?> _ = saving.run(() -> {
            if (!chosen.isLibrary() && chosen.holdsSomethingElse()) {
                throw new LibraryException(words.format("library.notEmpty", folder));
            }
            return chosen;
        }, actions::openLibrary);
    }

    void reveal() {
        actions.revealLibrary();
    }
}
