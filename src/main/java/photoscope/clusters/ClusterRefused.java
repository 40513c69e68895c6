package photoscope.clusters;

import photoscope.photo.Sentence;
import photoscope.photo.Told;

/** An edit that can't be made; the message is for people and says what to do. */
public final class ClusterRefused extends Exception implements Told {
    /** Why. */
    public enum Reason {
        /** Another cluster has that name. */
        NAME_TAKEN,
        /** No cluster can have that name. */
        NAME_WRONG,
        /** The cluster is not there any more. */
        GONE,
        /** A job has found it, and the user has not named it. */
        NOT_NAMED,
        /** Nothing was chosen, or not what can be changed so. */
        NOTHING_CHOSEN
    }

    private static final long serialVersionUID = 1;
    private final Reason reason;
    private final transient Sentence sentence;

    ClusterRefused(Reason reason, Sentence sentence) {
        super(sentence.english());
        this.reason = reason;
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    public Reason reason() {
        return reason;
    }
}
