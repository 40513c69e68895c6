package photoscope.tidying;

import java.time.Instant;

/**
 * One organizing, as it stands in the journal.
 *
 * @param run its number
 * @param at when it began
 * @param mode what it did
 * @param undoes the run that it took back; 0 for none
 * @param layout as it was written
 * @param files how many files it gave new places
 * @param isUndone whether it was taken back
 */
public record OrganizeRunEntry(long run, Instant at, OrganizeMode mode, long undoes, String layout, long files,
        boolean isUndone) {
    OrganizeRunEntry ended(long done) {
        return new OrganizeRunEntry(run, at, mode, undoes, layout, done, isUndone);
    }

    OrganizeRunEntry undone() {
        return new OrganizeRunEntry(run, at, mode, undoes, layout, files, true);
    }
}
