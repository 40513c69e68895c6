package photoscope.ui.grid;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.ui.language.Words;

/** What a screen reader says of a photo, and the tooltip's lines. */
final class SpokenNames {
    private final Words words;

    SpokenNames(Words words) {
        this.words = words;
    }

    /** Before anything is known of it. */
    String plain() {
        return words.get("photo");
    }

    String of(@Nullable GridDescription description, int badges, int duration, @Nullable String hoverText) {
        List<String> parts = new ArrayList<>();
        if (GridBadges.has(badges, GridBadges.QUERY)) {
            parts.add(words.get("query"));
        }
        parts.add(words.get(GridBadges.has(badges, GridBadges.VIDEO) ? "video" : "photo"));
        if (description != null) {
            parts.add(description.name());
            parts.add(description.date());
        }
        if (duration > 0) {
            parts.add(FilmLength.of(duration));
        }
        if (GridBadges.stack(badges) > 0) {
            parts.add(words.format("stack", GridBadges.stack(badges)));
        }
        if (GridBadges.has(badges, GridBadges.LIVE)) {
            parts.add(words.get("live"));
        }
        if (GridBadges.has(badges, GridBadges.ANIMATED)) {
            parts.add(words.get("animated"));
        }
        if (GridBadges.has(badges, GridBadges.RAW)) {
            parts.add(words.get("raw"));
        }
        if (GridBadges.rating(badges) > 0) {
            parts.add(words.format("stars", GridBadges.rating(badges)));
        }
        if (GridBadges.has(badges, GridBadges.FAVOURITE)) {
            parts.add(words.get("favourite"));
        }
        if (GridBadges.has(badges, GridBadges.APPROVED)) {
            parts.add(words.get("approved"));
        }
        if (GridBadges.has(badges, GridBadges.REJECTED)) {
            parts.add(words.get("rejected"));
        }
        if (GridBadges.has(badges, GridBadges.OFFLINE)) {
            parts.add(words.get("offline"));
        }
        if (GridBadges.has(badges, GridBadges.PROBLEM)) {
            parts.add(words.get("problem"));
        }
        if (hoverText != null) {
            parts.add(hoverText);
        }
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }

    String tooltip(GridDescription description, int badges) {
        StringBuilder text = new StringBuilder(description.name());
        if (!description.date().isBlank()) {
            text.append('\n').append(description.date());
        }
        if (GridBadges.has(badges, GridBadges.OFFLINE)) {
            text.append('\n').append(words.get("offline"));
        }
        if (GridBadges.has(badges, GridBadges.PROBLEM)) {
            text.append('\n').append(words.get("problem"));
        }
        return text.toString();
    }
}
