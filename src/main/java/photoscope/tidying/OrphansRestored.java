package photoscope.tidying;

import java.nio.file.Path;
import java.util.List;

/**
 * What was brought back.
 *
 * @param sidecars photos whose sidecars are written anew
 * @param copied files that were copied back to where they were
 * @param marked photos that the next run of indexing reads again
 * @param problems what could not be done
 */
public record OrphansRestored(int sidecars, List<Path> copied, long marked, List<TidyingProblem> problems) {}
