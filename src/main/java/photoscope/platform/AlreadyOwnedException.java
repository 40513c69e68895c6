package photoscope.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Somebody else has the folder open; the message says who, for people. */
public final class AlreadyOwnedException extends IOException {
    private final transient OptionalLong pid;

    AlreadyOwnedException(Path folder, OptionalLong pid) {
        super("The folder " + folder + " is in use by "
                + (pid.isPresent() ? "process " + pid.getAsLong() : "another program")
                + ". Close it there first, or open another folder.");
        this.pid = pid;
    }

    /** The owner's process, where it could be told. */
    public OptionalLong pid() {
        return pid;
    }
}
