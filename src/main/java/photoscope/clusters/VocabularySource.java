package photoscope.clusters;

import java.nio.file.Path;

import photoscope.search.SearchModel.TextEncoding;

/**
 * How the vocabulary is turned into embeddings.
 *
 * @param file where they are kept
 * @param fingerprint of the model
 * @param encoder the model's, asked only where the file does not answer
 */
public record VocabularySource(Path file, long fingerprint, TextEncoding encoder) {}
