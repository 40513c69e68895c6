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
        return sql.list("select p.ordinal, f.name, p.kind, p.type, p.duration, c.content_identifier, c.burst, p.camera,"
                + " p.taken from file f join photo p on p.ordinal = f.photo and p.folder = f.folder"
                + " left join photo_facts c on c.photo = p.ordinal where f.folder = ? and f.state in (?, ?) order by f.id",
                row -> new StackCandidate(row.getInt(1), row.getString(2), MediaKind.values()[row.getInt(3)],
                        FileType.values()[row.getInt(4)], row.getInt(5), row.getString(6), row.getString(7),
                        row.getInt(8), row.getLong(9)),
                folder, FileState.INDEXED.ordinal(), FileState.CHANGED.ordinal());
    }

    /** Makes these the only ones of a folder that stand behind others. */
    public void replace(int folder, Collection<StackMember> members) {
        replace(members,
                new HashSet<>(sql
                        .list("select s.photo, s.leader, s.role from stack_member s join photo p on p.ordinal = s.photo"
                                + " where p.folder = ?", StackTable::map, folder)));
    }

    /** The same for all folders of a source at once, in which photos may stand behind those of another folder. */
    public void replaceIn(int source, Collection<StackMember> members) {
        replace(members,
                new HashSet<>(sql.list(
                        "select s.photo, s.leader, s.role from folder d join photo p"
                                + " on p.folder = d.id join stack_member s on s.photo = p.ordinal where d.source = ?",
                        StackTable::map, source)));
    }

    private void replace(Collection<StackMember> members, Set<StackMember> before) {
        Set<StackMember> gone = new HashSet<>(before);
        gone.removeAll(members);
        gone.forEach(member -> sql.update("delete from stack_member where photo = ?", member.photo()));
        for (StackMember member : members) {
            if (!before.contains(member)) {
                sql.update("merge into stack_member (photo, leader, role) values (?, ?, ?)", member.photo(),
                        member.leader(), member.role().ordinal());
            }
        }
        before.addAll(members);
        refreshFlags(before, members);
    }

    /**
     * Lists show the leaders, which know how many stand behind them and whether a film does.
     *
     * @param concerned members as they were and are
     * @param members as they are
     */
    private void refreshFlags(Set<StackMember> concerned, Collection<StackMember> members) {
        Map<Integer, Integer> wanted = new HashMap<>();
        concerned.forEach(member -> {
            wanted.put(member.photo(), 0);
            wanted.put(member.leader(), 0);
        });
        Map<Integer, Integer> flags = new HashMap<>();
        sql.forEachOf("select ordinal, flags from photo where ordinal = any(?)", wanted.keySet(),
                row -> flags.put(row.getInt(1), row.getInt(2)));
        for (StackMember member : members) {
            int own = flags.getOrDefault(member.photo(), 0);
            wanted.put(member.photo(), isListed(own, flags.getOrDefault(member.leader(), 0)) ? 0 : PhotoFlags.STACKED);
        }
        Map<Integer, Integer> behind = new HashMap<>(); // of other folders too, where a member has just come from there
        sql.forEachOf("select leader, role from stack_member where leader = any(?)", flags.keySet(), row -> {
            behind.merge(row.getInt(1), 1, Integer::sum);
            if (row.getInt(2) == StackRole.FILM.ordinal()) {
                wanted.merge(row.getInt(1), PhotoFlags.LIVE, (one, other) -> one | other);
            }
        });
        behind.forEach(
                (leader, count) -> wanted.merge(leader, PhotoFlags.ofBehind(count), (one, other) -> one | other));
        wanted.forEach((photo, bits) -> {
            if ((flags.getOrDefault(photo, 0) & PhotoFlags.STACK) != bits) {
                photos.setFlags(photo, PhotoFlags.STACK, bits);
            }
        });
    }

    /**
     * What a person marked stays listed, and so does what has words in its file that its leader has not: both can be
     * found only there.
     */
    private static boolean isListed(int own, int leaders) {
        int words = PhotoFlags.HAS_TITLE | PhotoFlags.HAS_CAPTION | PhotoFlags.HAS_TAGS;
        return (own & PhotoFlags.MARKED) != 0 || (own & ~leaders & words) != 0;
    }

    /** Lists a photo that stands behind another once a person has marked it, and no more when the mark is taken back. */
    void refreshListed(int photo) {
        sql.first(
                "select p.flags, l.flags from stack_member s join photo p on p.ordinal = s.photo"
                        + " join photo l on l.ordinal = s.leader where s.photo = ?",
                row -> isListed(row.getInt(1), row.getInt(2)), photo)
                .ifPresent(isListed -> photos.setFlags(photo, PhotoFlags.STACKED, isListed ? 0 : PhotoFlags.STACKED));
    }

    /**
     * All that stand behind the leaders of these photos' stacks, by photo, by role, then by time and name; photos
     * in no stack are left out.
     */
    public Map<Integer, List<StackMember>> around(Collection<Integer> ordinals) {
        Map<Integer, Integer> leaders = new HashMap<>();
        ordinals.forEach(photo -> leaders.put(photo, photo));
        sql.forEachOf("select photo, leader from stack_member where photo = any(?)", ordinals,
                row -> leaders.put(row.getInt(1), row.getInt(2)));
        Map<Integer, List<StackMember>> byLeader = new HashMap<>();
        sql.forEachOf(
                "select s.photo, s.leader, s.role from stack_member s join photo p on p.ordinal = s.photo"
                        + " where s.leader = any(?) order by s.role, p.taken,"
                        + " (select min(f.name) from file f where f.photo = s.photo), s.photo",
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
