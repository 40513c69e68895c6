package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import photoscope.catalog.Catalog;
import photoscope.storage.AtomicFile;

/** Does one step that stands in the journal: the files, then the catalog, then what is left at the old places. */
final class StepRun {
    private final Catalog catalog;

    StepRun(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What came of it.
     *
     * @param done files that have their new places
     */
    record Result(int done, List<TidyingProblem> problems) {}

    /**
     * @param wasCutOff whether it may be half done already
     */
    Result run(OrganizeLine.Step step, boolean wasCutOff) {
        List<UnitMove> units = new ArrayList<>();
        for (List<FileMove> files : step.units()) {
            UnitMove unit = new UnitMove(step.mode(), wasCutOff);
            unit.run(files);
            units.add(unit);
        }
        List<FileMove> done = units.stream().flatMap(unit -> unit.done().stream()).toList();
        List<TidyingProblem> problems = new ArrayList<>();
        forceFolders(done, problems);
        if (!done.isEmpty()) {
            catalog.change(session -> new CatalogMoves(session).apply(step.mode(), done));
        }
        units.forEach(UnitMove::finish);
        units.forEach(unit -> problems.addAll(unit.problems()));
        removeIfEmpty(step.removes(), problems);
        removeIfEmpty(step.creates(), problems);
        return new Result(done.size(), problems);
    }

    private static void forceFolders(List<FileMove> done, List<TidyingProblem> problems) {
        Set<Path> folders = new TreeSet<>();
        for (FileMove move : done) {
            folders.add(move.from().resolveSibling(".").normalize());
            folders.add(move.to().resolveSibling(".").normalize());
        }
        for (Path folder : folders) {
            try {
                if (Files.isDirectory(folder)) {
                    AtomicFile.forceFolder(folder);
                }
            } catch (IOException e) {
                problems.add(TidyingProblem.of(folder, e));
            }
        }
    }

    private static void removeIfEmpty(List<Path> folders, List<TidyingProblem> problems) {
        for (Path folder : folders.stream().sorted(Comparator.comparingInt(Path::getNameCount).reversed()).toList()) {
            try {
                if (Files.isDirectory(folder) && isEmpty(folder)) {
                    Files.delete(folder);
                }
            } catch (IOException e) {
                problems.add(TidyingProblem.of(folder, e));
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findFirst().isEmpty();
        }
    }
}
