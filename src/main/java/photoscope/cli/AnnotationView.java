package photoscope.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Annotation;
import photoscope.annotations.Conflict;
import photoscope.annotations.Value;
import photoscope.library.PhotoCard;

/** Shows what was written about photos. */
final class AnnotationView {
    private AnnotationView() {}

    static Map<String, Object> json(PhotoCard card, Annotation annotation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", card.path());
        json.put("id", card.id().hex());
        json.put("rating", Map.of("value", annotation.stars().stars(), "by", annotation.rating().source()));
        json.put("favourite", annotation.favourite());
        json.put("hidden", annotation.hidden());
        json.put("status", annotation.status());
        json.put("title", annotation.title());
        json.put("caption", annotation.caption());
        json.put("tags", annotation.tags());
        json.put("comments", annotation.comments());
        json.put("custom", annotation.custom());
        json.put("clusters", annotation.clusters());
        return json;
    }

    static void show(PhotoCard card, Annotation annotation, Terminal terminal) {
        terminal.line(String.valueOf(card.path()));
        line(terminal, "rating", annotation.stars().stars(), annotation.rating());
        line(terminal, "favourite", annotation.isFavourite() ? "yes" : "no", annotation.favourite());
        line(terminal, "hidden", annotation.isHidden() ? "yes" : "no", annotation.hidden());
        line(terminal, "status", annotation.decided().key(), annotation.status());
        line(terminal, "title", annotation.titleText(), annotation.title());
        line(terminal, "caption", annotation.captionText(), annotation.caption());
        annotation.tags().forEach(tag -> line(terminal, "tag", tag.value(), tag));
        annotation.comments()
                .forEach(comment -> line(terminal, "comment", comment.text(),
                        new Value<>(comment.text(), comment.source(), comment.at())));
        annotation.custom().forEach(field -> line(terminal, field.name(), field.text().value(), field.text()));
        annotation.clusters().forEach(cluster -> line(terminal, "cluster", cluster.value(), cluster));
    }

    /** What nobody said is left out. */
    private static void line(Terminal terminal, String name, @Nullable Object shown, Value<?> value) {
        boolean isUnsaid = value.at() == null && (shown == null || List.of("no", "undecided", 0).contains(shown));
        if (!isUnsaid) {
            String who = Stream.of(value.source().name().toLowerCase(Locale.ROOT), value.at())
                    .filter(part -> part != null)
                    .map(String::valueOf)
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            terminal.line(
                    String.format(Locale.ROOT, "  %-10s %s  (%s)", name, shown == null ? "(cleared)" : shown, who));
        }
    }

    static void show(Conflict conflict, Terminal terminal) {
        terminal.line(conflict.file() + "  " + conflict.field());
        terminal.line("    here:       " + side(conflict.mine(), conflict.mineAt()));
        terminal.line("    in sidecar: " + side(conflict.theirs(), conflict.theirsAt()));
    }

    private static String side(@Nullable String text, @Nullable Object at) {
        return (text == null ? "(nothing)" : text) + (at == null ? "" : "  (" + at + ")");
    }
}
