package photoscope.ui.command;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What one view does at commands, for as long as it is shown: closed, it is forgotten by the window. */
public final class CommandHandlers implements AutoCloseable {
    private final Commands commands;
    private Subscription handled = Subscription.EMPTY;

    public CommandHandlers(Commands commands) {
        this.commands = commands;
    }

    /** Says what a command does; it can always be done. */
    public void handle(Command command, Runnable action) {
        handled = handled.and(commands.handle(command, action));
    }

    /**
     * Says what a command does.
     *
     * @param objection why it can't be done now, in a sentence; empty when it can
     */
    public void handle(Command command, Runnable action, ObservableValue<String> objection) {
        handled = handled.and(commands.handle(command, action, objection));
    }

    @Override
    public void close() {
        handled.unsubscribe();
        handled = Subscription.EMPTY;
    }
}
