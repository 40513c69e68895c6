package photoscope.catalog;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One search that was made, for finding out later why it answered as it did.
 *
 * @param at when
 * @param query as typed
 * @param pack the model pack that understood it
 * @param top how many answers were asked for
 * @param threshold least score, 0 to 1, if one was set
 * @param milliseconds how long it took
 * @param found how many answers there were
 */
public record SearchLogRow(Instant at, String query, String pack, int top, @Nullable Float threshold, int milliseconds,
        int found) {}
