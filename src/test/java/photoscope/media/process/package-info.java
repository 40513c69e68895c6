@org.jspecify.annotations.NullMarked
package photoscope.media.process;
