package photoscope.ui.details;

import java.util.List;
import java.util.Optional;

import photoscope.photo.PhotoId;

/** Where views learn about photos. Asked on worker threads; interrupting a caller stops it. */
public interface DetailsSource {
    /** What is known of a photo; empty where it is not in the library any more. */
    Optional<PhotoDetails> of(PhotoId photo) throws InterruptedException;

    /** What photos have in common; some 100 microseconds a photo. */
    SeveralDetails of(List<PhotoId> photos) throws InterruptedException;
}
