package photoscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.photo.FileType;
import photoscope.photo.MediaKind;

class QueryParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"a dog on grass | Word a; Word dog; Word on; Word grass",
        "\"golden gate\" | Phrase golden gate", "\u201cgolden gate\u201d | Phrase golden gate",
        "\"golden gate | Phrase golden gate", "-cat | Exclusion cat", "-\"wild cat\" | Exclusion wild cat",
        "+snow | Addition snow", "+\"deep snow\" dog | Addition deep snow; Word dog",
        "well-known t-shirt | Word well-known; Word t-shirt", "beach - sunset | Word beach; Word -; Word sunset",
        "-- + -! | Word --; Word +; Word -!", "12:30 5\"disk | Word 12:30; Word 5\"disk", "\"\" -\"\" +\"!\" | ``",
        "folder:Holidays | folder Holidays", "folder:\"Summer 2020\" x | folder Summer 2020; Word x",
        "-folder:Holidays/2020 | not folder Holidays/2020", "FOLDER:x | folder x", "folder: dog | ? folder; Word dog",
        "folder:\" | ? folder", "camera:canon tag:snow name:IMG_12 | camera canon; tag snow; name IMG_12",
        "has:gps has:Tags is:missing | has gps; has tags; is missing", "has:wings is:here | ? has wings; ? is here",
        "type:jpeg type:JPG type:video type:photo | type jpeg; type jpg; type video; type photo",
        "kind:video type:matroska duration:>1:30 | type video; type matroska; duration >1:30",
        "duration:long duration:1:2:3:4 | ? duration long; ? duration 1:2:3:4",
        "type:jpegg rating: rating:>= rating:6 | ? type jpegg; ? rating; ? rating >=; ? rating 6",
        "before:20 before:2021- before:2021-13 date:2021-02-30 year:2019-06 | "
                + "? before 20; ? before 2021-; ? before 2021-13; ? date 2021-02-30; ? year 2019-06",
        "unknown:thing http://x.y | Word unknown:thing; Word http://x.y", "unknown:\"a -b\" | Phrase unknown:a -b",
        "-\"folder:x\" +\"a:b\" | Exclusion folder:x; Addition a:b"})
    void understands(String text, String terms) {
        assertThat(shapes(QueryParser.parse(text))).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"before:2021,-inf,1609459200", "before:2021-03-17,-inf,1615939200", "after:2020,1609459200,inf",
        "after:2020-06,1593561600,inf", "year:2019,1546300800,1577836800", "year:2015..2019,1420070400,1577836800",
        "year:2019..2015,1420070400,1577836800", "year:2019..,1546300800,inf", "year:..2019,-inf,1577836800",
        "year:>=2019,1546300800,inf", "year:<2019,-inf,1546300800", "date:2020-06,1590969600,1593561600",
        "date:2020-6-1,1590969600,1591056000", "date:2020/06/01..2020.06.30,1590969600,1593561600"})
    void datesAreWholeYearsMonthsOrDays(String text, String from, String until) {
        assertThat(filter(text)).isInstanceOfSatisfying(Filter.Taken.class, taken -> {
            assertThat(taken.from()).isEqualTo(second(from, Long.MIN_VALUE));
            assertThat(taken.until()).isEqualTo(second(until, Long.MAX_VALUE));
        });
    }

    @ParameterizedTest
    @CsvSource({"rating:3,3,3", "rating:>=3,3,5", "rating:>3,4,5", "rating:<=2,-1,2", "rating:<0,-1,-1",
        "rating:3..5,3,5", "rating:5..3,3,5", "rating:4..,4,5", "rating:-1,-1,-1"})
    void ratingsAreOneNumberOrARange(String text, int least, int most) {
        assertThat(filter(text)).isInstanceOfSatisfying(Filter.Rated.class,
                rated -> assertThat(List.of(rated.least(), rated.most())).containsExactly(least, most));
    }

    @ParameterizedTest
    @CsvSource({"duration:12,12000,12999", "duration:>1:30,90001,999999999", "duration:<1:30,0,89999",
        "duration:<=10,0,10999", "duration:1:00..1:02:03,60000,3723999", "duration:10..,10000,999999999"})
    void durationsAreSecondsOrWhatPlayersShow(String text, long least, long most) {
        assertThat(filter(text)).isInstanceOfSatisfying(Filter.Lasting.class,
                lasting -> assertThat(List.of(lasting.least(), lasting.most())).containsExactly(least, most));
    }

    @Test
    void aTypeIsAKindOrAFormat() {
        assertThat(filter("type:video")).isEqualTo(new Filter.Kind(MediaKind.VIDEO, "video"));
        assertThat(filter("type:JPG")).isEqualTo(new Filter.Format(FileType.JPEG, "jpg"));
    }

    @Test
    void allFreeWordsAreOneText() {
        Query query = QueryParser.parse("a dog folder:x on -cat grass +snow");
        assertThat(query.words()).isEqualTo("a dog on grass");
        assertThat(query.exclusions()).containsExactly("cat");
        assertThat(query.additions()).containsExactly("snow");
    }

    @Test
    void aTextMayBeTakenAsNothingButWords() {
        Query query = Query.ofWords("  a -dog folder:x  \"y z ");
        assertThat(query.words()).isEqualTo("a -dog folder:x \"y z");
        assertThat(query.terms()).hasSize(5).allMatch(QueryTerm.Word.class::isInstance);
    }

    @Test
    void eachTermKnowsWhereItStands() {
        String text = "dog  -folder:\"Summer 2020\" \"a b\"";
        assertThat(QueryParser.parse(text).terms())
                .extracting(term -> text.substring(term.span().from(), term.span().to()))
                .containsExactly("dog", "-folder:\"Summer 2020\"", "\"a b\"");
    }

    @Test
    void aProblemSaysWhereItIsAndHowItIsDone() {
        QueryProblem problem = QueryProblem.class.cast(QueryParser.parse("dog rating:9").problems().getFirst());
        assertThat(problem.span()).isEqualTo(new Span(4, 12));
        assertThat(problem.line()).contains("0 to 5 stars", "\"rating:9\" is left out", "rating:>=3");
    }

    @Test
    void anUnknownOperatorIsTakenAsWordsAndTheOneMeantIsNamed() {
        assertThat(QueryParser.parse("foldr:x").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.line()).contains("perhaps folder: is meant",
                        "searched as words"));
        assertThat(QueryParser.parse("http://a.b 12:30 re:").problems()).isEmpty();
    }

    @Test
    void aDroppedTermIsGoneAndTheRestStays() {
        Query query = QueryParser.parse("dog year:2019 \"a b\"");
        assertThat(query.without(List.of(query.terms().get(1))).text()).isEqualTo("dog \"a b\"");
    }

    @Test
    void anEndlessQueryIsCutAndSaysSo() {
        assertThat(QueryParser.parse("word ".repeat(100_000)).problems()).hasSize(1);
        Query many = QueryParser.parse("-a ".repeat(1_000));
        assertThat(many.terms()).hasSizeLessThan(100);
        assertThat(many.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder:\"Summer 2020\" dog \"exact phrase\" -\"some words\" +x rating:>=3 -type:png",
        "\u201ca b\u201d before:2021-3", "-\"a:b\" +\"folder:x\" x:y", "rating:9 folder: tag:\"!  !\"",
        "\"  a \t b  \" - -- -+ +- \"\" '"})
    void whatIsWrittenBackIsReadAsTheSame(String text) {
        assertRoundTrip(text);
    }

    @Test
    void noGarbageThrowsOrChangesWhenWrittenBack() {
        List<String> pieces = List.of("-", "+", "\"", ":", " ", "folder", "folder:", "rating:", ">=", "..", "3",
                "2020-06", "before:", "\u201e", "dog", "\u00a0", "type:jpeg", "\ud83d\ude00", "\ud83d", "unknown:", "!",
                "\t", "'", "\u65e5\u672c", "is:", "missing", "/", "\u0000", "year:", "99999999999999999999");
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertRoundTrip(text.toString());
        }
    }

    private static void assertRoundTrip(String text) {
        Query query = QueryParser.parse(text);
        assertThat(shapes(QueryParser.parse(query.text()))).as(text).isEqualTo(shapes(query));
        query.problems().forEach(problem -> assertThat(problem.span().to()).isLessThanOrEqualTo(text.length()));
    }

    private static Filter filter(String text) {
        return ((QueryTerm.Restriction) QueryParser.parse(text).terms().getFirst()).filter();
    }

    private static long second(String text, long infinite) {
        return text.endsWith("inf") ? infinite : Long.parseLong(text);
    }

    private static String shapes(Query query) {
        return String.join("; ", query.terms().stream().map(term -> switch (term) {
            case QueryTerm.Word word -> "Word " + word.text();
            case QueryTerm.Phrase phrase -> "Phrase " + phrase.phrase();
            case QueryTerm.Addition addition -> "Addition " + addition.words();
            case QueryTerm.Exclusion exclusion -> "Exclusion " + exclusion.words();
            case QueryTerm.Restriction filter ->
                (filter.negated() ? "not " : "") + filter.filter().operator().key() + " " + filter.filter().value();
            case QueryTerm.NotUnderstood not -> ("? " + not.operator().key() + " " + not.value()).strip();
        }).toList());
    }
}
