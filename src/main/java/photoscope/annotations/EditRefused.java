package photoscope.annotations;

import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** Something was written that can't be kept; the message says why. */
public final class EditRefused extends IllegalArgumentException implements Told {
    private static final long serialVersionUID = 1;
    private final transient Sentence sentence;

    EditRefused(Sentence sentence) {
        super(sentence.english());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
