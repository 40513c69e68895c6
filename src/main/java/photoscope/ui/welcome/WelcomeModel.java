package photoscope.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.library.ModelShelf;
import photoscope.library.PackEntry;
import photoscope.ui.job.InstallJob;
import photoscope.ui.job.Jobs;
import photoscope.ui.job.Outcome;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** What the first page offers: folders to begin with, and a better model. */
public final class WelcomeModel {
    /**
     * What the page has others do.
     *
     * @param add takes folders into the library
     * @param installed is told of a pack that is ready to be used now
     */
    public record Actions(Consumer<List<Path>> add, Consumer<PackEntry> installed) {}

    private record Found(List<Path> folders, Optional<PackEntry> pack, Optional<PackEntry> better) {}

    private final ModelShelf shelf;
    private final String packInUse;
    private final Background background;
    private final Jobs jobs;
    private final Language language;
    private final Words words;
    private final Actions actions;
    private final ObservableList<Path> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<PackEntry>> pack = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PackEntry>> better = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper installing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper dropAnswer = new ReadOnlyStringWrapper("");

    /**
     * @param packInUse id of the library's model pack
     */
    public WelcomeModel(ModelShelf shelf, String packInUse, Background background, Jobs jobs, Actions actions,
            Language language) {
        this.shelf = shelf;
        this.packInUse = packInUse;
        this.background = background;
        this.jobs = jobs;
        this.actions = actions;
        this.language = language;
        this.words = language.wordsOf(WelcomeModel.class);
    }

    /** Looks for usual folders and for model packs, off the JavaFX thread. */
    public void look(UsualFolders usual) {
        var _ = background.run(() -> found(usual), found -> {
            suggestions.setAll(found.folders);
            pack.set(found.pack);
            better.set(found.better);
        }, failure -> dropAnswer.set(words.format("notLooked", words.reason(failure))));
    }

    private Found found(UsualFolders usual) {
        List<PackEntry> packs = shelf.all();
        Optional<PackEntry> mine = packs.stream().filter(entry -> entry.id().equals(packInUse)).findFirst();
        long bytes = mine.map(PackEntry::bytes).orElse(0L);
        return new Found(usual.existing(), mine,
                packs.stream()
                        .filter(entry -> entry.state() == PackEntry.State.NOT_INSTALLED && entry.bytes() > bytes)
                        .min(Comparator.comparingLong(PackEntry::bytes)));
    }

    /** Usual folders that are there. */
    ObservableList<Path> suggestions() {
        return suggestions;
    }

    /** The pack in use, when it is known. */
    ReadOnlyObjectProperty<Optional<PackEntry>> pack() {
        return pack.getReadOnlyProperty();
    }

    /** A pack that finds more, where there is one. */
    ReadOnlyObjectProperty<Optional<PackEntry>> better() {
        return better.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty installing() {
        return installing.getReadOnlyProperty();
    }

    /** Why nothing came of what was dropped, in a sentence; else empty. */
    ReadOnlyStringProperty dropAnswer() {
        return dropAnswer.getReadOnlyProperty();
    }

    void add(Path folder) {
        actions.add().accept(List.of(folder));
    }

    /** Takes the folders among what was dropped. */
    void drop(List<Path> dropped) {
        var _ = background.run(() -> dropped.stream().filter(Files::isDirectory).toList(), folders -> {
            dropAnswer.set(folders.isEmpty() ? words.get("noFolder") : "");
            if (!folders.isEmpty()) {
                actions.add().accept(folders);
            }
        }, failure -> dropAnswer.set(words.reason(failure)));
    }

    void install() {
        if (installing.get()) {
            return;
        }
        better.get().ifPresent(entry -> {
            installing.set(true);
            jobs.start(new InstallJob(shelf, entry, Optional.empty(), language), outcome -> installed(entry, outcome));
        });
    }

    private void installed(PackEntry entry, Outcome outcome) {
        installing.set(false);
        if (outcome.kind() == Outcome.Kind.DONE) {
            better.set(Optional.empty());
            actions.installed().accept(entry);
        }
    }
}
