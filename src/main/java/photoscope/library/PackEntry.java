package photoscope.library;

import photoscope.photo.Sentence;

/**
 * A model pack as a list shows it.
 *
 * @param id its name in commands
 * @param title its name for people
 * @param description what it can and can't do
 * @param licence of its files
 * @param dimensions coordinates of its embeddings
 * @param bytes of its files
 * @param state whether it can be used
 * @param reason what is wrong, if something is
 */
public record PackEntry(String id, String title, String description, String licence, int dimensions, long bytes,
        State state, Sentence reason) {
    /** Whether a pack can be used. */
    public enum State {
        READY,
        NOT_INSTALLED,
        DAMAGED
    }
}
