package photoscope.ui.shell;

import java.util.List;

import photoscope.ui.command.Command;
import photoscope.ui.language.Words;
import photoscope.ui.palette.PaletteModel;
import photoscope.ui.palette.PaletteView;
import photoscope.ui.palette.ShortcutSheetModel;
import photoscope.ui.palette.ShortcutSheetView;

/** What lies over the window for a while: the palette of commands, the sheet of shortcuts. */
final class WindowOverlays {
    private final WindowParts window;

    WindowOverlays(WindowParts window) {
        this.window = window;
    }

    void handle() {
        Words words = window.language().wordsOf(Command.class);
        PaletteModel palette = new PaletteModel(window.commands(), window.controls()::name,
                command -> words.get(command.group().name()), List::of);
        palette.recent().setAll(window.settings().get(WindowSettings.RECENT_COMMANDS));
        palette.recent()
                .subscribe(() -> window.settings().set(WindowSettings.RECENT_COMMANDS, List.copyOf(palette.recent())));
        PaletteView paletteView = new PaletteView(palette, window.language());
        ShortcutSheetView sheet = new ShortcutSheetView(
                new ShortcutSheetModel(window.controls()::name, group -> words.get(group.name())), window.language());
        window.commands().handle(Command.PALETTE, () -> window.overlays().open(paletteView));
        window.commands().handle(Command.SHORTCUTS, () -> window.overlays().open(sheet));
    }
}
