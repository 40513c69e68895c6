package photoscope.ui.shell;

import javafx.stage.Window;

import photoscope.platform.DesktopActions;
import photoscope.ui.file.FileChoosers;
import photoscope.ui.file.SystemFileChoosers;

/**
 * What a window uses of the desktop it stands on.
 *
 * @param choosers ask for files and folders
 * @param actions show and open files elsewhere
 */
public record DesktopParts(FileChoosers choosers, DesktopActions actions) {
    /** Those of this computer, with dialogs that belong to a window. */
    public static DesktopParts of(Window window) {
        return new DesktopParts(new SystemFileChoosers(window), DesktopActions.current());
    }
}
