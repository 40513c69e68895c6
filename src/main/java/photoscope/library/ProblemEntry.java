package photoscope.library;

import java.nio.file.Path;
import java.time.Instant;

import photoscope.photo.Problem;

/**
 * A problem as a list shows it.
 *
 * @param id its number in this library
 * @param path the file or folder it concerns
 * @param problem what is wrong
 * @param firstAt when it was first met
 * @param lastAt when it was last met
 * @param tries how often
 * @param ignored whether the user does not want to hear of it
 */
public record ProblemEntry(long id, Path path, Problem problem, Instant firstAt, Instant lastAt, int tries,
        boolean ignored) {}
