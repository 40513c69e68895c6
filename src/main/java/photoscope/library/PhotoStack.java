package photoscope.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import photoscope.catalog.PhotoColumns;
import photoscope.catalog.StackMember;
import photoscope.photo.PhotoId;
import photoscope.photo.StackRole;

/**
 * Photos that lists show as one.
 *
 * @param leader the one that is shown
 * @param members those behind it, by role and then by time
 */
public record PhotoStack(PhotoId leader, Map<PhotoId, StackRole> members) {
    public PhotoStack {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** One of members that all have the same leader. */
    static PhotoStack of(List<StackMember> members, PhotoColumns.View photos) {
        Map<PhotoId, StackRole> roles = new LinkedHashMap<>();
        members.forEach(member -> roles.put(new PhotoId(photos.ids()[member.photo()]), member.role()));
        return new PhotoStack(new PhotoId(photos.ids()[members.getFirst().leader()]), roles);
    }
}
