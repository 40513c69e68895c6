package photoscope.platform;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/** A disk or share did not answer in the time it had. It may later. */
public final class NotAnswering extends ToldIOException {
    private static final long serialVersionUID = 1;

    NotAnswering(String place) {
        super(Sentence.of("%s does not answer.", place));
    }
}
