package photoscope.ui.command;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Starts commands from the keyboard of a scene. Controls come first: what they use up never gets here. */
public final class CommandKeys {
    private final Commands commands;

    private CommandKeys(Commands commands) {
        this.commands = commands;
    }

    /** Makes the keys of a scene start commands. */
    public static void install(Scene scene, Commands commands) {
        CommandKeys keys = new CommandKeys(commands);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys.handle(scene, event));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> keys.handle(scene, event));
    }

    private void handle(Scene scene, KeyEvent event) {
        boolean isTyping = scene.getFocusOwner() instanceof TextInputControl;
        for (Command command : Command.values()) {
            for (Shortcut shortcut : command.shortcuts()) {
                if (shortcut.matches(event) && !(isTyping && shortcut.isTyping())) {
                    commands.run(command);
                    event.consume();
                    return;
                }
            }
        }
    }
}
