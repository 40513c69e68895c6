package photoscope.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyMatchTest {
    @ParameterizedTest
    @CsvSource({"find sim, Find similar photos", "fsp, Find similar photos", "simil, Find similar photos",
        "ahnliche, Ähnliche Fotos finden", "LARGER, Larger thumbnails", "smlr, Find similar photos"})
    void fits(String typed, String title) {
        assertThat(new FuzzyMatch(typed).score(title)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"zebra, Find similar photos", "find zebra, Find similar photos", "po, Open with its usual app"})
    void doesNotFit(String typed, String title) {
        assertThat(new FuzzyMatch(typed).score(title)).isEmpty();
    }

    @Test
    void theStartCountsMoreThanTheMiddle() {
        FuzzyMatch match = new FuzzyMatch("se");
        assertThat(match.score("Settings").orElseThrow()).isGreaterThan(match.score("Reveal these").orElseThrow());
        assertThat(match.score("Save search").orElseThrow()).isGreaterThan(match.score("Reset").orElseThrow());
    }
}
