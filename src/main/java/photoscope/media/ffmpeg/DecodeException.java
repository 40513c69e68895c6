package photoscope.media.ffmpeg;

import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** FFmpeg can make no picture of some bytes. */
public final class DecodeException extends Exception implements Told {
    private final Kind kind;
    private final transient Sentence sentence;

    /** Why not. */
    public enum Kind {
        DAMAGED,
        UNSUPPORTED,
        TOO_LARGE
    }

    DecodeException(Kind kind, Sentence sentence) {
        super(sentence.english());
        this.kind = kind;
        this.sentence = sentence;
    }

    static DecodeException damaged(Sentence sentence) {
        return new DecodeException(Kind.DAMAGED, sentence);
    }

    /** Why not, to go into brackets after what can't be done. */
    @Override
    public Sentence sentence() {
        return sentence;
    }

    public Kind kind() {
        return kind;
    }
}
