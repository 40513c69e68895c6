package photoscope.cli;

import java.io.PrintStream;

/**
 * Where a command was typed.
 *
 * @param out for answers
 * @param err for progress, notes and errors
 * @param columns of the terminal that {@code err} is; 0 where it is none, so that nothing may be drawn over
 * @param hasDisplay whether a window could open
 * @param command what to type to start Photoscope again
 */
public record Shell(PrintStream out, PrintStream err, int columns, boolean hasDisplay, String command) {}
