package photoscope.ui.problems;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import photoscope.library.LibraryException;
import photoscope.library.ProblemEntry;
import photoscope.library.Problems;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** What could not be read, as the page shows it. */
public final class ProblemsModel {
    private final Problems problems;
    private final ProblemActions actions;
    private final Background background;
    private final Latest reading;
    private final Latest sifting;
    private final Words words;
    private final ObservableList<ProblemRow> rows = FXCollections.observableArrayList();
    private final Map<Object, Boolean> opened = new HashMap<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty withIgnored = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<ProblemTree> tree = new ReadOnlyObjectWrapper<>(ProblemTree.EMPTY);
    private final ReadOnlyBooleanWrapper isLoaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private List<ProblemEntry> all = List.of();

    /** Shows nothing until {@link #refresh}. */
    public ProblemsModel(Problems problems, ProblemActions actions, Background background, Words words) {
        this.problems = problems;
        this.actions = actions;
        this.background = background;
        this.reading = new Latest(background);
        this.sifting = new Latest(background);
        this.words = words;
        filter.addListener((_, _, _) -> sift());
        withIgnored.addListener((_, _, _) -> sift());
    }

    /** The lines, from top to bottom; 100,000 and more where all is opened. */
    public ObservableList<ProblemRow> rows() {
        return rows;
    }

    /** What a path or a reason has to contain. */
    public StringProperty filter() {
        return filter;
    }

    /** Whether what is ignored is shown too. */
    public BooleanProperty withIgnored() {
        return withIgnored;
    }

    /** Whether the library was asked and has answered. */
    public ReadOnlyBooleanProperty isLoaded() {
        return isLoaded.getReadOnlyProperty();
    }

    /** What went wrong last, in a sentence; empty when nothing did. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ProblemTree> tree() {
        return tree.getReadOnlyProperty();
    }

    /** How many there are, in a sentence. */
    String summary() {
        ProblemTree now = tree.get();
        return filter.get().isBlank()
                ? words.format("summary", now.all())
                : words.format("summary.filtered", now.shown(), now.all());
    }

    /** Reads all of them again. */
    public void refresh() {
        reading.run(problems::all, read -> {
            all = read;
            sift();
        }, this::fail);
    }

    private void sift() {
        List<ProblemEntry> from = all;
        String text = filter.get();
        boolean ignored = withIgnored.get();
        sifting.run(() -> ProblemTree.of(from, text, ignored, words), this::show, this::fail);
    }

    private void show(ProblemTree now) {
        tree.set(now);
        isLoaded.set(true);
        trouble.set("");
        rows.setAll(now.rows(opened));
    }

    private void fail(Exception failure) {
        trouble.set(words.reason(failure));
    }

    /** Opens a group or closes it; nothing happens to a file. */
    public void toggle(ProblemRow row) {
        switch (row) {
            case ProblemRow.OfKind kind -> open(kind.key(), !kind.isOpen());
            case ProblemRow.InFolder folder -> open(folder.key(), !folder.isOpen());
            case ProblemRow.OfFile _ -> {
                // there is nothing in it
            }
        }
    }

    private void open(Object key, boolean isOpen) {
        opened.put(key, isOpen);
        rows.setAll(tree.get().rows(opened));
    }

    /** Has the files of a line read again. */
    public void retry(ProblemRow row) {
        retry(row.entries());
    }

    /** Has all that is shown read again. */
    public void retryShown() {
        retry(tree.get().entries());
    }

    private void retry(List<ProblemEntry> entries) {
        List<Path> paths = entries.stream().map(ProblemEntry::path).toList();
        change(() -> problems.retry(paths), marked -> {
            if (marked < paths.size()) {
                actions.lookAgain();
            } else {
                actions.readMarked();
            }
        });
    }

    /** Ignores what a line stands for, or shows it again if all of it is ignored. */
    public void toggleIgnored(ProblemRow row) {
        boolean ignore = !row.isIgnored();
        List<Long> ids = row.entries().stream().map(ProblemEntry::id).toList();
        change(() -> {
            problems.ignore(ids, ignore);
            return ids.size();
        }, _ -> refresh());
    }

    /** Shows a line's file or folder in the system's file manager. */
    public void reveal(ProblemRow row) {
        actions.reveal(switch (row) {
            case ProblemRow.OfKind kind -> kind.entries().getFirst().path();
            case ProblemRow.InFolder folder -> folder.folder();
            case ProblemRow.OfFile file -> file.entry().path();
        });
    }

    /** Writes all that is shown to a file: JSON where its name ends so, else CSV. */
    public void export(Path file) {
        List<ProblemEntry> shown = tree.get().entries();
        change(() -> {
            problems.export(shown, file);
            return shown.size();
        }, written -> actions.exported(file, written));
    }

    private interface Change {
        int run() throws LibraryException;
    }

    private void change(Change change, IntConsumer done) {
        Future<?> _ = background.run(change::run, count -> {
            trouble.set("");
            done.accept(count);
        }, this::fail);
    }
}
