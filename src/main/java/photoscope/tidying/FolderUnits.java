package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import photoscope.catalog.CatalogSession;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;

/**
 * The files of one folder, put together as they stay together: by their names, and by what the catalog shows as one.
 *
 * @param rows what the catalog knows of them, by name
 * @param units names that stay together
 * @param leaders the photo that stands for each that stands behind another
 */
record FolderUnits(Map<String, FileRow> rows, Collection<List<GroupMember>> units, Map<Integer, Integer> leaders) {
    /** The files in a folder that are no links and not hidden. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .toList();
        }
    }

    static FolderUnits of(CatalogSession session, int folder, List<String> names) {
        Map<String, FileRow> rows = new HashMap<>();
        session.files()
                .inFolder(folder)
                .stream()
                .filter(row -> row.state() != FileState.MISSING)
                .forEach(row -> rows.put(row.name(), row));
        Map<Integer, Integer> leaders = new HashMap<>();
        session.stacks()
                .around(rows.values().stream().map(FileRow::photo).filter(photo -> photo != null).toList())
                .values()
                .forEach(members -> members.forEach(member -> leaders.put(member.photo(), member.leader())));
        return new FolderUnits(rows, united(NameGroups.of(names).all(), rows, leaders), leaders);
    }

    private static Collection<List<GroupMember>> united(Collection<List<GroupMember>> groups, Map<String, FileRow> rows,
            Map<Integer, Integer> leaders) {
        List<List<GroupMember>> all = List.copyOf(groups);
        Map<Integer, Integer> groupOfStack = new HashMap<>();
        int[] unitOf = new int[all.size()];
        for (int i = 0; i < all.size(); i++) {
            unitOf[i] = i;
            for (GroupMember member : all.get(i)) {
                FileRow row = rows.get(member.name());
                if (row != null && row.photo() != null) {
                    int stack = leaders.getOrDefault(row.photo(), row.photo());
                    unite(unitOf, i, groupOfStack.getOrDefault(stack, i));
                    groupOfStack.put(stack, i);
                }
            }
        }
        Map<Integer, List<GroupMember>> units = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            units.computeIfAbsent(unitOf[i], _ -> new ArrayList<>()).addAll(all.get(i));
        }
        return units.values();
    }

    private static void unite(int[] unitOf, int one, int other) {
        int from = unitOf[one];
        int to = unitOf[other];
        for (int i = 0; i < unitOf.length && from != to; i++) {
            unitOf[i] = unitOf[i] == from ? to : unitOf[i];
        }
    }

    /** The one that lists show for all of a unit, or else the one that says most reliably when they were taken. */
    GroupMember leader(List<GroupMember> unit) {
        List<GroupMember> standing = unit.stream().filter(member -> {
            FileRow row = rows.get(member.name());
            return row != null && row.photo() != null && leaders.containsValue(row.photo());
        }).toList();
        return Leader.of(standing.isEmpty() ? unit : standing);
    }
}
