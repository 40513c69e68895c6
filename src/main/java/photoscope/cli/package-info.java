/** The command line. */
@org.jspecify.annotations.NullMarked
package photoscope.cli;
