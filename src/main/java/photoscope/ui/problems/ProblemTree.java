package photoscope.ui.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import photoscope.library.ProblemEntry;
import photoscope.library.ProblemGroup;
import photoscope.photo.ProblemKind;
import photoscope.ui.language.Words;

/**
 * The problems that are shown, by kind and within each by folder, the largest first.
 *
 * @param kinds those that there are
 * @param all how many there are that are not ignored, shown or not
 * @param ignored how many are
 */
record ProblemTree(List<Kind> kinds, int all, int ignored) {
    static final ProblemTree EMPTY = new ProblemTree(List.of(), 0, 0);
    /** So few are shown to the last file at once. */
    private static final int FEW = 20;

    /** Problems of one kind. */
    record Kind(ProblemKind kind, List<ProblemEntry> entries, List<ProblemGroup> folders) {}

    /**
     * Puts problems together; takes some tenths of a second for 100,000.
     *
     * @param text that a path or a reason has to contain, as it is shown
     */
    static ProblemTree of(List<ProblemEntry> problems, String text, boolean withIgnored, Words words) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Predicate<ProblemEntry> isWanted = entry -> (withIgnored || !entry.ignored()) && (wanted.isEmpty()
                || contains(entry.path().toString(), wanted) || contains(words.said(entry.problem().reason()), wanted));
        Map<ProblemKind, List<ProblemGroup>> byKind = ProblemGroup.of(problems.stream().filter(isWanted).toList())
                .stream()
                .collect(Collectors.groupingBy(ProblemGroup::kind));
        List<Kind> kinds = new ArrayList<>();
        byKind.forEach((kind, folders) -> kinds
                .add(new Kind(kind, folders.stream().flatMap(folder -> folder.entries().stream()).toList(), folders)));
        kinds.sort(Comparator.comparingInt((Kind kind) -> kind.entries().size()).reversed().thenComparing(Kind::kind));
        int ignored = (int) problems.stream().filter(ProblemEntry::ignored).count();
        return new ProblemTree(List.copyOf(kinds), problems.size() - ignored, ignored);
    }

    private static boolean contains(String text, String lowerCase) {
        return text.toLowerCase(Locale.ROOT).contains(lowerCase);
    }

    int shown() {
        return kinds.stream().mapToInt(kind -> kind.entries().size()).sum();
    }

    List<ProblemEntry> entries() {
        return kinds.stream().flatMap(kind -> kind.entries().stream()).toList();
    }

    /**
     * The lines.
     *
     * @param opened what people opened or closed, by {@link ProblemRow#key}
     */
    List<ProblemRow> rows(Map<Object, Boolean> opened) {
        boolean isFew = shown() <= FEW;
        List<ProblemRow> rows = new ArrayList<>();
        for (Kind kind : kinds) {
            boolean isKindOpen = opened.getOrDefault(kind.kind(), true);
            rows.add(new ProblemRow.OfKind(kind.kind(), kind.entries(), isKindOpen));
            for (ProblemGroup folder : isKindOpen ? kind.folders() : List.<ProblemGroup>of()) {
                boolean isOpen = opened.getOrDefault(List.of(kind.kind(), folder.folder()), isFew);
                rows.add(new ProblemRow.InFolder(kind.kind(), folder.folder(), folder.entries(), isOpen));
                if (isOpen) {
                    folder.entries().forEach(entry -> rows.add(new ProblemRow.OfFile(entry)));
                }
            }
        }
        return rows;
    }
}
