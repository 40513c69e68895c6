package photoscope.ui.shell;

import java.nio.file.Path;
import javafx.stage.Stage;

import photoscope.library.AppSettings;
import photoscope.library.LibraryEnvironment;
import photoscope.ui.command.CommandControls;
import photoscope.ui.command.Commands;
import photoscope.ui.language.Language;
import photoscope.ui.notice.Notice;
import photoscope.ui.notice.NoticeModel;
import photoscope.ui.overlay.OverlayHost;
import photoscope.ui.theme.Theme;

/**
 * What a window has, whichever library is open in it.
 *
 * @param overlays what lies over its content
 */
record WindowParts(Stage stage, Theme theme, Language language, AppSettings settings, LibraryEnvironment environment,
        DesktopParts desktop, WindowThreads threads, Commands commands, CommandControls controls, NoticeModel notices,
        OverlayHost overlays) {
    /** Shows a file or folder in the system's file manager. */
    void reveal(Path path) {
        var _ = threads.working().run(() -> {
            desktop.actions().reveal(path);
            return path;
        }, _ -> {}, this::tellFailure);
    }

    /** Tells in a notice what went wrong. */
    void tellFailure(Exception failure) {
        notices.show(Notice.error(language.wordsOf(WindowParts.class).reason(failure)));
    }
}
