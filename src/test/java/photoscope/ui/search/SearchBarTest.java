package photoscope.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import photoscope.ui.Accessible;
import photoscope.ui.TestWindow;

class SearchBarTest {
    @RegisterExtension
    final TestWindow window = new TestWindow();
    private final Search search = new Search();
    private StackPane photos = new StackPane();

    @BeforeEach
    void show() {
        StackPane root = window.show(() -> {
            photos = new StackPane();
            photos.setFocusTraversable(true);
            photos.setAccessibleText("Photos");
            SearchBar bar = new SearchBar(search.model, search.words, photos::requestFocus);
            bar.setMaxWidth(520);
            return new StackPane(photos, bar);
        });
        Accessible.check(root);
        window.run(window.find(".search-bar", SearchBar.class)::focusSearch);
    }

    @Test
    void whatIsTypedIsSearchedForAndEnterGoesToThePhotos() {
        window.type("dog");
        window.run(search.pause::over);
        assertThat(search.place().query()).isEqualTo("dog");
        window.press(KeyCode.ENTER);
        assertThat(photos.isFocused()).isTrue();
        assertThat(search.asked).contains("dog", "dog*");
    }

    @Test
    void whatIsTypedOverAllThatIsSelectedTakesThePlaceOfChipsToo() {
        window.type("dog year:2019 cat");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("snow");
        assertThat(search.chips()).isEmpty();
        assertThat(field().getText()).isEqualTo("snow");
        window.run(search.pause::over);
        assertThat(search.place().query()).isEqualTo("snow");
    }

    @Test
    void allThatIsSelectedIsDeletedTogether() {
        window.type("year:2019 ");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.BACK_SPACE);
        assertThat(search.chips()).isEmpty();
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void whoTakesTheSelectionBackKeepsTheChips() {
        window.type("year:2019 cat");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.END);
        window.type("s");
        assertThat(search.chips()).containsExactly("year:2019");
        assertThat(field().getText()).isEqualTo("cats");
    }

    @Test
    void aFilterBecomesAChipThatTheKeyboardReaches() {
        window.type("dog year:2019 cat");
        assertThat(search.chips()).containsExactly("year:2019");
        assertThat(field().getText()).isEqualTo("dog cat");
        assertThat(field().getCaretPosition()).isEqualTo(7);
        window.press(KeyCode.HOME);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.DELETE);
        assertThat(search.chips()).isEmpty();
        assertThat(field().isFocused()).as("the keyboard is not lost").isTrue();
    }

    @Test
    void backspaceAtTheStartTurnsTheLastChipIntoText() {
        window.type("-cat year:2019 ");
        window.press(KeyCode.BACK_SPACE);
        assertThat(search.chips()).containsExactly("-cat");
        assertThat(field().getText()).isEqualTo("year:2019");
        window.type("..2021 ");
        assertThat(search.chips()).containsExactly("-cat", "year:2019..2021");
    }

    @Test
    void aClickOnAChipEditsItAndItsCrossTakesItAway() {
        window.type("type:jpeg year:2019 ");
        window.click(".search-chip-label");
        assertThat(field().getText()).isEqualTo("type:jpeg");
        assertThat(search.chips()).containsExactly("year:2019");
        window.click(".search-chip .search-icon-button");
        assertThat(search.chips()).isEmpty();
        assertThat(search.place().query()).isEqualTo("type:jpeg");
    }

    @Test
    void suggestionsAreTakenWithTheKeyboard() {
        window.type("cam");
        assertThat(list().getItems()).hasSize(1);
        assertThat(field().getAccessibleHelp()).contains("One suggestion");
        window.press(KeyCode.DOWN);
        assertThat(field().getAccessibleHelp()).contains("camera:").contains("Part of a camera's name");
        window.press(KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("camera:");
        window.press(KeyCode.TAB);
        assertThat(search.chips()).containsExactly("camera:\"Canon EOS 5D\"");
        assertThat(field().isFocused()).isTrue();
    }

    @Test
    void escapeClosesSuggestionsThenClearsThenLeaves() {
        window.type("camera");
        window.press(KeyCode.ESCAPE);
        assertThat(search.model.suggestions().offered()).isEmpty();
        assertThat(field().getText()).isEqualTo("camera");
        window.press(KeyCode.ESCAPE);
        assertThat(field().getText()).isEmpty();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        assertThat(photos.isFocused()).isTrue();
    }

    @Test
    void anEmptyFieldOffersEarlierSearches() {
        assertThat(list().getItems()).hasSize(2);
        window.click("Best dogs");
        assertThat(search.place().query()).isEqualTo("dog rating:>=4");
        assertThat(search.chips()).containsExactly("rating:>=4");
    }

    @Test
    void undoingWhatWasTypedKeepsFieldAndQueryTheSame() {
        window.type("dog year:2019 cat");
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(field().getText()).isEqualTo(search.model.field().get().text());
        }
    }

    @Test
    void whatIsWrongIsSaidBelowTheField() {
        window.type("year:soon dog");
        assertThat(window.robot().lookup(".search-problem-sentence").queryLabeled().getText()).contains("year:");
        assertThat(window.robot().lookup(".search-problem-piece").queryText().getText()).isEqualTo("year:soon");
    }

    @Test
    void goingBackFillsTheFieldWithoutMovingTheKeyboard() {
        window.type("dog");
        window.press(KeyCode.ENTER);
        window.run(search.browse::back);
        assertThat(field().getText()).isEmpty();
        window.run(search.browse::forward);
        assertThat(field().getText()).isEqualTo("dog");
        assertThat(photos.isFocused()).isTrue();
    }

    private TextField field() {
        return window.find(".search-text", TextField.class);
    }

    private ListView<Suggestion> list() {
        return window.robot().lookup(".search-suggestions").<Suggestion>queryListView();
    }
}
