package photoscope.tidying;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import photoscope.photo.FileType;
import photoscope.photo.MediaKind;

/** Which of several files of one name says most reliably when they were taken. */
final class Leader {
    private static final Comparator<GroupMember> BEST_FIRST = Comparator.comparing((GroupMember one) -> !one.isMedia())
            .thenComparingInt(one -> rank(one.name()))
            .thenComparingInt(one -> one.name().length())
            .thenComparing(GroupMember::name);

    private Leader() {}

    static GroupMember of(List<GroupMember> members) {
        return members.stream().min(BEST_FIRST).orElseThrow();
    }

    private static int rank(String name) {
        Optional<FileType> type = FileType.ofName(name);
        if (type.isEmpty()) {
            return 4;
        }
        return switch (type.get()) {
            case JPEG -> 0;
            case HEIC -> 1;
            case RAW -> 3;
            default -> type.get().kind() == MediaKind.PHOTO ? 2 : 4;
        };
    }
}
