package photoscope.ui.shell;

import javafx.stage.Stage;

import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.grid.GridView;
import photoscope.ui.language.Words;
import photoscope.ui.theme.Theme;
import photoscope.ui.theme.ThemeChoice;

/** How photos are looked at, and the way between places. */
final class ViewCommands {
    private ViewCommands() {}

    static void handle(CommandHandlers commands, GridView grid, WindowFrame frame, Theme theme, Stage stage) {
        commands.handle(Command.INSPECTOR, frame::toggleInspector);
        commands.handle(Command.LARGER, () -> grid.zoom(1));
        commands.handle(Command.SMALLER, () -> grid.zoom(-1));
        commands.handle(Command.SQUARES, () -> grid.squareProperty().set(!grid.squareProperty().get()));
        commands.handle(Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        commands.handle(Command.THEME,
                () -> theme.choice().set(theme.dark().get() ? ThemeChoice.LIGHT : ThemeChoice.DARK));
        commands.handle(Command.SELECT_ALL, () -> grid.selection().selectAll());
    }

    static void handle(CommandHandlers commands, BrowseModel browse, Words words) {
        commands.handle(Command.BACK, browse::back, browse.canGoBack().map(can -> can ? "" : words.get("noWayBack")));
        commands.handle(Command.FORWARD, browse::forward,
                browse.canGoForward().map(can -> can ? "" : words.get("noWayForward")));
        commands.handle(Command.SHOW_ALL, () -> browse.go(Place.ALL));
        commands.handle(Command.SHOW_PROBLEMS, () -> browse.go(new Place.Problems()));
    }
}
