/** Bytes to pixels and facts: file types, metadata, decoding within limits, JPEG writing, perceptual hash. */
@org.jspecify.annotations.NullMarked
package photoscope.media;
