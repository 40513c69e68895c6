package photoscope.search;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A search that was made.
 *
 * @param at when
 * @param query as typed, with the pictures named
 * @param pack the model pack that understood it
 * @param top how many results were asked for
 * @param threshold least score, 0 to 1, if one was set
 * @param milliseconds how long it took
 * @param found how many results there were
 */
public record LoggedSearch(Instant at, String query, String pack, int top, @Nullable Float threshold, int milliseconds,
        int found) {}
