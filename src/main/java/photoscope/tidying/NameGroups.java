package photoscope.tidying;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import photoscope.photo.FileType;
import photoscope.sources.OtherFormat;
import photoscope.sources.exports.EditedName;

/**
 * Which files of one folder belong together by their names: photos and films of one name whatever their ending, an
 * iPhone's {@code IMG_E1234} and {@code IMG_O1234} with {@code IMG_1234}, an edited copy of Google's with its original,
 * and what programs write beside photos.
 */
final class NameGroups {
    /** An iPhone's edited picture, and what it wrote of the edit. */
    private static final Pattern EDITED = Pattern.compile("([a-z]{3}_)[eo](\\d{4,}.*)");
    private static final Set<String> BESIDE = Set.of("xmp", "aae", "json", "thm", "pp3", "dop", "srt", "lrv", "wav");
    /** What Google names what it says of a photo, behind the photo's name; cut off where that becomes too long. */
    private static final String GOOGLES_WORDS = ".supplemental-metadata";
    private static final Pattern GOOGLES_NUMBER = Pattern.compile("(.+)(\\(\\d+\\))");
    /** A name of Google's that was cut off is at least so long. */
    private static final int SHORTEST_CUT = 40;

    private final Map<String, List<GroupMember>> groups = new LinkedHashMap<>();
    private final Map<String, GroupMember> media = new HashMap<>();
    private final List<String> others = new ArrayList<>();

    private NameGroups() {}

    static NameGroups of(Collection<String> names) {
        NameGroups groups = new NameGroups();
        List<String> sorted = names.stream().sorted().toList();
        sorted.stream().filter(NameGroups::isMedia).forEach(groups::addMedia);
        sorted.stream().filter(name -> !isMedia(name)).forEach(groups::addBeside);
        return groups;
    }

    /** The groups, each with a photo or film. */
    Collection<List<GroupMember>> all() {
        return groups.values();
    }

    /** What belongs to no photo. */
    List<String> others() {
        return others;
    }

    static boolean isMedia(String name) {
        return FileType.ofName(name).isPresent() || OtherFormat.ofName(name).isPresent();
    }

    private void addMedia(String name) {
        GroupMember member = new GroupMember(name, stem(name), true);
        media.put(PortableName.fold(name), member);
        groups.computeIfAbsent(key(member.stem()), _ -> new ArrayList<>()).add(member);
    }

    private void addBeside(String name) {
        Optional<GroupMember> photo = BESIDE.contains(ending(name)) ? photoOf(name) : Optional.empty();
        String stem = photo.map(found -> besideStem(name, found)).orElseGet(() -> stem(name));
        List<GroupMember> group = BESIDE.contains(ending(name))
                ? groups.get(key(photo.map(GroupMember::stem).orElse(stem)))
                : null;
        if (group == null) {
            others.add(name);
        } else {
            group.add(new GroupMember(name, stem, false));
        }
    }

    private Optional<GroupMember> photoOf(String name) {
        String folded = PortableName.fold(name);
        return ending(name).equals("json")
                ? googlesNumbered(folded).or(() -> named(folded)).or(() -> googlesCut(folded))
                : named(folded);
    }

    /** The photo whose whole name a file's begins with. */
    private Optional<GroupMember> named(String folded) {
        for (int dot = folded.lastIndexOf('.'); dot > 0; dot = folded.lastIndexOf('.', dot - 1)) {
            GroupMember photo = media.get(folded.substring(0, dot));
            if (photo != null) {
                return Optional.of(photo);
            }
        }
        return Optional.empty();
    }

    /** Google numbers its own file instead of the photo's name in it. */
    private Optional<GroupMember> googlesNumbered(String folded) {
        Matcher numbered = GOOGLES_NUMBER.matcher(withoutJson(folded));
        if (!numbered.matches()) {
            return Optional.empty();
        }
        String plain = numbered.group(1);
        for (int dot = plain.lastIndexOf('.'); dot > 0; dot = plain.lastIndexOf('.', dot - 1)) {
            for (String photo : List.of(plain.substring(0, dot), plain)) {
                GroupMember found = media.get(numbered(photo, numbered.group(2)));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** Google cuts long names off; of these all photos are asked, so that what is told otherwise comes before. */
    private Optional<GroupMember> googlesCut(String folded) {
        String base = withoutJson(folded);
        Matcher numbered = GOOGLES_NUMBER.matcher(base);
        String plain = numbered.matches() ? numbered.group(1) : base;
        return base.length() < SHORTEST_CUT
                ? Optional.empty()
                : media.entrySet()
                        .stream()
                        .filter(photo -> (photo.getKey() + GOOGLES_WORDS).startsWith(plain))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static String withoutJson(String folded) {
        return folded.substring(0, folded.length() - ".json".length());
    }

    private static String numbered(String photo, String number) {
        int dot = photo.lastIndexOf('.');
        return dot < 0 ? photo : photo.substring(0, dot) + number + photo.substring(dot);
    }

    private static String besideStem(String name, GroupMember photo) {
        return name.regionMatches(0, photo.stem(), 0, photo.stem().length()) ? photo.stem() : stem(name);
    }

    private static String key(String stem) {
        String folded = PortableName.fold(stem);
        Matcher edited = EDITED.matcher(folded);
        String plain = edited.matches() ? edited.group(1) + edited.group(2) : folded;
        return EditedName.original(plain).orElse(plain);
    }

    private static String ending(String name) {
        return PortableName.fold(name.substring(name.lastIndexOf('.') + 1));
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
