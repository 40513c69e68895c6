package photoscope.indexing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;

/** Walks through all files of one state, a page at a time; files that leave the state meanwhile are no trouble. */
final class PendingFiles implements Iterator<FileRow> {
    private static final int PAGE = 500;
    private final Catalog catalog;
    private final FileState state;
    private final Deque<FileRow> page = new ArrayDeque<>();
    private long last;
    private boolean finished;

    PendingFiles(Catalog catalog, FileState state) {
        this.catalog = catalog;
        this.state = state;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !finished) {
            List<FileRow> rows = catalog.read(session -> session.files().inState(state, last, PAGE));
            page.addAll(rows);
            finished = rows.size() < PAGE;
            if (!rows.isEmpty()) {
                last = rows.getLast().id();
            }
        }
        return !page.isEmpty();
    }

    @Override
    public FileRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.remove();
    }
}
