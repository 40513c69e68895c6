package photoscope.indexing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.StackMember;
import photoscope.photo.StackRole;

/** Who stands behind whom, as it is being decided; nobody ever stands behind one who stands behind another. */
final class Stacks {
    private final Map<Integer, StackMember> members = new LinkedHashMap<>();
    private final Set<Integer> leaders = new HashSet<>();

    Collection<StackMember> members() {
        return members.values();
    }

    boolean isMember(int photo) {
        return members.containsKey(photo);
    }

    /** The photo that stands for this one: itself where it stands behind none. */
    int leader(int photo) {
        StackMember member = members.get(photo);
        return member == null ? photo : member.leader();
    }

    /**
     * Puts a photo behind another, or behind the one that stands for that. A photo with copies of several names comes
     * up more than once: what it is first, it stays. One that leads others does not follow.
     */
    void put(int photo, int behind, StackRole role) {
        int leader = leader(behind);
        if (photo != leader && !leaders.contains(photo) && !members.containsKey(photo)) {
            members.put(photo, new StackMember(photo, leader, role));
            leaders.add(leader);
        }
    }

    /** The same with all that stood behind the photo, each as what it was. */
    void putWithAll(int photo, int behind, StackRole role) {
        move(photo, leader(behind), null);
        put(photo, behind, role);
    }

    /** The same for a picture of a burst: what stood behind it has nothing to do with the one that stands for all. */
    void putIntoBurst(int photo, int behind) {
        move(photo, leader(behind), StackRole.BURST);
        put(photo, behind, StackRole.BURST);
    }

    private void move(int from, int to, @Nullable StackRole role) {
        if (from == to || members.containsKey(from) || !leaders.remove(from)) {
            return;
        }
        members.replaceAll((_, member) -> member.leader() == from
                ? new StackMember(member.photo(), to, role == null ? member.role() : role)
                : member);
        leaders.add(to);
    }
}
