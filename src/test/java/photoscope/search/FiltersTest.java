package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.catalog.PhotoFlags;
import photoscope.models.ScoreScale;
import photoscope.photo.Embedding;
import photoscope.photo.FileType;
import photoscope.photo.GeoPoint;
import photoscope.photo.MediaKind;
import photoscope.search.TestLibrary.Sample;
import photoscope.vectors.VectorFormat;

class FiltersTest {
    private static final ScoreScale SCALE = new ScoreScale(0, 0.5f, 1);
    private static final Embedding ANY = Embedding.normalized(new float[]{1, 1});
    private static final LocalDateTime EPOCH = LocalDateTime.of(2015, 1, 1, 0, 0);

    @TempDir
    Path folder;
    private TestLibrary library;
    private Filters filters;

    @BeforeEach
    void open() throws IOException {
        library = new TestLibrary(folder, new VectorFormat(2, 1), new SearchModel("test", _ -> ANY, SCALE, SCALE));
        filters = new Filters(library.catalog, library.words);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void everyFilterLeavesWhatLookingAtEachPhotoWouldLeave() throws IOException {
        List<Sample> samples = randomSamples(300);
        for (int i = 0; i < samples.size(); i++) {
            library.add(samples.get(i), i % 3 == 0 ? null : ANY);
        }
        library.catchUp();
        Map<String, Predicate<Sample>> meanings = Map.ofEntries(
                Map.entry("folder:holi", s -> s.folder().contains("Holidays")),
                Map.entry("folder:\"zürich 2020\"", s -> s.folder().contains("Zürich 2020")),
                Map.entry("folder:ZURICH", s -> s.folder().contains("Zürich")),
                Map.entry("folder:\"zürich 20/\"", _ -> false),
                Map.entry("folder:\"zürich 2020/\"", s -> s.folder().contains("Zürich 2020")),
                Map.entry("folder:holidays/zurich", s -> s.folder().startsWith("Holidays/Zürich")),
                Map.entry("type:jpeg", s -> s.type() == FileType.JPEG),
                Map.entry("type:video", s -> s.kind() == MediaKind.VIDEO),
                Map.entry("before:2016-03", s -> s.taken().isBefore(LocalDateTime.of(2016, 3, 1, 0, 0))),
                Map.entry("after:2016-03-17", s -> !s.taken().isBefore(LocalDateTime.of(2016, 3, 18, 0, 0))),
                Map.entry("year:2015..2016", s -> s.taken().getYear() <= 2016),
                Map.entry("date:2017-02", s -> s.taken().getYear() == 2017 && s.taken().getMonthValue() == 2),
                Map.entry("rating:3", s -> s.rating() == 3), Map.entry("rating:>=3", s -> s.rating() >= 3),
                Map.entry("tag:snow", s -> s.keywords().stream().anyMatch(k -> k.contains("snow"))),
                Map.entry("camera:CANON", s -> s.camera() != null && s.camera().contains("Canon")),
                Map.entry("has:gps", s -> s.place() != null), Map.entry("has:rating", s -> s.rating() != 0),
                Map.entry("has:camera", s -> s.camera() != null), Map.entry("has:title", s -> s.title() != null),
                Map.entry("has:caption", s -> s.caption() != null), Map.entry("has:tags", s -> !s.keywords().isEmpty()),
                Map.entry("name:img_1", s -> s.name().startsWith("IMG_1")),
                Map.entry("\"deep blue\"", s -> "the deep blue sea".equals(s.caption())));
        for (var one : meanings.entrySet()) {
            assertLeaves(one.getKey(), one.getValue(), samples);
            if (!one.getKey().startsWith("\"")) {
                assertLeaves("-" + one.getKey(), one.getValue().negate(), samples);
            }
            for (var other : meanings.entrySet()) {
                if (!kind(one.getKey()).equals(kind(other.getKey()))) {
                    assertLeaves(one.getKey() + " " + other.getKey(), one.getValue().and(other.getValue()), samples);
                }
            }
        }
        assertLeaves("-blue", s -> s.caption() == null || !s.caption().contains("blue"), samples);
        assertLeaves("-\"deep blue\"", s -> s.caption() == null || !s.caption().contains("deep blue"), samples);
        assertLeaves("type:jpeg type:png year:2015",
                s -> (s.type() == FileType.JPEG || s.type() == FileType.PNG) && s.taken().getYear() == 2015, samples);
        assertThat(left("is:pending")).isEqualTo(IntStream.range(0, samples.size()).filter(i -> i % 3 == 0).toArray());
        assertThat(left("-is:embedded")).isEqualTo(left("is:pending"));
        for (String ofVectors : List.of("is:pending", "is:embedded", "-is:embedded")) {
            assertThat(library.engine.list(QueryParser.parse(ofVectors), SortOrder.NEWEST).ordinals())
                    .as("list of " + ofVectors)
                    .containsExactlyInAnyOrder(left(ofVectors));
        }
    }

    @Test
    void missingPhotosStayAndCanBeAskedFor() throws IOException {
        library.add(Sample.named("a.jpg"), null);
        int gone = library.add(Sample.named("b.jpg"), null);
        library.catchUp();
        library.markMissing(gone);
        assertThat(left("is:missing")).containsExactly(gone);
        assertThat(left("folder:2020")).hasSize(2);
    }

    @Test
    void hiddenPhotosAreLeftOutUnlessTheyAreAskedFor() throws IOException {
        int plain = library.add(Sample.named("a.jpg"), null);
        int hidden = library.add(Sample.named("b.jpg"), null);
        int favourite = library.add(Sample.named("c.jpg"), null);
        library.catchUp();
        library.catalog.change(session -> {
            session.annotations().setPrevailing(hidden, 5, PhotoFlags.FAVOURITE | PhotoFlags.HIDDEN);
            session.annotations().setPrevailing(favourite, 2, PhotoFlags.FAVOURITE);
        });
        assertThat(left("")).containsExactly(plain, favourite);
        assertThat(left("name:b")).isEmpty();
        assertThat(left("is:hidden")).containsExactly(hidden);
        assertThat(left("is:hidden rating:5")).containsExactly(hidden);
        assertThat(left("-is:hidden")).containsExactly(plain, favourite);
        assertThat(left("is:favourite")).containsExactly(favourite);
        assertThat(left("rating:>=2")).containsExactly(favourite);
    }

    @Test
    void whatWasDecidedIsAFilter() throws IOException {
        int open = library.add(Sample.named("a.jpg"), null);
        int approved = library.add(Sample.named("b.jpg"), null);
        int rejected = library.add(Sample.named("c.jpg"), null);
        library.catchUp();
        library.catalog.change(session -> {
            session.annotations().setPrevailing(approved, 0, PhotoFlags.APPROVED | PhotoFlags.HAS_COMMENTS);
            session.annotations().setPrevailing(rejected, 0, PhotoFlags.REJECTED);
        });
        assertThat(left("status:approved")).containsExactly(approved);
        assertThat(left("status:rejected status:undecided")).containsExactly(open, rejected);
        assertThat(left("has:comments")).containsExactly(approved);
    }

    @Test
    void foldersAndCamerasThatCameLaterAreFound() throws IOException {
        library.add(Sample.named("a.jpg"), null);
        assertThat(left("folder:later")).isEmpty();
        int later = library.add(Sample.named("b.jpg").in("Later/on"), null);
        assertThat(left("folder:later")).containsExactly(later);
    }

    @Test
    void itIsToldWhichFilterLeftNothing() throws IOException {
        library.add(Sample.named("a.jpg").taken(2019), null);
        library.add(Sample.named("b.jpg").taken(2020), null);
        library.catchUp();
        assertThat(emptiedBy("year:2019..2020 type:png")).isEqualTo("type:png 2");
        assertThat(emptiedBy("year:1999 year:1998")).isEqualTo("year:1999 year:1998 2");
        assertThat(emptiedBy("year:2019 name:b")).isIn("year:2019 1", "name:b 1");
        assertThat(emptiedBy("-name:a -folder:2020 \"nowhere\"")).isEqualTo("-name:a -folder:2020 \"nowhere\" 2");
        assertThat(filters.apply(QueryParser.parse("year:2019"), view()).emptiedBy()).isNull();
    }

    @Test
    void anEmptyLibraryBlamesNoFilter() {
        assertThat(filters.apply(QueryParser.parse("year:2019"), view()).emptiedBy()).isNull();
    }

    private void assertLeaves(String query, Predicate<Sample> meaning, List<Sample> samples) {
        assertThat(left(query)).as(query)
                .isEqualTo(IntStream.range(0, samples.size()).filter(i -> meaning.test(samples.get(i))).toArray());
    }

    private int[] left(String query) {
        IntStream.Builder left = IntStream.builder();
        filters.apply(QueryParser.parse(query), view()).photos().forEach(left::add);
        return left.build().toArray();
    }

    private String emptiedBy(String query) {
        EmptiedBy emptiedBy = filters.apply(QueryParser.parse(query), view()).emptiedBy();
        assertThat(emptiedBy).isNotNull();
        return String.join(" ",
                Stream.concat(emptiedBy.terms().stream().map(QueryTerm::text), Stream.of("" + emptiedBy.photos()))
                        .toList());
    }

    private LibraryView view() {
        return LibraryView.of(library.catalog, library.live);
    }

    private static String kind(String filter) {
        return filter.substring(0, filter.indexOf(':') < 0 ? 1 : filter.indexOf(':')).toLowerCase(Locale.ROOT);
    }

    private static List<Sample> randomSamples(int count) {
        Random random = new Random(5);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = pick(random, "IMG_", "DSC_") + i + ".jpg";
            LocalDateTime taken = EPOCH.plusMinutes(random.nextInt(60 * 24 * 365 * 4));
            samples.add(new Sample(pick(random, "Holidays", "Holidays/Zürich 2020", "Work/Zürich"), name,
                    pick(random, MediaKind.values()), pick(random, FileType.values()), taken, random.nextInt(7) - 1,
                    maybe(random, "Canon EOS R5", "Nikon D850"), maybe(random, new GeoPoint(1, 2)),
                    maybe(random, "Alps"), maybe(random, "the deep blue sea", "blue and deep", "grass"),
                    pick(random, List.of("snow"), List.of("fresh snow", "dog"), List.of("dog"), List.of())));
        }
        return samples;
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    @SafeVarargs
    private static <T> @Nullable T maybe(Random random, T... values) {
        int at = random.nextInt(values.length + 1);
        return at == values.length ? null : values[at];
    }
}
