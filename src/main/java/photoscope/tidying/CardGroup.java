package photoscope.tidying;

import java.nio.file.Path;
import java.util.List;

/**
 * Files of a card that belong together.
 *
 * @param folder where they lie
 * @param members photos, films and what belongs to them
 */
record CardGroup(Path folder, List<GroupMember> members) {
    CardGroup {
        members = List.copyOf(members);
    }

    Path path(GroupMember member) {
        return folder.resolve(member.name());
    }

    /** The one that says when and with what they were taken: a picture rather than a raw file or a film. */
    GroupMember leader() {
        return Leader.of(members);
    }
}
