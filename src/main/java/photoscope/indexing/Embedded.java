package photoscope.indexing;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Embedding;
import photoscope.photo.Problem;

/**
 * A read file after the encoder.
 *
 * @param read what reading it came to
 * @param embedding of its picture, if there is one
 * @param problem why the encoder could not make one
 */
record Embedded(ReadResult read, @Nullable Embedding embedding, @Nullable Problem problem) {}
