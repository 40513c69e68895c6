package photoscope.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Keywords that have levels, as Lightroom ({@code animals|dog}) and digiKam ({@code animals/dog}) write them. */
final class XmpKeywords {
    private XmpKeywords() {}

    /** Whether a program keeps this for its own ends: darktable notes the file's format and the like. */
    static boolean isInternal(String item) {
        return item.startsWith("darktable|");
    }

    /** Those with levels, separated by slashes, and the flat ones that are no level of another or of a program's note. */
    static List<String> combined(List<String> flat, XmpValues xmp) {
        List<String> levelled = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        for (String item : xmp.items(XmpValues.LIGHTROOM, "hierarchicalSubject")) {
            if (isInternal(item)) {
                parts.addAll(List.of(item.toLowerCase(Locale.ROOT).split("\\|"))); // older darktables list them flat too
            } else {
                levelled.add(levels(item, "\\|"));
            }
        }
        xmp.items(XmpValues.DIGIKAM, "TagsList").forEach(item -> levelled.add(levels(item, "/")));
        levelled.stream()
                .filter(item -> item.contains("/"))
                .forEach(item -> parts.addAll(List.of(item.toLowerCase(Locale.ROOT).split("/"))));
        List<String> all = new ArrayList<>(flat);
        all.addAll(levelled);
        return all.stream()
                .filter(item -> !item.isBlank() && !isInternal(item))
                .filter(item -> !parts.contains(item.strip().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String levels(String item, String separator) {
        return Arrays.stream(item.split(separator))
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
