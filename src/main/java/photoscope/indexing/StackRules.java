package photoscope.indexing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import photoscope.catalog.StackCandidate;
import photoscope.catalog.StackMember;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.StackRole;

/**
 * Decides by their names which photos of one folder belong together. A raw file stands behind the picture of its
 * name; so does the film of a Live Photo, which lasts some three seconds; {@code IMG_1234} stands behind its edit {@code IMG_E1234}, with all that
 * stood behind it.
 */
final class StackRules {
    /** As an iPhone names the edited one of two pictures. */
    private static final Pattern EDITED = Pattern.compile("([a-z]{3}_)e(\\d{4,})");
    private static final Comparator<StackCandidate> BEST_FIRST = Comparator
            .comparing((StackCandidate one) -> one.type() != FileType.JPEG)
            .thenComparing(one -> one.type() != FileType.HEIC)
            .thenComparing(StackCandidate::type)
            .thenComparingInt(StackCandidate::photo);

    private static final int LONGEST_LIVE_MILLISECONDS = 6_000;
    private final Map<Integer, StackMember> members = new LinkedHashMap<>();
    private final Set<Integer> leaders = new HashSet<>();

    private StackRules() {}

    /** Who stands behind whom; nobody behind one who stands behind another. */
    static Collection<StackMember> decide(List<StackCandidate> folder) {
        Map<String, List<StackCandidate>> byStem = new TreeMap<>();
        for (StackCandidate candidate : folder) {
            byStem.computeIfAbsent(stem(candidate.name()), _ -> new ArrayList<>()).add(candidate);
        }
        Map<String, StackCandidate> pictures = new TreeMap<>();
        byStem.forEach((stem, sameName) -> picture(sameName).ifPresent(picture -> pictures.put(stem, picture)));
        StackRules rules = new StackRules();
        byStem.forEach((stem, sameName) -> {
            StackCandidate picture = pictures.get(stem);
            if (picture != null) {
                rules.sameName(picture, sameName);
            }
        });
        pictures.forEach((stem, edited) -> {
            Matcher name = EDITED.matcher(stem);
            StackCandidate original = name.matches() ? pictures.get(name.group(1) + name.group(2)) : null;
            if (original != null) {
                rules.edited(original.photo(), edited.photo());
            }
        });
        return rules.members.values();
    }

    private void sameName(StackCandidate picture, List<StackCandidate> sameName) {
        boolean canBeLive = picture.type() == FileType.JPEG || picture.type() == FileType.HEIC;
        for (StackCandidate other : sameName) {
            if (other.kind() == MediaKind.PHOTO && other.type() == FileType.RAW) {
                add(new StackMember(other.photo(), picture.photo(), StackRole.RAW));
            } else if (canBeLive && isLive(other)) {
                add(new StackMember(other.photo(), picture.photo(), StackRole.FILM));
            }
        }
    }

    /** A camera may give a film of its own the name of a picture; only a Live Photo's is that short. */
    private static boolean isLive(StackCandidate film) {
        return film.kind() == MediaKind.VIDEO && ending(film.name()).equals("mov")
                && film.filmMilliseconds() <= LONGEST_LIVE_MILLISECONDS;
    }

    private void edited(int original, int edited) {
        if (original == edited || members.containsKey(original) || members.containsKey(edited)) {
            return;
        }
        members.replaceAll((_, member) -> member.leader() == original
                ? new StackMember(member.photo(), edited, member.role())
                : member);
        leaders.remove(original);
        add(new StackMember(original, edited, StackRole.ORIGINAL));
    }

    /** A photo with copies of several names comes up more than once: what it is first, it stays. */
    private void add(StackMember member) {
        if (member.photo() != member.leader() && !leaders.contains(member.photo())
                && !members.containsKey(member.leader()) && members.putIfAbsent(member.photo(), member) == null) {
            leaders.add(member.leader());
        }
    }

    private static Optional<StackCandidate> picture(List<StackCandidate> sameName) {
        return sameName.stream()
                .filter(one -> one.kind() == MediaKind.PHOTO && one.type() != FileType.RAW)
                .min(BEST_FIRST);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return fold(dot < 0 ? name : name.substring(0, dot));
    }

    private static String ending(String name) {
        return fold(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
