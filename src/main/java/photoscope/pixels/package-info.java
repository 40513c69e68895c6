/** Ground floor: pictures in memory and exact resampling; no files, no AWT. */
@org.jspecify.annotations.NullMarked
package photoscope.pixels;
