package photoscope.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.StackRole;

/** Which photos stand behind others; lists leave them out. They stay photos, with all that people wrote. */
public final class StackTable {
    private final Sql sql;
    private final PhotoTable photos;

    StackTable(Sql sql, PhotoTable photos) {
        this.sql = sql;
        this.photos = photos;
    }

    /** The folders in which stacks may have changed since a change of the catalog, by number. */
    public List<Integer> foldersChangedAfter(long changed) {
        return sql.list("""
                select folder from photo where changed > ?
                union select m.folder from photo p join stack_member s on s.leader = p.ordinal
                    join photo m on m.ordinal = s.photo where p.changed > ?
                order by folder""", row -> row.getInt(1), changed, changed);
    }

    /** The files in a folder that are there, of photos that are listed there; those known longest first. */
    public List<StackCandidate> candidates(int folder) {
        return sql.list("select p.ordinal, f.name, p.kind, p.type, coalesce(c.film_milliseconds, 0) from file f"
                + " join photo p on p.ordinal = f.photo and p.folder = f.folder"
                + " left join photo_facts c on c.photo = p.ordinal where f.folder = ? and f.state in (?, ?) order by f.id",
                row -> new StackCandidate(row.getInt(1), row.getString(2), MediaKind.values()[row.getInt(3)],
                        FileType.values()[row.getInt(4)], row.getInt(5)),
                folder, FileState.INDEXED.ordinal(), FileState.CHANGED.ordinal());
    }

    /** Makes these the only ones of a folder that stand behind others. */
    public void replace(int folder, Collection<StackMember> members) {
        Set<StackMember> before = new HashSet<>(
                sql.list("select s.photo, s.leader, s.role from stack_member s join photo p on p.ordinal = s.photo"
                        + " where p.folder = ?", StackTable::map, folder));
        Set<StackMember> gone = new HashSet<>(before);
        gone.removeAll(members);
        for (StackMember member : gone) {
            sql.update("delete from stack_member where photo = ?", member.photo());
            photos.setStacked(member.photo(), false);
        }
        for (StackMember member : members) {
            if (!before.contains(member)) {
                sql.update("merge into stack_member (photo, leader, role) values (?, ?, ?)", member.photo(),
                        member.leader(), member.role().ordinal());
                photos.setStacked(member.photo(), true);
            }
        }
    }

    /** All that stand behind the leaders of these photos' stacks, by photo; photos in no stack are left out. */
    public Map<Integer, List<StackMember>> around(Collection<Integer> ordinals) {
        Map<Integer, Integer> leaders = new HashMap<>();
        ordinals.forEach(photo -> leaders.put(photo, photo));
        sql.forEachOf("select photo, leader from stack_member where photo = any(?)", ordinals,
                row -> leaders.put(row.getInt(1), row.getInt(2)));
        Map<Integer, List<StackMember>> byLeader = new HashMap<>();
        sql.forEachOf("select photo, leader, role from stack_member where leader = any(?) order by photo",
                new HashSet<>(leaders.values()), row -> {
                    StackMember member = map(row);
                    byLeader.computeIfAbsent(member.leader(), _ -> new ArrayList<>()).add(member);
                });
        Map<Integer, List<StackMember>> around = new HashMap<>();
        leaders.forEach((photo, leader) -> {
            if (byLeader.containsKey(leader)) {
                around.put(photo, byLeader.get(leader));
            }
        });
        return around;
    }

    private static StackMember map(ResultSet row) throws SQLException {
        return new StackMember(row.getInt(1), row.getInt(2), StackRole.values()[row.getInt(3)]);
    }
}
