package photoscope.ui.sidebar;

import java.util.List;

import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.SidebarCounts;
import photoscope.library.SourceEntry;

/** What a library has for the sidebar. */
public final class LibrarySidebar implements SidebarSource {
    private final Library library;

    public LibrarySidebar(Library library) {
        this.library = library;
    }

    @Override
    public long changes() {
        return library.photos().changes();
    }

    @Override
    public SidebarContent content() throws LibraryException {
        SidebarCounts counts = library.photos().counts();
        return new SidebarContent(counts.all(), counts.videos(), counts.favourites(), library.clustering().count(),
                counts.problems(), library.photos().albums(), library.annotating().tags(),
                library.savedSearches().all());
    }

    @Override
    public List<SourceEntry> sources() {
        return library.photos().sources();
    }
}
