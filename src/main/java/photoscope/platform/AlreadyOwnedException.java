package photoscope.platform;

import java.nio.file.Path;
import java.util.OptionalLong;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/** Somebody else has the folder open; the message says who, for people. */
public final class AlreadyOwnedException extends ToldIOException {
    private final transient OptionalLong pid;

    AlreadyOwnedException(Path folder, OptionalLong pid) {
        super(pid.isPresent()
                ? Sentence.of("The folder %s is in use by process %d. Close it there first, or open another folder.",
                        folder, pid.getAsLong())
                : Sentence.of("The folder %s is in use by another program. Close it there first, or open another"
                        + " folder.", folder),
                null);
        this.pid = pid;
    }

    /** The owner's process, where it could be told. */
    public OptionalLong pid() {
        return pid;
    }
}
