package photoscope.indexing;

import photoscope.photo.ContentHash;
import photoscope.photo.Embedding;

/**
 * A frame of a film after the encoder.
 *
 * @param milliseconds from the beginning
 * @param hash of the frame
 * @param thumbnail JPEG
 * @param embedding what was made of it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
record EmbeddedFrame(int milliseconds, ContentHash hash, byte[] thumbnail, Embedding embedding) {}
