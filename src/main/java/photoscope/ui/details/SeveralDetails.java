package photoscope.ui.details;

import photoscope.annotations.AnnotationSummary;

/**
 * What the window tells of several photos.
 *
 * @param summary what people say of them, and where they differ; of no photo where all are gone
 * @param bytes size of all files together
 */
public record SeveralDetails(AnnotationSummary summary, long bytes) {}
