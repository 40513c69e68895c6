package photoscope.ui.search;

/** What would become of what is dragged over the window. */
public enum DropTarget {
    /** Nothing is dragged that could be used. */
    NONE,
    /** It would be searched with. */
    SEARCH,
    /** It would be added to the pictures that are searched with. */
    ADD,
    /** Folders would be added to the library. */
    FOLDERS
}
