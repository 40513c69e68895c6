/** Ground floor: plain records and values that every room may use; no input or output. */
@org.jspecify.annotations.NullMarked
package photoscope.photo;
