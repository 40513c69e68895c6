package photoscope.photo;

/** A failure that people are told of in a sentence, which its message says in English. */
public interface Told {
    Sentence sentence();

    /** What a failure says: its sentence, or else its message as it is. */
    static Sentence by(Throwable failure) {
        if (failure instanceof Told told) {
            return told.sentence();
        }
        String message = failure.getMessage();
        return Sentence.verbatim(message == null ? failure.toString() : message);
    }
}
