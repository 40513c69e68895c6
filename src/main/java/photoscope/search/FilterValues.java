package photoscope.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.catalog.Catalog;
import photoscope.catalog.ClusterRow;
import photoscope.catalog.PhotoColumns;
import photoscope.photo.FileType;
import photoscope.photo.MediaKind;
import photoscope.words.Folding;
import photoscope.words.WordField;
import photoscope.words.WordIndex;

/** The values of filters that a library has: from the columns, small tables and the word index's dictionary. */
final class FilterValues {
    private static final Logger LOG = LoggerFactory.getLogger(FilterValues.class);
    private static final long SECONDS_A_DAY = 86_400;
    private static final int FIRST_DAY = (int) LocalDate.of(1800, 1, 1).toEpochDay();
    private static final int LAST_DAY = (int) LocalDate.of(2200, 1, 1).toEpochDay();

    private final Catalog catalog;
    private final WordIndex words;
    private final FolderNames folders;

    FilterValues(Catalog catalog, WordIndex words) {
        this.catalog = catalog;
        this.words = words;
        this.folders = new FolderNames(catalog);
    }

    /** Values that begin as typed, then those with a word that does; at most so many. */
    List<String> of(Operator operator, String typed, int most) {
        return switch (operator) {
            case FOLDER -> matching(folders.all(), typed, most);
            case CAMERA ->
                matching(new TreeSet<>(catalog.read(session -> session.cameras().names()).values()), typed, most);
            case CLUSTER -> matching(clusters(), typed, most);
            case TAG -> fromIndex(WordField.KEYWORDS, typed, most);
            case ALBUM -> fromIndex(WordField.ALBUM, typed, most);
            case PERSON -> fromIndex(WordField.PERSON, typed, most);
            case TITLE -> List.of();
            case STATUS ->
                matching(Arrays.stream(Filter.Decision.values()).map(Filter.Decision::key).toList(), typed, most);
            case NAME -> fromIndex(WordField.NAME, typed, most);
            case TYPE -> matching(types(), typed, most);
            case YEAR, DATE, BEFORE, AFTER -> matching(years(), typed, most);
            case DURATION -> matching(List.of("<10", "<1:00", ">1:00", ">10:00"), typed, most);
            case RATING -> matching(List.of(">=1", ">=2", ">=3", ">=4", "5", "0", "-1"), typed, most);
            case HAS ->
                matching(Arrays.stream(Filter.Knowledge.values()).map(Filter.Knowledge::key).toList(), typed, most);
            case IS ->
                matching(Arrays.stream(Filter.Standing.values()).map(Filter.Standing::key).toList(), typed, most);
        };
    }

    /** Names of clusters and collections, in their order. */
    private List<String> clusters() {
        return catalog.read(session -> session.clusters().all()).stream().map(ClusterRow::name).toList();
    }

    private static List<String> matching(Collection<String> values, String typed, int most) {
        String wanted = Folding.wholly(typed);
        Stream<String> beginning = values.stream().filter(value -> Folding.wholly(value).startsWith(wanted));
        Stream<String> within = values.stream().filter(value -> Folding.wholly(value).contains(" " + wanted));
        return Stream.concat(beginning, within).distinct().limit(most).toList();
    }

    private List<String> fromIndex(WordField field, String typed, int most) {
        try {
            return words.complete(field, typed, most);
        } catch (IOException e) {
            LOG.warn("The word index could not be asked", e);
            return List.of();
        }
    }

    private static List<String> types() {
        return Stream.concat(Arrays.stream(MediaKind.values()), Arrays.stream(FileType.values()))
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Years in which photos were taken, the last first. */
    private List<String> years() {
        PhotoColumns.View photos = catalog.photos().view();
        BitSet days = new BitSet(LAST_DAY - FIRST_DAY);
        for (int photo = 0; photo < photos.size(); photo++) {
            long day = Math.floorDiv(photos.taken()[photo], SECONDS_A_DAY);
            if (day >= FIRST_DAY && day < LAST_DAY) {
                days.set((int) day - FIRST_DAY);
            }
        }
        IntStream years = days.stream().map(day -> LocalDate.ofEpochDay(day + FIRST_DAY).getYear()).distinct();
        return years.mapToObj(String::valueOf).sorted((one, other) -> other.compareTo(one)).toList();
    }
}
