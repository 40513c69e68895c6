package photoscope.ui.command;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.platform.OperatingSystem;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** Makes buttons and menu items of commands. What is no longer used is not held by the commands that it followed. */
public final class CommandControls {
    private final Commands commands;
    private final Words words;

    public CommandControls(Commands commands, Words words) {
        this.commands = commands;
        this.words = words;
    }

    /** The command's name. */
    public String name(Command command) {
        return words.get(command.nameKey(OperatingSystem.current()));
    }

    /** The command's name with its key, as a tooltip shows it. */
    public String nameAndKey(Command command) {
        List<Shortcut> shortcuts = command.shortcuts();
        return shortcuts.isEmpty() ? name(command) : name(command) + "  (" + shortcuts.getFirst().text() + ")";
    }

    /**
     * A button with an icon alone. It stands in a pane of its own, which can still show why the button is disabled.
     */
    public StackPane iconButton(Command command) {
        Button button = new Button(null, new FontIcon(command.icon()));
        button.getStyleClass().addAll("button-icon", "flat");
        return wrapped(button, command);
    }

    /** A button with an icon and the command's name, in a pane as an {@link #iconButton} is. */
    public StackPane textButton(Command command) {
        return wrapped(new Button(name(command), new FontIcon(command.icon())), command);
    }

    private StackPane wrapped(Button button, Command command) {
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(name(command));
        button.setOnAction(_ -> commands.run(command));
        StackPane pane = new StackPane(button);
        LateTooltip.install(pane, () -> {
            String objection = commands.objection(command).getValue();
            return objection.isEmpty() ? nameAndKey(command) : nameAndKey(command) + "\n" + objection;
        });
        button.disableProperty().bind(commands.objection(command).map(objection -> !objection.isEmpty()));
        return pane;
    }

    /** An item for a menu; a disabled one says why behind its name. */
    public MenuItem menuItem(Command command) {
        MenuItem item = new MenuItem(name(command), new FontIcon(command.icon()));
        item.setOnAction(_ -> commands.run(command));
        command.shortcuts()
                .stream()
                .filter(Shortcut.Pressed.class::isInstance)
                .map(Shortcut.Pressed.class::cast)
                .findFirst()
                .ifPresent(pressed -> item.setAccelerator(pressed.keys()));
        item.disableProperty().bind(commands.objection(command).map(objection -> !objection.isEmpty()));
        item.textProperty()
                .bind(commands.objection(command)
                        .map(objection -> objection.isEmpty()
                                ? name(command)
                                : name(command) + " (" + objection + ")"));
        return item;
    }
}
