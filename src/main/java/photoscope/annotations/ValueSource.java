package photoscope.annotations;

import java.util.Arrays;

/** Who set a value. The order is the precedence: an earlier one prevails over a later one. */
public enum ValueSource {
    /** A person, in this library. */
    USER(0),
    /** A person in another library, who left a sidecar beside the photo. */
    SIDECAR(1),
    /** A person in another program, such as Photos; what was cleared there holds nothing. */
    PROGRAM(5),
    /** Whoever wrote the photo's file: it is no guess, and so stands above what a job finds out. */
    FILE(3),
    /** A job of the program. */
    JOB(2),
    /** What a changed sidecar says against the user's own newer value: it waits for a choice and never holds. */
    CONFLICT(4);

    private final int code;

    ValueSource(int code) {
        this.code = code;
    }

    /** Its number in the catalog. */
    int code() {
        return code;
    }

    static ValueSource ofCode(int code) {
        return Arrays.stream(values())
                .filter(source -> source.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source of values has the number " + code));
    }

    /** Whether it stands in somebody else's files, and is read from there again rather than kept in our sidecars. */
    boolean isReadAnew() {
        return this == FILE || this == PROGRAM;
    }

    boolean prevailsOver(ValueSource other) {
        return ordinal() < other.ordinal();
    }
}
