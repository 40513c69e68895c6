package photoscope.tidying;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A line of the journal of organizing; what a line says is on the disk before it is done. */
sealed interface OrganizeLine {
    /** The line's own. */
    long number();

    /** The number of the line that began its run. */
    long run();

    /**
     * A run begins.
     *
     * @param undoes the run that it takes back; 0 for none
     * @param files how many are to be moved
     */
    record Begin(long number, Instant at, OrganizeMode mode, long undoes, String layout,
            long files) implements OrganizeLine {
        @Override
        public long run() {
            return number;
        }
    }

    /**
     * These files are moved now.
     *
     * @param units files that stay together
     * @param creates folders that are made for them
     * @param removes folders that go if this leaves them empty, the innermost first
     */
    record Step(long number, long run, OrganizeMode mode, List<List<FileMove>> units, List<Path> creates,
            List<Path> removes) implements OrganizeLine {
        public Step {
            units = List.copyOf(units);
            creates = List.copyOf(creates);
            removes = List.copyOf(removes);
        }
    }

    /**
     * The run is through.
     *
     * @param done how many files have their new places
     */
    record End(long number, long run, long done) implements OrganizeLine {}
}
