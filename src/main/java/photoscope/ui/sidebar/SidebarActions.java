package photoscope.ui.sidebar;

import java.nio.file.Path;
import java.util.List;

import photoscope.library.SavedSearch;
import photoscope.library.SourceEntry;

/** What the sidebar starts but does not do itself. */
public interface SidebarActions {
    /** Gives the keyboard to what a line led to. */
    void entered();

    /** Lets people choose folders to add. */
    void chooseFolders();

    /** Adds what was dropped on the sources; files among it are for the receiver to tell apart. */
    void addFolders(List<Path> dropped);

    /** Looks for new photos in one source. */
    void index(SourceEntry source);

    /** Shows a folder in the system's file manager. */
    void reveal(Path folder);

    /** Opens the settings of the sources. */
    void showSourceSettings();

    /** Tells that a saved search was deleted, and offers to have it back. */
    void searchDeleted(SavedSearch search, Runnable undo);
}
