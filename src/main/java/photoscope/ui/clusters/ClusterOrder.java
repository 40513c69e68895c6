package photoscope.ui.clusters;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import photoscope.clusters.Cluster;

/** How the page of clusters is sorted. */
public enum ClusterOrder {
    SIZE,
    NAME,
    DATE;

    /** Largest first, by the alphabet of a language with the user's own first, or newest first. */
    Comparator<Cluster> comparator(Locale locale) {
        return switch (this) {
            case SIZE -> Comparator.comparingInt(Cluster::size).reversed();
            case NAME -> Comparator.<Cluster, Boolean>comparing(cluster -> cluster.kind().isAutomatic())
                    .thenComparing(Cluster::kind)
                    .thenComparing(Cluster::name, byName(locale));
            case DATE -> Comparator.comparingLong(Cluster::lastTaken).reversed();
        };
    }

    /** A number at the end counts as one: 2 comes before 10. */
    private static Comparator<String> byName(Locale locale) {
        Comparator<Object> letters = Collator.getInstance(locale);
        return Comparator.<String, Object>comparing(name -> name.replaceAll("\\d+$", ""), letters)
                .thenComparingInt(name -> name.replaceAll("^.*\\D", "").length())
                .thenComparing(Comparator.naturalOrder());
    }
}
