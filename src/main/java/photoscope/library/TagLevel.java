package photoscope.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One level of a tag: of {@code animals/dog} both {@code animals} and {@code dog} below it.
 *
 * @param name of this level
 * @param tag from the top down to this level, separated by {@code /}
 * @param photos that have this tag or one below it
 * @param below the next levels, by name
 */
public record TagLevel(String name, String tag, int photos, List<TagLevel> below) {
    public TagLevel {
        below = List.copyOf(below);
    }

    private static final Pattern LEVELS = Pattern.compile("/");

    /** Counts the photos at or below a level. */
    interface Count {
        int of(String level) throws IOException;
    }

    /** A level while its tags come. */
    private static final class Node {
        private final String name;
        private final String tag;
        private final Map<String, Node> below = new TreeMap<>();
        private int photos;

        Node(String name, String tag) {
            this.name = name;
            this.tag = tag;
        }
    }

    /**
     * @param tags with the number of photos that have exactly this one
     * @param count asked for levels that have others below them, whose photos may be the same
     */
    static List<TagLevel> of(Map<String, Integer> tags, Count count) throws IOException {
        Node root = new Node("", "");
        tags.forEach((tag, photos) -> {
            Node at = root;
            for (String name : LEVELS.split(tag, -1)) {
                Node parent = at;
                at = parent.below.computeIfAbsent(name.toLowerCase(Locale.ROOT),
                        _ -> new Node(name, parent.tag.isEmpty() ? name : parent.tag + "/" + name));
            }
            at.photos += photos;
        });
        return levels(root, count);
    }

    private static List<TagLevel> levels(Node node, Count count) throws IOException {
        List<TagLevel> levels = new ArrayList<>();
        for (Node below : node.below.values()) {
            int photos = below.below.isEmpty() ? below.photos : count.of(below.tag);
            levels.add(new TagLevel(below.name, below.tag, photos, levels(below, count)));
        }
        return levels;
    }
}
