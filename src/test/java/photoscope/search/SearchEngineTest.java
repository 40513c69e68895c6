package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.models.ModelPacks;
import photoscope.models.ScoreScale;
import photoscope.photo.Embedding;
import photoscope.photo.PhotoId;
import photoscope.search.QueryPicture.InLibrary;
import photoscope.search.QueryPicture.Outside;
import photoscope.search.Reason.FitsFilters;
import photoscope.search.Reason.HasWords;
import photoscope.search.Reason.IsQuery;
import photoscope.search.Reason.LooksLike;
import photoscope.search.Reason.NotCompared;
import photoscope.search.TestLibrary.Sample;
import photoscope.vectors.VectorFormat;

/** Embeddings here are directions in a plane: every text points to 0 degrees, "cat" to 90. */
class SearchEngineTest {
    private static final ScoreScale TEXT = new ScoreScale(0, 0.5f, 1);
    private static final ScoreScale PICTURE = new ScoreScale(0.2f, 0.6f, 1);

    @TempDir
    Path folder;
    private TestLibrary library;
    private final AtomicInteger encoded = new AtomicInteger();

    @BeforeEach
    void open() throws IOException {
        library = new TestLibrary(folder, new VectorFormat(2, 1), new SearchModel("test", text -> {
            encoded.incrementAndGet();
            return at(text.equals("cat") ? 90 : 0);
        }, TEXT, PICTURE));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void thatWhichLooksMostLikeTheWordsComesFirst() throws Exception {
        int far = add("a.jpg", 80);
        int near = add("b.jpg", 10);
        int middle = add("c.jpg", 40);
        SearchAnswer answer = search("dog");
        assertThat(photos(answer)).containsExactly(near, middle, far);
        SearchResult best = answer.results().getFirst();
        assertThat(best.cosine()).isEqualTo((float) Math.cos(Math.toRadians(10)), within(1e-5f));
        assertThat(best.score()).isEqualTo((float) Math.cos(Math.toRadians(10)), within(1e-5f));
        assertThat(best.photo()).isEqualTo(library.id(near));
        assertThat(best.reasons()).singleElement().isInstanceOf(LooksLike.class);
        assertThat(answer.divider()).isEqualTo(2);
        assertThat(answer.results().get(2).isWeak()).isTrue();
        assertThat(answer.searched()).isEqualTo(3);
        assertThat(answer.photos()).isEqualTo(3);
    }

    @Test
    void filtersComeBeforeRanking() throws Exception {
        IntStream.range(0, 300).forEach(i -> addUnchecked(Sample.named("near" + i + ".jpg"), 1));
        int old = add(Sample.named("old.jpg").taken(1999), 89);
        SearchAnswer answer = search("dog year:1999");
        assertThat(photos(answer)).containsExactly(old);
        assertThat(answer.divider()).isZero();
        assertThat(answer.searched()).isEqualTo(1);
    }

    @Test
    void namesThatSayNothingLeaveTheOrderOfTheVectorsAlone() throws Exception {
        Random random = new Random(9);
        List<Integer> byAngle = new ArrayList<>();
        double[] angles = random.doubles(400, 0, 180).toArray();
        for (int i = 0; i < angles.length; i++) {
            byAngle.add(
                    addUnchecked(Sample.named(Long.toHexString(random.nextLong()) + ".jpg").in("captions"), angles[i]));
        }
        byAngle.sort((a, b) -> Double.compare(angles[a], angles[b]));
        SearchAnswer answer = answer(SearchRequest.of("A dog with a red ball runs in the captions of 1999.").best(400));
        assertThat(photos(answer)).isEqualTo(byAngle);
    }

    @Test
    void aWordInANameDoesNotDisplaceABetterLookUnlessAllWordsAreThere() throws Exception {
        int look = add("a.jpg", 5);
        int some = add("dog.jpg", 60);
        int all = add(Sample.named("b.jpg").captioned("The dog runs"), 70);
        assertThat(photos(search("a dog running"))).containsExactly(look, some, all);
        SearchAnswer answer = search("the dog runs");
        assertThat(photos(answer)).containsExactly(all, look, some);
        assertThat(answer.results().getFirst().isWeak()).isFalse();
        assertThat(answer.results().getFirst().reasons()).first().isEqualTo(new HasWords(List.of("caption"), true));
    }

    @Test
    void aPhotoWithoutAVectorIsFoundByItsWords() throws Exception {
        int look = add("a.jpg", 5);
        int pending = add(Sample.named("dog.jpg"), null);
        SearchAnswer answer = search("dog");
        assertThat(photos(answer)).containsExactly(look, pending);
        assertThat(answer.results().get(1).score()).isNull();
        assertThat(answer.results().get(1).reasons()).containsExactly(new HasWords(List.of("name"), true));
        assertThat(answer.pending()).isEqualTo(1);
        SearchResult partial = search("dog house").results().get(1);
        assertThat(partial.ordinal()).isEqualTo(pending);
        assertThat(partial.isWeak()).isTrue();
        assertThat(partial.reasons()).containsExactly(new HasWords(List.of("name"), false));
    }

    @Test
    void theLastWordMayBeUnfinishedWhileItIsTyped() throws Exception {
        int pending = add(Sample.named("waterfall.jpg"), null);
        add("a.jpg", 5);
        assertThat(photos(answer(SearchRequest.of("waterf").typing()))).contains(pending);
        assertThat(photos(search("waterf"))).doesNotContain(pending);
        library.log.flush();
        assertThat(library.log.latest(10)).extracting(LoggedSearch::query).containsExactly("waterf");
    }

    @Test
    void excludedWordsLeaveOutAndPushAway() throws Exception {
        int plain = add("a.jpg", -20);
        int catLike = add("b.jpg", 18);
        add("cat.jpg", 0);
        assertThat(photos(search("dog -cat"))).containsExactly(plain, catLike);
    }

    @Test
    void thePictureOfTheLibraryIsTheFirstResult() throws Exception {
        int query = add("a.jpg", 50);
        int twin = add("b.jpg", 51);
        int other = add("c.jpg", 90);
        SearchAnswer answer = answer(SearchRequest.of("").like(List.of(new InLibrary(library.id(query), true))));
        assertThat(photos(answer)).containsExactly(query, twin, other);
        assertThat(answer.results().getFirst().reasons()).containsExactly(new IsQuery());
        assertThat(answer.results().getFirst().isQuery()).isTrue();
        assertThat(answer.results().getFirst().score()).isEqualTo(1f, within(1e-5f));
        assertThat(answer.results().get(2).score()).isEqualTo((float) (Math.cos(Math.toRadians(40)) - 0.2) / 0.8f,
                within(1e-5f));
        assertThat(encoded).hasValue(0);
    }

    @Test
    void thePictureOfTheLibraryIsFirstEvenWhereFiltersLeaveItOut() throws Exception {
        int query = add("a.jpg", 50);
        int old = add(Sample.named("b.jpg").taken(1999), 80);
        assertThat(photos(answer(SearchRequest.of("year:1999").like(List.of(new InLibrary(library.id(query), true))))))
                .containsExactly(query, old);
    }

    @Test
    void aPictureFromOutsideIsNamedInTheAnswer() throws Exception {
        int near = add("a.jpg", 50);
        Outside outside = new Outside(at(50), "/elsewhere/x.jpg", true, new byte[0]);
        SearchAnswer answer = answer(SearchRequest.of("").like(List.of(outside)));
        assertThat(answer.pictures()).containsExactly(outside);
        assertThat(photos(answer)).containsExactly(near);
    }

    @Test
    void aPictureThatCanNotBeComparedIsSaidAndStillFirst() throws Exception {
        int query = add(Sample.named("a.jpg"), null);
        int other = add("b.jpg", 3);
        SearchAnswer answer = answer(SearchRequest.of("")
                .like(List.of(new InLibrary(library.id(query), true), new InLibrary(new PhotoId(7), true))));
        assertThat(photos(answer)).containsExactly(query, other);
        assertThat(answer.results().get(1).reasons()).containsExactly(new NotCompared());
        assertThat(answer.notes()).hasSize(2);
    }

    @Test
    void filtersAloneShowTheNewestFirst() throws Exception {
        int middle = add(Sample.named("a.jpg").taken(2010), 0);
        int newest = add(Sample.named("b.jpg").taken(2020), null);
        int oldest = add(Sample.named("c.jpg").taken(1999), 0);
        SearchAnswer answer = search("");
        assertThat(photos(answer)).containsExactly(newest, middle, oldest);
        assertThat(answer.results()).allSatisfy(result -> {
            assertThat(result.score()).isNull();
            assertThat(result.isWeak()).isFalse();
            assertThat(result.reasons()).containsExactly(new FitsFilters());
        });
        assertThat(photos(answer(SearchRequest.of("-year:2020").best(1)))).containsExactly(middle);
        assertThat(encoded).hasValue(0);
    }

    @Test
    void whereFiltersLeaveAPhotoThereIsAnAnswer() throws Exception {
        int only = add(Sample.named("a.jpg"), null);
        SearchAnswer answer = search("dog");
        assertThat(photos(answer)).containsExactly(only);
        assertThat(answer.results().getFirst().isWeak()).isTrue();
        assertThat(answer.results().getFirst().reasons()).containsExactly(new NotCompared());
    }

    @Test
    void whereFiltersLeaveNoneItIsSaidWhich() throws Exception {
        add("a.jpg", 0);
        SearchAnswer answer = search("dog year:1999 type:jpeg");
        assertThat(answer.results()).isEmpty();
        EmptiedBy emptiedBy = answer.emptiedBy();
        assertThat(emptiedBy).isNotNull();
        assertThat(emptiedBy.line()).isEqualTo("No photo is left by year:1999. Without it: 1 photo.");
        assertThat(search(answer.query().without(emptiedBy.terms()).text()).results()).hasSize(1);
    }

    @Test
    void whatIsBelowTheThresholdIsLeftOutUnlessNothingIsAbove() throws Exception {
        int near = add("a.jpg", 10);
        int far = add("b.jpg", 70);
        assertThat(photos(answer(SearchRequest.of("dog").from(0.5f)))).containsExactly(near);
        SearchAnswer none = answer(SearchRequest.of("dog").from(0.999f));
        assertThat(photos(none)).containsExactly(near, far);
        assertThat(none.results()).allMatch(SearchResult::isWeak);
    }

    @Test
    void aVectorOfContentThatHasChangedIsNoResult() throws Exception {
        int photo = add("a.jpg", 10);
        library.catchUp();
        library.replaceContent(photo, Sample.named("a.jpg"));
        SearchAnswer before = library.engine.search(SearchRequest.of("dog"));
        assertThat(before.results().getFirst().reasons()).containsExactly(new NotCompared());
        assertThat(search("dog").pending()).isEqualTo(1);
    }

    @Test
    void aDamagedVectorIsCountedAndItsPhotoWaits() throws Exception {
        int whole = add("a.jpg", 10);
        int damaged = add("b.jpg", 5);
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("library/vectors/vectors").toFile(), "rw")) {
            file.seek(file.length() - 6);
            int value = file.read();
            file.seek(file.length() - 6);
            file.write(value ^ 1);
        }
        SearchAnswer answer = search("dog");
        assertThat(photos(answer)).containsExactly(whole);
        assertThat(answer.damaged()).isEqualTo(1);
        assertThat(photos(search("b is:pending"))).containsExactly(damaged);
    }

    @Test
    void withoutAModelWordsAreStillFoundAndItIsSaid() throws Exception {
        int named = add("dog.jpg", 80);
        add("b.jpg", 0);
        SearchModel broken = new SearchModel("none", text -> {
            new ModelPacks(folder, folder).ready("none");
            return at(0);
        }, TEXT, PICTURE);
        SearchEngine engine = new SearchEngine(library.catalog, library.store, (_, _, _) -> {
            throw new IllegalStateException("there is nothing to look for");
        }, library.live, library.words, broken, () -> false, library.log);
        SearchAnswer answer = engine.search(SearchRequest.of("dog"));
        assertThat(photos(answer)).containsExactly(named);
        assertThat(answer.notes()).singleElement().asString().contains("no model pack named none");
    }

    @Test
    void ranksAreToldWhereTheyAreAskedFor() throws Exception {
        add(Sample.named("dog.jpg"), 10.0);
        SearchResult.Ranks ranks = answer(SearchRequest.of("dog").explained()).results().getFirst().ranks();
        assertThat(ranks).isEqualTo(new SearchResult.Ranks(1, 1, 2 / 61.0));
        assertThat(search("dog").results().getFirst().ranks()).isNull();
    }

    private int add(String name, double angle) throws IOException {
        return add(Sample.named(name), angle);
    }

    private int add(Sample sample, @Nullable Double angle) throws IOException {
        int photo = library.add(sample, angle == null ? null : at(angle));
        library.catchUp();
        return photo;
    }

    private int add(Sample sample, int angle) throws IOException {
        return add(sample, Double.valueOf(angle));
    }

    private int addUnchecked(Sample sample, double angle) {
        try {
            return library.add(sample, at(angle));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private SearchAnswer search(String text) throws Exception {
        return answer(SearchRequest.of(text));
    }

    private SearchAnswer answer(SearchRequest request) throws Exception {
        library.words.refresh();
        library.live.catchUp();
        return library.engine.search(request);
    }

    private static List<Integer> photos(SearchAnswer answer) {
        return answer.results().stream().map(SearchResult::ordinal).toList();
    }

    private static Embedding at(double degrees) {
        double angle = Math.toRadians(degrees);
        return Embedding.normalized(new float[]{(float) Math.cos(angle), (float) Math.sin(angle)});
    }
}
