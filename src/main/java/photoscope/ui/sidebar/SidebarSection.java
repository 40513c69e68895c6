package photoscope.ui.sidebar;

/** The sidebar's sections, in the order they stand. One that nobody fills yet is not shown. */
public enum SidebarSection {
    LIBRARY,
    SOURCES,
    ALBUMS,
    CLUSTERS,
    PEOPLE,
    TAGS,
    SEARCHES
}
