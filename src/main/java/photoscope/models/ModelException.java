package photoscope.models;

import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** A model pack cannot do its work; the message tells a person which pack, which file, and what to do. */
public final class ModelException extends Exception implements Told {
    private static final long serialVersionUID = 1L;
    private final transient Sentence sentence;

    ModelException(Sentence sentence) {
        super(sentence.english());
        this.sentence = sentence;
    }

    ModelException(Sentence sentence, Throwable cause) {
        super(sentence.english(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** For a pack whose files are not what its manifest promises. */
    static ModelException damaged(String pack, Sentence what) {
        return new ModelException(damagedMessage(pack, what));
    }

    /** The same, with what the encoder's library said as its cause. */
    static ModelException damaged(String pack, Sentence what, Throwable cause) {
        return new ModelException(damagedMessage(pack, what), cause);
    }

    private static Sentence damagedMessage(String pack, Sentence what) {
        return Sentence.of("Model pack %s is damaged: %s. To mend it: 'photoscope models install %s'", pack, what,
                pack);
    }
}
