package photoscope.tidying;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.storage.Journal;

/** The journal of organizing: what is on the disk of it before each step is enough to finish it or take it back. */
final class OrganizeJournal implements Closeable {
    private final Journal<OrganizeLine> journal;
    private final Clock clock;
    /** The step that was cut off, with the number of its run; empty where nothing was. */
    private final Optional<OrganizeLine> cutOff;

    private OrganizeJournal(Journal<OrganizeLine> journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        List<OrganizeLine> recent = journal.takeRecent();
        this.cutOff = recent.isEmpty() || recent.getLast() instanceof OrganizeLine.End
                ? Optional.empty()
                : Optional.of(recent.getLast());
    }

    static OrganizeJournal open(Path folder, Clock clock) throws IOException {
        return new OrganizeJournal(Journal.open(folder, "organize-", new OrganizeLineFormat()), clock);
    }

    /** The last line of a run that did not come to its end: what it says may be done, half done or not. */
    Optional<OrganizeLine> cutOff() {
        return cutOff;
    }

    long begin(OrganizeMode mode, long undoes, String layout, long files) throws IOException {
        long number = journal.last() + 1;
        journal.append(List.of(new OrganizeLine.Begin(number, clock.instant(), mode, undoes, layout, files)));
        return number;
    }

    OrganizeLine.Step step(long run, OrganizeMode mode, List<List<FileMove>> units, List<Path> creates,
            List<Path> removes) throws IOException {
        OrganizeLine.Step step = new OrganizeLine.Step(journal.last() + 1, run, mode, units, creates, removes);
        journal.append(List.of(step));
        return step;
    }

    void end(long run, long done) throws IOException {
        journal.append(List.of(new OrganizeLine.End(journal.last() + 1, run, done)));
    }

    /** The steps of a run, in order. */
    List<OrganizeLine.Step> steps(long run) throws IOException {
        List<OrganizeLine.Step> steps = new ArrayList<>();
        journal.readAfter(run, line -> {
            if (line.run() == run && line instanceof OrganizeLine.Step step) {
                steps.add(step);
            }
        });
        return steps;
    }

    /** All runs, the oldest first; reads all of the journal. */
    List<OrganizeRunEntry> runs() throws IOException {
        Map<Long, OrganizeRunEntry> runs = new LinkedHashMap<>();
        journal.readAfter(0, line -> {
            switch (line) {
                case OrganizeLine.Begin begin -> {
                    runs.put(begin.number(), new OrganizeRunEntry(begin.number(), begin.at(), begin.mode(),
                            begin.undoes(), begin.layout(), 0, false));
                    @Nullable
                    OrganizeRunEntry undone = runs.get(begin.undoes());
                    if (undone != null) {
                        runs.put(undone.run(), undone.undone());
                    }
                }
                case OrganizeLine.Step _ -> {
                }
                case OrganizeLine.End end -> runs.computeIfPresent(end.run(), (_, run) -> run.ended(end.done()));
            }
        });
        return List.copyOf(runs.values());
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
