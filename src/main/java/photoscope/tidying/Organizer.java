package photoscope.tidying;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.catalog.SourceRow;
import photoscope.photo.Sentence;

/**
 * Moves or copies files into a layout, so that it can be taken back. What is about to be done is forced to a journal
 * before; a step that was cut off is finished at the next opening. The catalog follows step by step.
 */
public final class Organizer implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Organizer.class);
    /** So many files are moved between two lines of the journal. */
    private static final int FILES_A_STEP = 64;

    private final Catalog catalog;
    private final OrganizeJournal journal;
    private final StepRun steps;
    private Optional<OrganizeLine> cutOff;
    private boolean hasRecovered;

    private Organizer(Catalog catalog, OrganizeJournal journal) {
        this.catalog = catalog;
        this.journal = journal;
        this.steps = new StepRun(catalog);
        this.cutOff = journal.cutOff();
    }

    /**
     * Opens the journal in its folder, and finishes what was cut off.
     *
     * @throws IOException if the journal can't be read
     */
    public static Organizer open(Catalog catalog, Path journal, Clock clock) throws IOException {
        Organizer organizer = new Organizer(catalog, OrganizeJournal.open(journal, clock));
        try {
            organizer.recover();
        } catch (IOException | CatalogException e) {
            LOG.warn("What was being organized is finished later: {}", e.getMessage());
        }
        return organizer;
    }

    private synchronized void recover() throws IOException {
        if (cutOff.isEmpty()) {
            return;
        }
        OrganizeLine line = cutOff.get();
        long done = 0;
        if (line instanceof OrganizeLine.Step step) {
            steps.run(step, true).problems().forEach(problem -> LOG.warn("{}: {}", problem.path(), problem.reason()));
            done = journal.steps(line.run()).stream().flatMap(one -> one.units().stream()).mapToLong(List::size).sum();
        }
        journal.end(line.run(), done);
        cutOff = Optional.empty();
        hasRecovered = true;
    }

    /** Whether opening it finished something that was cut off. */
    public synchronized boolean hasRecovered() {
        return hasRecovered;
    }

    /** What was organized, the oldest first. */
    public synchronized List<OrganizeRunEntry> runs() throws IOException {
        return journal.runs();
    }

    /**
     * Does what a plan says.
     *
     * @param mayGoOn is asked before each step; may wait
     * @throws IOException if the journal can't be written; what was done before stays, and can be undone
     */
    public synchronized OrganizeReport apply(OrganizePlan plan, TidyingProgress progress, BooleanSupplier mayGoOn)
            throws IOException {
        recover();
        if (plan.units().isEmpty()) {
            return new OrganizeReport(0, plan.mode(), 0, plan.leftOut(), List.of(), false);
        }
        List<Path> roots = roots();
        long run = journal.begin(plan.mode(), 0, plan.layout(), plan.moves().size());
        return run(run, plan.mode(), plan.units(), plan.leftOut(),
                moves -> plan.mode() == OrganizeMode.MOVE ? oldFolders(moves, roots) : List.of(), progress, mayGoOn);
    }

    /**
     * Brings back what a run moved, and takes away what it copied; files that were changed since and those whose old
     * place is taken stay where they are, and are told of.
     *
     * @param run its number; 0 for the last one that was not undone
     * @throws TidyingRefused if there is no such run
     */
    public synchronized OrganizeReport undo(long run, TidyingProgress progress, BooleanSupplier mayGoOn)
            throws IOException, TidyingRefused {
        recover();
        OrganizeRunEntry entry = journal.runs()
                .stream()
                .filter(one -> run == 0 ? one.undoes() == 0 && !one.isUndone() : one.run() == run)
                .reduce((_, last) -> last)
                .orElseThrow(() -> new TidyingRefused(run == 0
                        ? Sentence.of("Nothing was organized that could be undone.")
                        : Sentence.of("There is no run %s. 'photoscope organize --runs' lists them.", run)));
        if (entry.mode() == OrganizeMode.REMOVE) {
            throw new TidyingRefused(
                    Sentence.of("Run %s took copies away, which can't be undone: organize again.", entry.run()));
        }
        List<OrganizeLine.Step> done = journal.steps(entry.run());
        UndoPlan plan = UndoPlan.of(entry.mode(), done);
        // also where there is nothing to bring back: the next undo is for the run before
        Set<Path> made = new HashSet<>();
        done.forEach(step -> made.addAll(step.creates()));
        long number = journal.begin(plan.mode(), entry.run(), entry.layout(),
                plan.units().stream().mapToLong(List::size).sum());
        return run(number, plan.mode(), plan.units(), plan.leftOut(),
                moves -> oldFolders(moves, List.of()).stream().filter(made::contains).toList(), progress, mayGoOn);
    }

    /** Which folders go if a step leaves them empty. */
    private interface Removes {
        List<Path> of(List<FileMove> moves);
    }

    private OrganizeReport run(long run, OrganizeMode mode, List<List<FileMove>> units, List<LeftOut> leftOut,
            Removes removes, TidyingProgress progress, BooleanSupplier mayGoOn) throws IOException {
        progress.begin(mode == OrganizeMode.MOVE ? "Moving" : mode == OrganizeMode.COPY ? "Copying" : "Removing copies",
                units.stream().mapToLong(List::size).sum());
        List<TidyingProblem> problems = new ArrayList<>();
        long done = 0;
        int next = 0;
        while (next < units.size() && mayGoOn.getAsBoolean()) {
            int end = stepEnd(units, next);
            List<List<FileMove>> some = units.subList(next, end);
            List<FileMove> moves = some.stream().flatMap(List::stream).toList();
            progress.at(moves.getFirst().from());
            OrganizeLine.Step step = journal.step(run, mode, some,
                    mode == OrganizeMode.REMOVE ? List.of() : newFolders(moves), removes.of(moves));
            cutOff = Optional.of(step);
            StepRun.Result result = steps.run(step, false);
            problems.addAll(result.problems());
            result.problems().forEach(_ -> progress.problem());
            done += result.done();
            progress.done(moves.size());
            next = end;
        }
        journal.end(run, done);
        cutOff = Optional.empty();
        return new OrganizeReport(run, mode, done, leftOut, problems, next < units.size());
    }

    private static int stepEnd(List<List<FileMove>> units, int from) {
        int files = 0;
        int end = from;
        while (end < units.size() && (end == from || files + units.get(end).size() <= FILES_A_STEP)) {
            files += units.get(end).size();
            end++;
        }
        return end;
    }

    private List<Path> roots() {
        return catalog.read(session -> session.sources().all()).stream().map(SourceRow::path).toList();
    }

    /** Folders that are not there yet. */
    private static List<Path> newFolders(List<FileMove> moves) {
        Set<Path> folders = new LinkedHashSet<>();
        for (FileMove move : moves) {
            for (Path folder = move.to().getParent(); folder != null
                    && !Files.exists(folder); folder = folder.getParent()) {
                folders.add(folder);
            }
        }
        return List.copyOf(folders);
    }

    /** The folders that files leave, those around them included, but none that is a source or lies around one. */
    private static List<Path> oldFolders(List<FileMove> moves, List<Path> roots) {
        Set<Path> folders = new LinkedHashSet<>();
        for (FileMove move : moves) {
            for (Path folder = move.from().getParent(); folder != null
                    && isBelow(folder, roots); folder = folder.getParent()) {
                folders.add(folder);
            }
        }
        return List.copyOf(folders);
    }

    private static boolean isBelow(Path folder, List<Path> roots) {
        return roots.stream().noneMatch(root -> root.startsWith(folder));
    }

    @Override
    public synchronized void close() throws IOException {
        journal.close();
    }
}
