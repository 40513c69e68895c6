package photoscope.ui.sidebar;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

import photoscope.library.Library;
import photoscope.library.SidebarCounts;
import photoscope.library.SourceEntry;
import photoscope.ui.sidebar.SidebarContent.TagCount;

/** What a library has for the sidebar. */
public final class LibrarySidebar implements SidebarSource {
    private final Library library;
    private final Supplier<OptionalInt> favourites;
    private final Supplier<List<TagCount>> tags;

    /**
     * @param favourites how many photos are favourites
     * @param tags all tags, by name
     */
    public LibrarySidebar(Library library, Supplier<OptionalInt> favourites, Supplier<List<TagCount>> tags) {
        this.library = library;
        this.favourites = favourites;
        this.tags = tags;
    }

    @Override
    public long changes() {
        return library.photos().changes();
    }

    @Override
    public SidebarContent content() {
        SidebarCounts counts = library.photos().counts();
        return new SidebarContent(counts.all(), counts.videos(), favourites.get(), counts.problems(), tags.get(),
                library.savedSearches().all());
    }

    @Override
    public List<SourceEntry> sources() {
        return library.photos().sources();
    }
}
