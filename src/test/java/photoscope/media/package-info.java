/** Bytes to pixels and facts. */
@org.jspecify.annotations.NullMarked
package photoscope.media;
