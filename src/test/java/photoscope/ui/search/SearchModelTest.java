package photoscope.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import photoscope.photo.PhotoId;
import photoscope.search.Query;
import photoscope.search.QueryParser;
import photoscope.search.QueryTerm;
import photoscope.search.SortOrder;
import photoscope.ui.browse.Place;

class SearchModelTest {
    private final Search search = new Search();
    private final SearchModel model = search.model;

    @Test
    void typingSearchesAfterAPauseAndIsOneStepOnTheWayBack() {
        search.type("do");
        assertThat(search.asked).as("nothing before the pause is over").isEmpty();
        search.pause.over();
        search.type("g");
        search.pause.over();
        assertThat(search.asked).containsExactly("do", "dog");
        assertThat(search.place()).isEqualTo(Place.Photos.of("dog"));
        search.browse.back();
        assertThat(search.place()).isEqualTo(Place.ALL);
        assertThat(model.field().get().text()).isEmpty();
    }

    @Test
    void enterSearchesAtOnceAndCountsAsFinished() {
        search.type("dog");
        model.settle();
        search.pause.over();
        assertThat(search.asked).containsExactly("dog*");
        search.type("s");
        search.pause.over();
        search.browse.back();
        assertThat(model.query()).as("what was settled is a step of its own").isEqualTo("dog");
    }

    @Test
    void goingBackAndForwardPutsTheQueryIntoTheFieldWithoutSearchingAgain() {
        search.type("dog year:2019");
        model.settle();
        search.browse.go(Place.ALL);
        assertThat(model.isEmpty().get()).isTrue();
        search.asked.clear();
        search.browse.back();
        search.pause.over();
        assertThat(search.asked).containsExactly("dog year:2019*".replace("dog year:2019", model.query()));
        assertThat(search.chips()).containsExactly("year:2019");
        assertThat(model.field().get().text()).isEqualTo("dog");
        search.browse.forward();
        assertThat(model.isEmpty().get()).isTrue();
    }

    @Test
    void whatIsWrittenToItsEndBecomesAChip() {
        search.type("dog year:2019");
        assertThat(search.chips()).as("more digits may follow").isEmpty();
        search.type(" ");
        assertThat(search.chips()).containsExactly("year:2019");
        assertThat(model.field().get()).isEqualTo(new SearchModel.FieldText("dog ", 4));
        search.type("\"old town\" -cat ");
        assertThat(search.chips()).containsExactly("year:2019", "\"old town\"", "-cat");
        assertThat(model.query()).isEqualTo("year:2019 \"old town\" -cat dog");
        model.remove(0);
        assertThat(search.chips()).containsExactly("\"old town\"", "-cat");
        assertThat(search.place().query()).isEqualTo("\"old town\" -cat dog");
    }

    @Test
    void aChipTurnsBackIntoText() {
        search.type("dog year:2019 ");
        model.edit(0);
        assertThat(search.chips()).isEmpty();
        assertThat(model.field().get()).isEqualTo(new SearchModel.FieldText("year:2019 dog", 9));
        search.type("..2020");
        model.settle();
        assertThat(search.chips()).containsExactly("year:2019..2020");
        assertThat(search.place().query()).isEqualTo("year:2019..2020 dog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dog on a beach", "year:2019", "dog -cat +\"red car\" \"old town\" folder:\"My Photos\"",
        "-folder:x 10:30 \"never closed", "year:soon dog", "\u201eAlter Hof\u201c type:jpeg", ""})
    void chipsAndTextTogetherAskTheSame(String query) {
        SearchText text = SearchText.of(query);
        assertThat(meaning(text.query())).containsExactlyInAnyOrderElementsOf(meaning(query));
        assertThat(QueryParser.parse(text.query()).words()).isEqualTo(QueryParser.parse(query).words());
        assertThat(SearchText.of(text.query())).as("at rest")
                .isEqualTo(SearchText.of(SearchText.of(text.query()).query()));
    }

    private static List<String> meaning(String query) {
        Query parsed = QueryParser.parse(query);
        return parsed.terms().stream().map(QueryTerm::text).toList();
    }

    @Test
    void whatIsStillBeingTypedIsNotBlamed() {
        search.type("year:so");
        assertThat(model.problems().get()).isEmpty();
        search.type(" dog");
        assertThat(model.problems().get()).singleElement()
                .satisfies(problem -> assertThat(problem.span().to()).isEqualTo(7));
        assertThat(new SearchWords(search.words).problem(model.problems().get().getFirst(), model.field().get().text()))
                .startsWith("\u201cyear:\u201d")
                .contains("year:2015..2019");
    }

    @Test
    void whatIsNotUnderstoodIsBlamedOnEnterToo() {
        search.type("colour:red");
        model.settle();
        assertThat(new SearchWords(search.words).problem(model.problems().get().getFirst(), model.field().get().text()))
                .isEqualTo("There is no filter colour: here. It is searched as words.");
    }

    @Test
    void clearingLeadsToAllPhotos() {
        search.type("dog year:2019 ");
        model.settle();
        model.clear();
        assertThat(search.place()).isEqualTo(Place.ALL);
        assertThat(model.isEmpty().get()).isTrue();
    }

    @Test
    void anOrderIsKeptAsLongAsItMakesSense() {
        search.browse.go(Place.Photos.of("year:2019").in(SortOrder.NAME));
        search.type(" type:jpeg");
        search.pause.over();
        assertThat(search.place().order()).isEqualTo(SortOrder.NAME);
        search.type(" dog");
        search.pause.over();
        assertThat(search.place().order()).isEqualTo(SortOrder.MATCH);
    }

    @Test
    void picturesThatComeWhileTypingLeaveTheText() {
        search.type("dog");
        search.pause.over();
        search.type(" beach");
        search.seeds.add(Seed.ofPhotos(List.of(new PhotoId(7))), true);
        assertThat(model.field().get().text()).isEqualTo("dog beach");
        search.pause.over();
        assertThat(search.place().query()).isEqualTo("dog beach");
        assertThat(search.place().pictures()).hasSize(1);
    }

    @Test
    void suggestionsCompleteWhatIsTyped() {
        search.type("dog cam");
        assertThat(model.suggestions().offered()).hasSize(1);
        model.take(model.suggestions().offered().getFirst());
        assertThat(model.field().get().text()).isEqualTo("dog camera:");
        model.take(model.suggestions().offered().getFirst());
        assertThat(search.chips()).containsExactly("camera:\"Canon EOS 5D\"");
        assertThat(model.field().get()).isEqualTo(new SearchModel.FieldText("dog ", 4));
        assertThat(model.suggestions().offered()).isEmpty();
    }

    @Test
    void anEmptyFieldOffersSearchesToComeBackTo() {
        model.offer(false);
        assertThat(model.suggestions().offered()).hasSize(2);
        model.suggestions().move(-1);
        assertThat(model.suggestions().current()).isInstanceOf(Suggestion.Recent.class);
        model.take(model.suggestions().offered().get(1));
        assertThat(search.chips()).containsExactly("year:2019");
        model.take(new Suggestion.Saved("Best", Place.Photos.of("cat")));
        assertThat(model.field().get().text()).isEqualTo("cat");
    }
}
