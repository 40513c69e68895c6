package photoscope.ui.sidebar;

import java.util.List;

import photoscope.library.LibraryException;
import photoscope.library.SourceEntry;

/** Where the sidebar's lines come from. Only {@link #changes} may be asked on the JavaFX thread. */
public interface SidebarSource {
    /** A number that grows whenever photos are added or changed; costs nothing to ask. */
    long changes();

    /** Everything but the sources; takes some milliseconds. */
    SidebarContent content() throws LibraryException;

    /** The folders that are indexed, by path. Takes its time where a share does not answer. */
    List<SourceEntry> sources();
}
