package photoscope.library;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import photoscope.photo.ProblemKind;

/**
 * Problems of one kind in one folder.
 *
 * @param kind what is wrong
 * @param folder where
 * @param entries at least one, by path
 */
public record ProblemGroup(ProblemKind kind, Path folder, List<ProblemEntry> entries) {
    public ProblemGroup {
        entries = List.copyOf(entries);
    }

    /** How many. */
    public int count() {
        return entries.size();
    }

    /** Puts problems together, the largest groups first. */
    public static List<ProblemGroup> of(List<ProblemEntry> problems) {
        record Key(ProblemKind kind, Path folder) {}
        Map<Key, List<ProblemEntry>> groups = problems.stream()
                .collect(Collectors.groupingBy(problem -> new Key(problem.problem().kind(), folderOf(problem))));
        return groups.entrySet()
                .stream()
                .map(group -> new ProblemGroup(group.getKey().kind, group.getKey().folder, group.getValue()))
                .sorted(Comparator.comparingInt(ProblemGroup::count)
                        .reversed()
                        .thenComparing(ProblemGroup::kind)
                        .thenComparing(ProblemGroup::folder))
                .toList();
    }

    private static Path folderOf(ProblemEntry problem) {
        return Optional.ofNullable(problem.path().getParent()).orElse(problem.path());
    }
}
