package photoscope.vectors;

import photoscope.photo.ContentHash;
import photoscope.photo.Embedding;
import photoscope.photo.PartId;

/**
 * One vector and what it belongs to.
 *
 * @param part what was embedded
 * @param content the file's hash at that time
 * @param provisional made from a thumbnail because the photo itself was away
 * @param embedding the vector, unit length
 */
public record VectorRecord(PartId part, ContentHash content, boolean provisional, Embedding embedding) {}
