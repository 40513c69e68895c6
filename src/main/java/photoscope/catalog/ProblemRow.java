package photoscope.catalog;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Problem;

/**
 * One file's or folder's trouble.
 *
 * @param id the catalog's number for it
 * @param path what it concerns
 * @param file the file's number, null for a folder
 * @param problem what is wrong
 * @param firstAt when it was first met
 * @param lastAt when it was last met
 * @param tries how often
 * @param ignored the user does not want to hear of it
 */
public record ProblemRow(long id, Path path, @Nullable Long file, Problem problem, Instant firstAt, Instant lastAt,
        int tries, boolean ignored) {}
