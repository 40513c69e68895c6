package photoscope.ui.annotate;

import java.util.List;
import java.util.Optional;

import photoscope.annotations.Annotation;
import photoscope.annotations.AnnotationSummary;
import photoscope.photo.PhotoId;

/** What people have said of photos. Asked on worker threads. */
public interface AnnotationSource {
    /** What holds for a photo; empty if it is gone. */
    Optional<Annotation> of(PhotoId photo);

    /** What photos have in common; some 100 microseconds a photo. */
    AnnotationSummary summary(List<PhotoId> photos);

    /** The name of a photo's file; empty if it is gone. */
    String name(PhotoId photo);
}
