package photoscope.library;

import org.jspecify.annotations.Nullable;

import photoscope.indexing.IndexReport;
import photoscope.photo.Sentence;
import photoscope.tidying.ImportReport;

/**
 * What came of taking photos in.
 *
 * @param imported what was copied
 * @param indexed what the library made of it; null where there was nothing to index, or it failed
 * @param indexTrouble why they could not be indexed, a sentence for people; null where they were
 */
public record ImportResult(ImportReport imported, @Nullable IndexReport indexed, @Nullable Sentence indexTrouble) {}
