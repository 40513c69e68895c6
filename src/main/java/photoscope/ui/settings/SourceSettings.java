package photoscope.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.library.Library;
import photoscope.library.SourceEntry;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;

/** The folders that a library indexes. */
public final class SourceSettings {
    private final Library library;
    private final SettingsActions actions;
    private final Saving saving;
    private boolean isLooking;
    private final ObservableList<SourceEntry> sources = FXCollections.observableArrayList();

    SourceSettings(Library library, SettingsActions actions, Background background) {
        this.library = library;
        this.actions = actions;
        this.saving = new Saving(background);
    }

    /** Reads them, and looks where each is. Nothing changes that looks as before. */
    public void refresh() {
        if (!isLooking) {
            isLooking = true;
            Future<?> _ = saving.run(library.sources()::look, this::show, () -> isLooking = false);
        }
    }

    private void show(List<SourceEntry> now) {
        if (!now.equals(sources)) {
            sources.setAll(now);
        }
    }

    /** Looks for new photos in a source; one that was not looked at any more is again. */
    public void rescan(SourceEntry source) {
        actions.index(source);
    }

    /** Shows its folder in the system's file manager. */
    public void reveal(SourceEntry source) {
        actions.reveal(source.path());
    }

    /** Has its drive recognised wherever it is mounted, by a file that is put on it. */
    public void mark(SourceEntry source) {
        Future<?> _ = saving.run(() -> {
            library.sources().mark(source.id());
            return library.sources().look();
        }, this::show);
    }

    /** Says where a source lies now; its files are looked for there first, and it stays as it is if they are not there. */
    public void liesIn(SourceEntry source, Path folder) {
        Future<?> _ = saving.run(() -> {
            library.sources().move(library.sources().plan(source.id(), folder));
            return library.sources().look();
        }, this::show);
    }

    /** Has a folder not looked at any more; its photos stay listed. */
    public void keep(SourceEntry source) {
        Future<?> _ = saving.run(() -> {
            actions.endIndexing();
            library.sources().keep(source.id());
            return library.sources().look();
        }, this::show);
    }

    /** By path. */
    public ObservableList<SourceEntry> sources() {
        return sources;
    }

    /** What went wrong last, in a sentence; empty when nothing did. */
    public ReadOnlyObjectProperty<Sentence> trouble() {
        return saving.trouble();
    }

    /**
     * Changes which files are looked at.
     *
     * @param includes glob patterns, separated by semicolons; none for all files
     * @param excludes the same, for what is left out
     */
    public void setPatterns(SourceEntry source, String includes, String excludes) {
        List<String> wanted = patterns(includes);
        List<String> unwanted = patterns(excludes);
        if (wanted.equals(source.includes()) && unwanted.equals(source.excludes())) {
            return;
        }
        Future<?> _ = saving.run(() -> {
            library.indexing().setPatterns(source.id(), wanted, unwanted);
            return library.sources().look();
        }, now -> {
            sources.setAll(now);
            actions.index(source);
        });
    }

    /** Takes a folder out of the library; nothing is deleted. */
    public void forget(SourceEntry source) {
        Future<?> _ = saving.run(() -> {
            actions.endIndexing();
            library.sources().forget(source.id());
            return library.sources().look();
        }, sources::setAll);
    }

    static String text(List<String> patterns) {
        return String.join("; ", patterns);
    }

    private static List<String> patterns(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(pattern -> !pattern.isEmpty()).toList();
    }
}
