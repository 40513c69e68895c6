package photoscope.annotations;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Decides what of a sidecar's word is news to the catalog. */
final class SidecarMerge {
    private SidecarMerge() {}

    /**
     * What a photo's sidecar says that the catalog does not know yet.
     *
     * @param path of the sidecar
     * @param library the id of this library
     */
    static List<ValueChange> news(PhotoSidecar sidecar, Path path, SidecarText text, String library, Instant now) {
        List<Stored> said = text.values(library);
        return SidecarFiles.held(path, sidecar.known())
                .map(held -> changed(sidecar.given(), said, held, now))
                .orElseGet(() -> first(sidecar.given(), said));
    }

    /**
     * What a sidecar says that was never looked at before: of each source what is new or newer. The user's own values
     * stay above what people said in other libraries.
     *
     * @param given to the photo
     * @param said by the sidecar
     */
    static List<ValueChange> first(List<Stored> given, List<Stored> said) {
        List<ValueChange> changes = new ArrayList<>();
        for (Stored value : said) {
            Stored known = of(given, value.field(), value.source());
            boolean isNews = known == null || (!known.setting().equals(value.setting()) && isLater(value, known));
            if (isNews) {
                changes.add(
                        new ValueChange(value.field(), value.source(), setting(known), value.setting(), value.at()));
            }
        }
        return changes;
    }

    private static boolean isLater(Stored value, Stored known) {
        return known.at() != null && value.at() != null && value.at().isAfter(known.at());
    }

    /**
     * What has changed in a sidecar since it was last looked at. A change of a field that has not changed here is taken
     * over; where both have changed, the value here stays and the other waits for a choice.
     *
     * @param given to the photo
     * @param said by the sidecar
     * @param held what the sidecar held
     * @param now for what was taken away, which has no time of its own
     */
    private static List<ValueChange> changed(List<Stored> given, List<Stored> said, Held held, Instant now) {
        Map<Field, Stored> here = Precedence
                .prevailing(given.stream().filter(value -> !value.source().isReadAnew()).toList());
        Map<Field, Stored> there = new LinkedHashMap<>();
        said.forEach(value -> there.put(value.field(), value));
        Set<Field> fields = new LinkedHashSet<>(there.keySet());
        fields.addAll(here.keySet());
        List<ValueChange> changes = new ArrayList<>();
        for (Field field : fields) {
            Setting ours = setting(here.get(field));
            Setting theirs = setting(there.get(field));
            if (!ours.equals(theirs) && !held.has(field, theirs)) {
                if (held.has(field, ours)) {
                    changes.addAll(taken(given, field, there.get(field), now));
                } else {
                    Instant at = time(there.get(field), now);
                    changes.add(new ValueChange(field, ValueSource.CONFLICT,
                            setting(of(given, field, ValueSource.CONFLICT)), Setting.of(theirs.text()), at));
                }
            }
        }
        return changes;
    }

    /** A person's change elsewhere ends what was said here before; a job's never does. */
    private static List<ValueChange> taken(List<Stored> given, Field field, @Nullable Stored theirs, Instant now) {
        if (theirs != null && theirs.source() == ValueSource.JOB) {
            return first(given, List.of(theirs));
        }
        List<ValueChange> changes = new ArrayList<>();
        Stored own = of(given, field, ValueSource.USER);
        if (own != null) {
            changes.add(new ValueChange(field, own.setting(), Setting.ABSENT));
        }
        changes.add(new ValueChange(field, ValueSource.SIDECAR, setting(of(given, field, ValueSource.SIDECAR)),
                setting(theirs), time(theirs, now)));
        return changes;
    }

    private static Instant time(@Nullable Stored value, Instant now) {
        return value == null || value.at() == null ? now : value.at();
    }

    private static Setting setting(@Nullable Stored value) {
        return value == null ? Setting.ABSENT : value.setting();
    }

    private static @Nullable Stored of(List<Stored> given, Field field, ValueSource source) {
        for (Stored value : given) {
            if (value.source() == source && value.field().equals(field)) {
                return value;
            }
        }
        return null;
    }
}
