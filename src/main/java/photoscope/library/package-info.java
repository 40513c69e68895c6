/** Opens one library: builds and owns all rooms below and closes them in order. */
@org.jspecify.annotations.NullMarked
package photoscope.library;
