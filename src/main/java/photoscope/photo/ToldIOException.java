package photoscope.photo;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Something with files that did not work, told to people. */
public class ToldIOException extends IOException implements Told {
    private static final long serialVersionUID = 1;
    private final transient Sentence sentence;

    public ToldIOException(Sentence sentence) {
        this(sentence, null);
    }

    public ToldIOException(Sentence sentence, @Nullable Throwable cause) {
        super(sentence.english(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
