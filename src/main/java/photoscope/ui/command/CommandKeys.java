package photoscope.ui.command;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Starts commands from the keyboard of a scene. Controls come first: what they use up never gets here. */
public final class CommandKeys {
    private final Commands commands;
    /** Whether the key that is down has started a command, so that its letter must not be typed where that led. */
    private boolean isUsed;

    private CommandKeys(Commands commands) {
        this.commands = commands;
    }

    /** Makes the keys of a scene start commands. */
    public static void install(Scene scene, Commands commands) {
        CommandKeys keys = new CommandKeys(commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> keys.isUsed = false);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (keys.isUsed) {
                event.consume();
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys.handle(scene, event));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> keys.handle(scene, event));
    }

    private void handle(Scene scene, KeyEvent event) {
        boolean isTyping = scene.getFocusOwner() instanceof TextInputControl;
        for (Command command : Command.values()) {
            for (Shortcut shortcut : command.shortcuts()) {
                if (shortcut.matches(event) && !(isTyping && shortcut.isTyping())) {
                    isUsed = event.getEventType() == KeyEvent.KEY_PRESSED;
                    commands.run(command);
                    event.consume();
                    return;
                }
            }
        }
    }
}
