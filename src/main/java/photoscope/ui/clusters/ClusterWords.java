package photoscope.ui.clusters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import photoscope.clusters.Cluster;
import photoscope.ui.language.Words;

/** Says what a cluster is, in the window's language. */
final class ClusterWords {
    private static final int WORDS_IN_TITLE = 2;
    /** Mean similarities with the centroid, by how groups of labelled photos look to the eye. */
    private static final float NEARLY_THE_SAME = 0.9f;
    private static final float VERY_ALIKE = 0.8f;
    private static final float ALIKE = 0.62f;
    private final Words words;

    ClusterWords(Words words) {
        this.words = words;
    }

    /** What it may show, in the window's language, the likeliest first. */
    List<String> suggestions(Cluster cluster) {
        boolean isGerman = words.locale().getLanguage().equals(Locale.GERMAN.getLanguage());
        return cluster.suggestions()
                .stream()
                .map(word -> isGerman ? word.german() : word.english())
                .distinct()
                .toList();
    }

    /** A name to begin with; empty where nothing is suggested. */
    String suggestedName(Cluster cluster) {
        return suggestions(cluster).stream().findFirst().map(this::capital).orElse("");
    }

    /** Whether its title is only suggested: nobody has named it. */
    boolean isSuggested(Cluster cluster) {
        return cluster.kind().isAutomatic() && !cluster.suggestions().isEmpty();
    }

    /** Its name, or what it may show where nobody has named it. */
    String title(Cluster cluster) {
        return isSuggested(cluster)
                ? capital(suggestions(cluster).stream().limit(WORDS_IN_TITLE).collect(Collectors.joining(", ")))
                : cluster.name();
    }

    /** A suggestion as a name begins. */
    String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    /** How many photos. */
    String size(Cluster cluster) {
        return words.format("size", cluster.size());
    }

    /** From when to when its photos were taken; empty where it has none. */
    String dates(Cluster cluster) {
        Optional<LocalDate> from = cluster.from().map(LocalDateTime::toLocalDate);
        Optional<LocalDate> until = cluster.until().map(LocalDateTime::toLocalDate);
        if (from.isEmpty() || until.isEmpty()) {
            return "";
        }
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        if (from.equals(until)) {
            return day.format(from.get());
        }
        return from.get().getYear() == until.get().getYear()
                ? DateTimeFormatter.ofPattern("LLL", words.locale()).format(from.get()) + " – "
                        + DateTimeFormatter.ofPattern("LLL yyyy", words.locale()).format(until.get())
                : from.get().getYear() + " – " + until.get().getYear();
    }

    /** How much its photos are alike; empty where it is not known. */
    String spread(Cluster cluster) {
        float mean = cluster.spread();
        if (mean <= 0 || cluster.size() < 2) {
            return "";
        }
        return words.get(mean >= NEARLY_THE_SAME
                ? "spread.same"
                : mean >= VERY_ALIKE ? "spread.very" : mean >= ALIKE ? "spread.alike" : "spread.mixed");
    }

    /** What kind of cluster it is. */
    String kind(Cluster cluster) {
        return words.get("kind." + cluster.kind());
    }

    /** All of it, as a screen reader says it. */
    String spoken(Cluster cluster, boolean isSelected) {
        String title = isSuggested(cluster) ? words.format("spoken.suggested", title(cluster)) : title(cluster);
        return List
                .of(title, kind(cluster), size(cluster), dates(cluster), spread(cluster), cluster.description(),
                        isSelected ? words.get("spoken.selected") : "")
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
