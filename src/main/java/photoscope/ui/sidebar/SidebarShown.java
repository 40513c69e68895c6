package photoscope.ui.sidebar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of long sections is shown, and which folders in them are closed. */
final class SidebarShown {
    private final Set<SidebarSection> whole = new HashSet<>();
    private final Set<List<String>> closed = new HashSet<>();

    /** Whether all of a long section is shown. */
    boolean isWhole(SidebarSection section) {
        return whole.contains(section);
    }

    /** Shows all of a long section, or its beginning again. */
    void toggle(SidebarSection section) {
        if (!whole.remove(section)) {
            whole.add(section);
        }
    }

    /** Whether a folder of this path is open. */
    boolean isOpen(List<String> folder) {
        return !closed.contains(folder);
    }

    /** Closes a folder, or opens it again. */
    void toggle(List<String> folder) {
        if (!closed.remove(folder)) {
            closed.add(folder);
        }
    }
}
