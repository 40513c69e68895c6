package photoscope.cli;

import java.io.PrintStream;

import org.jspecify.annotations.Nullable;

/**
 * Where a command was typed.
 *
 * @param out for answers
 * @param err for progress, notes and errors
 * @param columns of the terminal that {@code err} is; 0 where it is none, so that nothing may be drawn over
 * @param window opens the window; null where there is no display for it
 * @param command what to type to start Photoscope again
 */
public record Shell(PrintStream out, PrintStream err, int columns, @Nullable WindowOpener window, String command) {}
