/** Small pictures, many to a file, found by content hash. */
@org.jspecify.annotations.NullMarked
package photoscope.thumbnails;
