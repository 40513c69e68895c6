package photoscope.ui.shell;

import java.util.List;

import photoscope.ui.about.AboutModel;
import photoscope.ui.about.AboutView;
import photoscope.ui.about.Bundled;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.language.Words;
import photoscope.ui.palette.PaletteEntry;
import photoscope.ui.palette.PaletteModel;
import photoscope.ui.palette.PaletteView;
import photoscope.ui.palette.ShortcutSheetModel;
import photoscope.ui.palette.ShortcutSheetView;
import photoscope.ui.sidebar.SidebarModel;
import photoscope.ui.sidebar.SidebarRow;
import photoscope.ui.task.Late;

/** What lies over the window for a while: the sheet of shortcuts, what the program is made of, the palette of commands and places. */
final class OverlayWiring {
    private OverlayWiring() {}

    static void handleShortcuts(WindowParts window) {
        Words words = window.language().wordsOf(Command.class);
        Late<ShortcutSheetView> sheet = new Late<>(() -> new ShortcutSheetView(
                new ShortcutSheetModel(window.controls()::name, group -> words.get(group.name())), window.language()));
        window.commands().handle(Command.SHORTCUTS, () -> window.overlays().open(sheet.get()));
    }

    static void handleAbout(WindowParts window) {
        Late<AboutView> page = new Late<>(() -> new AboutView(
                new AboutModel(Bundled.reader(), window.threads().working(), window::tellFailure), window.language()));
        window.commands().handle(Command.ABOUT, () -> window.overlays().open(page.get()));
    }

    static void handlePalette(WindowParts window, CommandHandlers commands, SidebarModel sidebar) {
        Words words = window.language().wordsOf(Command.class);
        PaletteModel palette = new PaletteModel(window.commands(), window.controls()::name,
                command -> words.get(command.group().name()), () -> places(sidebar, words.get("GO")));
        palette.recent().setAll(window.settings().get(WindowSettings.RECENT_COMMANDS));
        palette.recent()
                .subscribe(() -> window.settings().set(WindowSettings.RECENT_COMMANDS, List.copyOf(palette.recent())));
        Late<PaletteView> view = new Late<>(() -> new PaletteView(palette, window.language()));
        commands.handle(Command.PALETTE, () -> window.overlays().open(view.get()));
    }

    private static List<PaletteEntry> places(SidebarModel sidebar, String kind) {
        return sidebar.rows()
                .stream()
                .filter(SidebarRow.Entry.class::isInstance)
                .map(SidebarRow.Entry.class::cast)
                .map(entry -> new PaletteEntry(entry.name(), kind, entry.icon(), () -> sidebar.open(entry)))
                .toList();
    }
}
