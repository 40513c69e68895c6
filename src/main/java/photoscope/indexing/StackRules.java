package photoscope.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import photoscope.catalog.StackCandidate;
import photoscope.catalog.StackMember;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.photo.StackRole;

/**
 * Decides which photos of one folder belong together, by what their files say and else by their names. A raw file
 * stands behind the picture of its name; so does the film of a Live Photo behind the picture of its identifier, or of
 * its name where one of them has none; {@code IMG_1234} stands behind its edit {@code IMG_E1234} or {@code IMG_1234-edited}, with all that stood
 * behind it; and the pictures of a burst behind the one that stands for it.
 */
final class StackRules {
    private static final Comparator<StackCandidate> BEST_FIRST = Comparator
            .comparing((StackCandidate one) -> one.type() != FileType.JPEG)
            .thenComparing(one -> one.type() != FileType.HEIC)
            .thenComparing(StackCandidate::type)
            .thenComparingInt(StackCandidate::photo);

    /** Of a film that nothing but its name puts beside a picture. */
    private static final int LONGEST_LIVE_MILLISECONDS = 6_000;
    private final Stacks stacks = new Stacks();
    private final List<StackCandidate> folder;
    private final Map<String, List<StackCandidate>> byStem = new TreeMap<>();
    private final Map<String, StackCandidate> pictures = new TreeMap<>();

    private StackRules(List<StackCandidate> folder) {
        this.folder = folder;
        for (StackCandidate candidate : folder) {
            byStem.computeIfAbsent(StackNames.stem(candidate.name()), _ -> new ArrayList<>()).add(candidate);
        }
        byStem.forEach((stem, sameName) -> picture(sameName).ifPresent(picture -> pictures.put(stem, picture)));
    }

    /** Who stands behind whom; nobody behind one who stands behind another. */
    static Collection<StackMember> decide(List<StackCandidate> folder) {
        StackRules rules = new StackRules(folder);
        rules.rawFiles();
        rules.filmsByIdentifier();
        rules.filmsByName();
        rules.edits();
        new BurstRules(rules.stacks).decide(folder);
        return rules.stacks.members();
    }

    private void rawFiles() {
        pictures.forEach((stem, picture) -> sameName(stem).stream()
                .filter(other -> other.type() == FileType.RAW)
                .forEach(raw -> stacks.put(raw.photo(), picture.photo(), StackRole.RAW)));
    }

    /** A film and a picture may have other names; of several pictures the one of the film's name leads it. */
    private void filmsByIdentifier() {
        Map<String, List<StackCandidate>> byIdentifier = new TreeMap<>();
        for (StackCandidate one : folder) {
            if (one.contentIdentifier() != null && one.kind() == MediaKind.PHOTO) {
                byIdentifier.computeIfAbsent(key(one), _ -> new ArrayList<>()).add(one);
            }
        }
        for (StackCandidate film : folder) {
            if (film.contentIdentifier() != null && film.kind() == MediaKind.VIDEO) {
                String stem = StackNames.stem(film.name());
                byIdentifier.getOrDefault(key(film), List.of())
                        .stream()
                        .min(Comparator.comparing((StackCandidate one) -> !StackNames.stem(one.name()).equals(stem))
                                .thenComparing(BEST_FIRST))
                        .ifPresent(picture -> stacks.put(film.photo(), picture.photo(), StackRole.FILM));
            }
        }
    }

    private static String key(StackCandidate tied) {
        return String.valueOf(tied.contentIdentifier()).toUpperCase(Locale.ROOT);
    }

    private void filmsByName() {
        Set<Integer> withFilm = stacks.members()
                .stream()
                .filter(member -> member.role() == StackRole.FILM)
                .map(StackMember::leader)
                .collect(Collectors.toSet());
        pictures.forEach((stem, picture) -> {
            boolean canBeLive = picture.type() == FileType.JPEG || picture.type() == FileType.HEIC;
            if (canBeLive && !withFilm.contains(picture.photo())) {
                sameName(stem).stream()
                        .filter(film -> mayBeLive(film, picture))
                        .forEach(film -> stacks.put(film.photo(), picture.photo(), StackRole.FILM));
            }
        });
    }

    /** A camera may give a film of its own the name of a picture; only a Live Photo's is that short. */
    private static boolean mayBeLive(StackCandidate film, StackCandidate picture) {
        boolean isUntold = film.contentIdentifier() == null || picture.contentIdentifier() == null;
        return film.kind() == MediaKind.VIDEO && isUntold && StackNames.ending(film.name()).equals("mov")
                && film.filmMilliseconds() <= LONGEST_LIVE_MILLISECONDS;
    }

    private void edits() {
        pictures.forEach((stem, edited) -> {
            StackCandidate original = StackNames.original(stem).map(pictures::get).orElse(null);
            if (original != null && !stacks.isMember(original.photo()) && !stacks.isMember(edited.photo())) {
                stacks.putWithAll(original.photo(), edited.photo(), StackRole.ORIGINAL);
            }
        });
    }

    private List<StackCandidate> sameName(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    private static Optional<StackCandidate> picture(List<StackCandidate> sameName) {
        return sameName.stream()
                .filter(one -> one.kind() == MediaKind.PHOTO && one.type() != FileType.RAW)
                .min(BEST_FIRST);
    }
}
