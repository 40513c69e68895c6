package photoscope.storage;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/** Does what needs a {@code FileChannel} also on a thread that is being interrupted, and leaves it interrupted. */
final class Uninterrupted {
    interface Action<T> {
        T run() throws IOException;
    }

    private Uninterrupted() {}

    static <T> T call(Action<T> action) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                interrupted |= Thread.interrupted();
                try {
                    return action.run();
                } catch (ClosedByInterruptException e) {
                    interrupted = true; // the channel was the action's own: it is opened anew
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
