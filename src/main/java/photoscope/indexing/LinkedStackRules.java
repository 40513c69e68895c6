package photoscope.indexing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import photoscope.catalog.LinkedFile;
import photoscope.catalog.StackMember;
import photoscope.photo.FileRole;
import photoscope.photo.StackRole;

/**
 * Decides which photos of a library of another program belong together, as the library says and whatever their names:
 * the edited version stands for a picture, else the original; the picture that was picked stands for a burst.
 */
final class LinkedStackRules {
    private final Stacks stacks = new Stacks();

    /** One picture's files that are there, and the one that stands for them. */
    private record Picture(LinkedFile front, List<LinkedFile> all) {
        static Picture of(List<LinkedFile> files) {
            LinkedFile front = files.stream().min(Comparator.comparingInt(LinkedStackRules::rank)).orElseThrow();
            return new Picture(front, files);
        }
    }

    static Collection<StackMember> decide(List<LinkedFile> files) {
        LinkedStackRules rules = new LinkedStackRules();
        Map<String, List<LinkedFile>> byAsset = new LinkedHashMap<>();
        files.forEach(file -> byAsset.computeIfAbsent(file.link().asset(), _ -> new ArrayList<>()).add(file));
        Map<String, List<Picture>> bursts = new LinkedHashMap<>();
        byAsset.values().forEach(ofOne -> {
            Picture picture = Picture.of(ofOne);
            rules.putBehind(picture);
            String burst = picture.front.link().burst();
            if (burst != null) {
                bursts.computeIfAbsent(burst, _ -> new ArrayList<>()).add(picture);
            }
        });
        bursts.values().forEach(rules::burst);
        return rules.stacks.members();
    }

    private void putBehind(Picture picture) {
        for (LinkedFile file : picture.all) {
            if (!file.equals(picture.front)) {
                stacks.put(file.photo(), picture.front.photo(), role(file.link().role()));
            }
        }
    }

    private void burst(List<Picture> pictures) {
        Picture cover = pictures.stream()
                .min(Comparator.comparingInt((Picture picture) -> picture.front.link().pick())
                        .thenComparing(picture -> picture.front.name()))
                .orElseThrow();
        pictures.stream()
                .filter(picture -> !picture.equals(cover))
                .forEach(picture -> stacks.putIntoBurst(picture.front.photo(), cover.front.photo()));
    }

    private static int rank(LinkedFile file) {
        return switch (file.link().role()) {
            case EDIT -> 0;
            case ORIGINAL -> 1;
            case RAW -> 2;
            case EDITED_FILM -> 3;
            case FILM -> 4;
        };
    }

    private static StackRole role(FileRole role) {
        return switch (role) {
            case ORIGINAL, EDIT -> StackRole.ORIGINAL;
            case RAW -> StackRole.RAW;
            case FILM, EDITED_FILM -> StackRole.FILM;
        };
    }
}
