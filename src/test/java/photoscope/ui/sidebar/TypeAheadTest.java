package photoscope.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import photoscope.annotations.TagUse;
import photoscope.ui.browse.Place;
import photoscope.ui.language.Language;

class TypeAheadTest {
    private long now = 10_000;
    private final TypeAhead typeAhead = new TypeAhead(() -> Instant.ofEpochMilli(now));
    private final List<SidebarRow> rows = new SidebarRows(new Language(Locale.ENGLISH).wordsOf(SidebarView.class)).of(
            new SidebarContent(0, 0, 0, 0, 0, List.of(),
                    Stream.of("mountain", "museum", "Music").map(tag -> new TagUse(tag, 1)).toList(), List.of()),
            List.of(), Set.of(), new SidebarShown(), Place.ALL);

    @Test
    void lettersInQuickSuccessionNarrow() {
        assertThat(type("m")).isEqualTo("mountain");
        assertThat(type("u")).isEqualTo("museum");
        assertThat(type("s")).isEqualTo("museum");
        assertThat(type("i")).isEqualTo("Music");
    }

    @Test
    void theSameLetterLaterGoesOnAndRoundAgain() {
        assertThat(type("m")).isEqualTo("mountain");
        now += 2_000;
        assertThat(type("m")).isEqualTo("museum");
        now += 2_000;
        assertThat(type("m")).isEqualTo("Music");
        now += 2_000;
        assertThat(type("m")).isEqualTo("mountain");
    }

    @Test
    void keysThatAreNoLettersFindNothing() {
        assertThat(typeAhead.find("\r", 0, rows)).isEmpty();
        assertThat(typeAhead.find("", 0, rows)).isEmpty();
        assertThat(typeAhead.find("z", 0, rows)).isEmpty();
    }

    private int at = -1;

    private String type(String letter) {
        at = typeAhead.find(letter, at, rows).orElseThrow();
        return ((SidebarRow.Entry) rows.get(at)).name();
    }
}
