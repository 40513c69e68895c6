/** Where photos come from: folders walked by their directory entries alone. */
@org.jspecify.annotations.NullMarked
package photoscope.sources;
