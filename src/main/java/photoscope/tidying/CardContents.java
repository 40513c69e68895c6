package photoscope.tidying;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.FolderTable;
import photoscope.sources.ScanRules;

/**
 * What lies on a card or in a folder: photos with what belongs to them, other files, and what could not be looked at.
 * Hidden files, those that systems keep for themselves, other programs' bundles and links are passed over.
 *
 * @param groups by folder and name
 * @param others files that belong to no photo
 * @param problems what could not be looked at
 */
record CardContents(List<CardGroup> groups, List<Path> others, List<TidyingProblem> problems) {
    /** Looks at all of it. */
    static CardContents of(Path card, BooleanSupplier mayGoOn) throws IOException {
        Visit visit = new Visit(card, mayGoOn);
        Files.walkFileTree(card, visit);
        List<CardGroup> groups = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        visit.names.forEach((folder, names) -> {
            NameGroups found = NameGroups.of(names);
            found.all().forEach(members -> groups.add(new CardGroup(folder, members)));
            found.others().forEach(name -> others.add(folder.resolve(name)));
        });
        return new CardContents(groups, others, visit.problems);
    }

    /** Collects the names in each folder. */
    private static final class Visit extends SimpleFileVisitor<Path> {
        private final Path card;
        private final BooleanSupplier mayGoOn;
        private final ScanRules rules = ScanRules.standard();
        private final Map<Path, List<String>> names = new TreeMap<>();
        private final List<TidyingProblem> problems = new ArrayList<>();

        Visit(Path card, BooleanSupplier mayGoOn) {
            this.card = card;
            this.mayGoOn = mayGoOn;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!mayGoOn.getAsBoolean()) {
                return FileVisitResult.TERMINATE;
            }
            boolean isWanted = folder.equals(card) || rules.looksAt(relative(folder) + "/photo");
            return isWanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && rules.looksAt(relative(file))) {
                Path folder = file.resolveSibling(".").normalize();
                names.computeIfAbsent(folder, _ -> new ArrayList<>()).add(String.valueOf(file.getFileName()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(TidyingProblem.of(file, e));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                problems.add(TidyingProblem.of(folder, e));
            }
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            return FolderTable.relative(card, path);
        }
    }
}
