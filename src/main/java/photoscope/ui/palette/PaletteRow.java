package photoscope.ui.palette;

import java.util.List;

import org.kordamp.ikonli.Ikon;

import photoscope.ui.command.Shortcut;

/**
 * One line of the palette.
 *
 * @param id recognises it among those used before
 * @param title what it does or where it leads
 * @param group what it belongs to
 * @param icon before its title
 * @param shortcuts that do the same, the usual one first
 * @param objection why it can't be done now, in a sentence; empty when it can
 * @param action does it
 */
record PaletteRow(String id, String title, String group, Ikon icon, List<Shortcut> shortcuts, String objection,
        Runnable action) {
    boolean canRun() {
        return objection.isEmpty();
    }
}
