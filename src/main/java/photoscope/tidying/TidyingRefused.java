package photoscope.tidying;

import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** Something that is not done; the message says why, in a sentence for people, and what to do. */
public final class TidyingRefused extends Exception implements Told {
    private static final long serialVersionUID = 1;
    private final transient Sentence sentence;

    public TidyingRefused(Sentence sentence) {
        super(sentence.english());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
