package photoscope.ui.settings;

import java.nio.file.Path;
import java.util.List;

import photoscope.library.LibraryFolder;
import photoscope.library.SourceEntry;

/** What the settings start but do not do themselves. */
public interface SettingsActions {
    /** Lets people choose folders to add to the library, and adds them. */
    void addFolders();

    /** Lets people choose a library of Photos to add, and adds it. */
    void addPhotosLibrary();

    /** Adds what was dropped; files among it are for the receiver to tell apart. */
    void addFolders(List<Path> dropped);

    /** Shows a folder in the system's file manager. */
    void reveal(Path folder);

    /** Ends what is being indexed, because a source is about to go; returns when it has ended. Not the UI thread. */
    void endIndexing() throws InterruptedException;

    /** Looks for photos in a source whose patterns changed. */
    void index(SourceEntry source);

    /** Closes the library, has it use another model pack, and opens it again. */
    void usePack(String pack);

    /** Closes this library and opens another one, or makes it. */
    void openLibrary(LibraryFolder folder);

    /** Shows where the library lies in the system's file manager. */
    void revealLibrary();

    /** Has small pictures take no more memory than is set now. */
    void thumbnailMemoryChanged(int megabytes);
}
