package photoscope.indexing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Embedding;
import photoscope.photo.Problem;

/**
 * A read file after the encoder.
 *
 * @param read what reading it came to
 * @param embedding of its picture, if there is one
 * @param problem why the encoder could not make one
 * @param others frames of a film, without the one that stands for it and those of which no embedding could be made; regions
 * of a picture
 */
record Embedded(ReadResult read, @Nullable Embedding embedding, @Nullable Problem problem, List<EmbeddedPart> others) {
    Embedded {
        others = List.copyOf(others);
    }
}
