package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.catalog.FileState;
import photoscope.models.ScoreScale;
import photoscope.search.TestLibrary.Sample;
import photoscope.vectors.VectorFormat;

class ListingTest {
    private static final ScoreScale SCALE = new ScoreScale(0, 1, 0.5f);
    @TempDir
    Path folder;
    private TestLibrary library;
    private final List<String> names = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        library = new TestLibrary(folder, new VectorFormat(4, 1), new SearchModel("none", _ -> {
            throw new AssertionError("a list asks no model");
        }, SCALE, SCALE));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void namesAreSortedAsPeopleExpectAndFollowTheCatalog() throws IOException {
        add("IMG_10.jpg", "img_9.jpg", "IMG_0009b.jpg", "Äpfel.jpg", "apfel 2.jpg", "zebra.jpg", "100.jpg", "20.jpg");
        assertThat(listed("", SortOrder.NAME)).containsExactly("20.jpg", "100.jpg", "apfel 2.jpg", "Äpfel.jpg",
                "img_9.jpg", "IMG_0009b.jpg", "IMG_10.jpg", "zebra.jpg");
        add("middle.jpg", "1.jpg");
        assertThat(listed("", SortOrder.NAME)).startsWith("1.jpg", "20.jpg").endsWith("middle.jpg", "zebra.jpg");
        library.catalog.change(session -> {
            long file = session.files().ofPhoto(0).getFirst().id();
            int in = session.files().ofPhoto(0).getFirst().folder();
            session.files().setState(file, FileState.MISSING);
            long moved = session.files().add(in, "aardvark.jpg", 1, 1, FileState.NEW);
            session.files().setIndexed(moved, photoscope.photo.ContentHash.of(new byte[1]), 0);
            session.photos().refreshPlaces(0, session.files());
        });
        names.set(0, "aardvark.jpg");
        assertThat(listed("", SortOrder.NAME)).startsWith("1.jpg", "20.jpg", "100.jpg", "aardvark.jpg")
                .doesNotContain("IMG_10.jpg");
    }

    @Test
    void ofManyNamesTheOrderIsThatOfComparingThemOneByOne() throws IOException {
        String[] many = IntStream.range(0, 300)
                .mapToObj(i -> "p" + i * 7919 % 1000 + (i % 3 == 0 ? "x" : "") + ".jpg")
                .toArray(String[]::new);
        add(Arrays.copyOf(many, 200));
        listed("", SortOrder.NAME);
        add(Arrays.copyOfRange(many, 200, 300));
        List<String> expected = new ArrayList<>(List.of(many));
        expected.sort((one, other) -> Arrays.compareUnsigned(NameKey.of(one), NameKey.of(other)));
        assertThat(listed("", SortOrder.NAME)).containsExactlyElementsOf(expected);
    }

    @Test
    void datesAndOrderOfArrivalGoBothWays() throws IOException {
        Sample sample = Sample.named("x");
        for (int year : new int[]{2005, 1890, 2020, 1970, 2005}) {
            names.add(year + " #" + names.size());
            library.add(sample.taken(year), null);
        }
        assertThat(listed("", SortOrder.NEWEST)).containsExactly("2020 #2", "2005 #4", "2005 #0", "1970 #3", "1890 #1");
        assertThat(listed("", SortOrder.OLDEST)).containsExactly("1890 #1", "1970 #3", "2005 #0", "2005 #4", "2020 #2");
        assertThat(listed("", SortOrder.ADDED)).containsExactly("2005 #4", "1970 #3", "2020 #2", "1890 #1", "2005 #0");
        assertThat(listed("year:2005", SortOrder.MATCH)).containsExactly("2005 #4", "2005 #0");
        Listing none = library.engine.list(QueryParser.parse("year:1999"), SortOrder.NEWEST);
        assertThat(none.ordinals()).isEmpty();
        assertThat(none.emptiedBy()).isNotNull();
    }

    @Test
    void theBestRatedComeFirstAndTheRejectedLastEachByDate() throws IOException {
        int[] stars = {0, 5, -1, 3, 5, 0};
        for (int i = 0; i < stars.length; i++) {
            Sample plain = Sample.named("x").taken(2000 + i);
            library.add(new Sample(plain.folder(), plain.name(), plain.kind(), plain.type(), plain.taken(), stars[i],
                    null, null, null, null, List.of()), null);
            names.add(stars[i] + " in " + (2000 + i));
        }
        assertThat(listed("", SortOrder.RATING)).containsExactly("5 in 2004", "5 in 2001", "3 in 2003", "0 in 2005",
                "0 in 2000", "-1 in 2002");
    }

    private void add(String... files) throws IOException {
        for (String file : files) {
            names.add(file);
            library.add(Sample.named(file), null);
        }
    }

    private List<String> listed(String query, SortOrder order) {
        return IntStream.of(library.engine.list(QueryParser.parse(query), order).ordinals())
                .mapToObj(names::get)
                .toList();
    }
}
