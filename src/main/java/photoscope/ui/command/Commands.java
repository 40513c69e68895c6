package photoscope.ui.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * What the commands do in one window, and what stands against them now. A command that nobody handles yet is disabled
 * like any other that can't be done.
 */
public final class Commands {
    private record Handler(Runnable action, ObservableValue<String> objection) {}

    private final Map<Command, ObjectProperty<Handler>> handlers = new EnumMap<>(Command.class);
    private final Handler nobody;

    /**
     * @param notHere why a command can't be done that nothing in the window handles, in a sentence
     */
    public Commands(String notHere) {
        nobody = new Handler(() -> {}, new ReadOnlyStringWrapper(notHere));
        for (Command command : Command.values()) {
            handlers.put(command, new SimpleObjectProperty<>(nobody));
        }
    }

    /** Says what a command does; it can always be done, until the answer is unsubscribed. */
    public Subscription handle(Command command, Runnable action) {
        return handle(command, action, new ReadOnlyStringWrapper(""));
    }

    /**
     * Says what a command does.
     *
     * @param objection why it can't be done now, in a sentence; empty when it can
     * @return to forget it; nothing happens where another has said what the command does since
     */
    public Subscription handle(Command command, Runnable action, ObservableValue<String> objection) {
        ObjectProperty<Handler> current = handler(command);
        Handler handler = new Handler(action, objection);
        current.set(handler);
        return () -> {
            if (current.get().equals(handler)) {
                current.set(nobody);
            }
        };
    }

    /** Why it can't be done now, in a sentence; empty when it can. */
    public ObservableValue<String> objection(Command command) {
        return handler(command).flatMap(Handler::objection);
    }

    /** Whether it can be done now. */
    public boolean canRun(Command command) {
        return handler(command).get().objection.getValue().isEmpty();
    }

    /** Does it, if it can be done. */
    public void run(Command command) {
        if (canRun(command)) {
            handler(command).get().action.run();
        }
    }

    private ObjectProperty<Handler> handler(Command command) {
        return Objects.requireNonNull(handlers.get(command));
    }
}
