/** The tests, in the rooms that they test. */
@org.jspecify.annotations.NullMarked
package photoscope;
