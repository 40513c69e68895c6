package photoscope.catalog;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One value that somebody gave a photo.
 *
 * @param field what it is a value of
 * @param source a number for who set it
 * @param setting the value as text; null where it was cleared
 * @param at when it was set
 */
public record AnnotationRow(String field, int source, @Nullable String setting, Instant at) {}
