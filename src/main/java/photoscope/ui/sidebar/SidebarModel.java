package photoscope.ui.sidebar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import photoscope.library.LibraryException;
import photoscope.library.SavedSearch;
import photoscope.library.SavedSearches;
import photoscope.library.SourceEntry;
import photoscope.photo.Sentence;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** The sidebar's lines, kept in step with the library and with where one is. */
public final class SidebarModel {
    /** Problems are ignored, and searches saved, without a photo changing. */
    private static final int TICKS_TO_COUNT = 2;
    /** Drives come and go. */
    private static final int TICKS_TO_LOOK_AGAIN = 10;
    private final SidebarSource source;
    private final SavedSearches searches;
    private final BrowseModel browse;
    private final ObservableSet<SidebarSection> collapsed;
    private final Background background;
    private final SidebarRows lines;
    private final SidebarShown shown = new SidebarShown();
    private final Reload<SidebarContent> contentReload;
    private final Reload<List<SourceEntry>> sourcesReload;
    private final ObservableList<SidebarRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper problems = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Sentence> trouble = new ReadOnlyObjectWrapper<>(Sentence.NONE);
    private SidebarContent content = SidebarContent.EMPTY;
    private List<SourceEntry> sources = List.of();
    private boolean isLoaded;
    private long seen = -1;
    private int ticks;

    /**
     * Shows nothing until {@link #refresh}.
     *
     * @param collapsed sections that are closed; changed here, to be remembered by whoever made it
     */
    public SidebarModel(SidebarSource source, SavedSearches searches, BrowseModel browse,
            ObservableSet<SidebarSection> collapsed, Background background, Words words) {
        this.source = source;
        this.searches = searches;
        this.browse = browse;
        this.collapsed = collapsed;
        this.background = background;
        this.lines = new SidebarRows(words);
        this.contentReload = new Reload<>(background, source::content, this::show, this::fail);
        this.sourcesReload = new Reload<>(background, source::sources, this::show, this::fail);
        browse.visit().addListener((_, _, _) -> update());
    }

    /** The lines, from top to bottom. */
    public ObservableList<SidebarRow> rows() {
        return rows;
    }

    /** How many files and folders could not be read. */
    public ReadOnlyIntegerProperty problems() {
        return problems.getReadOnlyProperty();
    }

    /** What went wrong last, in a sentence; empty when nothing did. */
    public ReadOnlyObjectProperty<Sentence> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Reads everything again, off the JavaFX thread. */
    public void refresh() {
        seen = source.changes();
        contentReload.start();
        sourcesReload.start();
    }

    /** To be called once a second: reads again what may have changed. */
    public void tick() {
        ticks++;
        if (ticks % TICKS_TO_LOOK_AGAIN == 0 || source.changes() != seen) {
            refresh();
        } else if (ticks % TICKS_TO_COUNT == 0) {
            contentReload.start();
        }
    }

    /** Does what a click on a line does: goes there, or opens and closes. */
    public void open(SidebarRow row) {
        switch (row) {
            case SidebarRow.Heading heading -> toggle(heading.section());
            case SidebarRow.Entry entry -> browse.go(entry.place());
            case SidebarRow.Folder folder -> toggle(folder);
            case SidebarRow.More more -> {
                shown.toggle(more.section());
                update();
            }
            case SidebarRow.Hint _ -> {
                // a sentence leads nowhere
            }
        }
    }

    void go(Place place) {
        browse.go(place);
    }

    /** Closes a section, or opens it. */
    public void toggle(SidebarSection section) {
        if (!collapsed.remove(section)) {
            collapsed.add(section);
        }
        update();
    }

    /** Closes a folder, or opens it. */
    public void toggle(SidebarRow.Folder folder) {
        shown.toggle(folder.path());
        update();
    }

    /** Gives a saved search another name; an empty one changes nothing. */
    public void rename(SavedSearch search, String name) {
        if (!name.isBlank() && !name.strip().equals(search.name())) {
            change(() -> searches.rename(search.id(), name.strip()));
        }
    }

    /** Keeps a saved search no longer. */
    public void delete(SavedSearch search) {
        change(() -> searches.delete(search.id()));
    }

    /** Keeps a search again that was deleted. */
    public void restore(SavedSearch search) {
        change(() -> searches.save(search.name(), search.query(), search.order()));
    }

    /** Whether a saved search can change places with its neighbour. */
    public boolean canMove(SavedSearch search, int by) {
        int to = indexOf(search) + by;
        return indexOf(search) >= 0 && to >= 0 && to < content.searches().size();
    }

    /** Changes a saved search's place with its neighbour's, 1 for the lower and -1 for the upper one. */
    public void move(SavedSearch search, int by) {
        if (canMove(search, by)) {
            List<Integer> ids = new ArrayList<>(content.searches().stream().map(SavedSearch::id).toList());
            Collections.swap(ids, indexOf(search), indexOf(search) + by);
            change(() -> searches.reorder(ids));
        }
    }

    private int indexOf(SavedSearch search) {
        return content.searches().stream().map(SavedSearch::id).toList().indexOf(search.id());
    }

    private interface Change {
        void run() throws LibraryException;
    }

    private void change(Change change) {
        Future<?> _ = background.run(() -> {
            change.run();
            return true;
        }, _ -> contentReload.start(), this::fail);
    }

    private void show(SidebarContent read) {
        content = read;
        problems.set(read.problems());
        isLoaded = true;
        trouble.set(Sentence.NONE);
        update();
    }

    private void show(List<SourceEntry> read) {
        sources = read;
        update();
    }

    private void fail(Exception failure) {
        trouble.set(LibraryException.reason(failure));
    }

    /** Replaces only lines that differ, so that what has the focus keeps it. */
    private void update() {
        if (!isLoaded) {
            return;
        }
        List<SidebarRow> now = lines.of(content, sources, collapsed, shown, browse.place());
        if (now.size() != rows.size()) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }
}
