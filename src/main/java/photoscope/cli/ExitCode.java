package photoscope.cli;

/** What a command tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    /** It could not be done; the message says why. */
    static final int FAILED = 1;
    /** The command line makes no sense (picocli's own number). */
    static final int USAGE = 2;
    /** Another Photoscope has the library open. 3 is what Java ends with when memory is used up. */
    static final int IN_USE = 4;
    /** {@code verify} found something that does not match. */
    static final int MISMATCH = 5;
    /** Ended by Ctrl-C; what was finished is kept. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
