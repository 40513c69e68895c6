package photoscope.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    private static final SentenceWords GERMAN = SentenceWords.in(Locale.GERMANY);

    @Test
    void speaksEnglishByItself() {
        Sentence sentence = Sentence.of("%s has %,d of %d parts (%s), which is 100 %%.", "a%s.jpg", 12_345, 20_000,
                Sentence.of("it is too short"));

        assertThat(sentence).hasToString("a%s.jpg has 12,345 of 20000 parts (it is too short), which is 100 %.");
    }

    @Test
    void isSaidInAnotherLanguageWithWhatItHoldsAndItsNumbers() {
        Sentence away = Sentence.of("Photos that %s knows of but has not got are taken in once they are there: %s.",
                "Pictures", Sentence.of("%,d in iCloud only", 1_234));

        assertThat(GERMAN.of(away)).contains("Pictures", "1.234 nur in iCloud").doesNotContain("Photos that");
    }

    @Test
    void staysEnglishWhereThereIsNoTranslation() {
        assertThat(GERMAN.of(Sentence.of("%s is new.", "x"))).isEqualTo("x is new.");
        assertThat(SentenceWords.in(Locale.FRENCH).of(Sentence.of("The file is empty.")))
                .isEqualTo("The file is empty.");
    }

    @Test
    void aTranslationMayPutTheGapsInAnotherOrder() {
        assertThat(GERMAN.of(new Sentence("%2$s before %1$s", List.of("a", "b")))).isEqualTo("b before a");
    }

    @Test
    void patternsOfStrangersDoNoHarm() {
        Sentence strange = SentenceText.read("%s %5$s %999999999s %n %x\u001fsone");

        assertThat(strange).hasToString("one %5$s %999999999s %n %x");
    }

    @Test
    void textsAreTakenAsTheyStand() {
        assertThat(Sentence.verbatim("100 %s of %d %%")).hasToString("100 %s of %d %%");
    }

    @Test
    void isReadAsItWasKept() {
        Sentence sentence = Sentence.of("%s: %s has %d", "a (b)", Sentence.of("%s, %s", "s", Sentence.of("d", "(")),
                -7L);

        assertThat(SentenceText.read(SentenceText.of(sentence))).isEqualTo(sentence);
        assertThat(SentenceText.read(SentenceText.of(Sentence.of("%s", "a\u001fdb")))).hasToString("a db");
    }

    @Test
    void whatOlderCatalogsHoldReadsAsASentence() {
        assertThat(SentenceText.read("The file is empty.")).isEqualTo(Sentence.of("The file is empty."));
        assertThat(SentenceText.read("Only 20 % of 3 %s")).hasToString("Only 20 % of 3 %s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u001f", "a\u001fdx", "a\u001fq", "a\u001f)", ""})
    void whatIsBrokenStaysText(String text) {
        assertThat(SentenceText.read(text)).hasToString(text.replace('\u001f', ' '));
    }

    @Test
    void nestingBeyondAllSenseStaysText() {
        assertThat(SentenceText.read("a" + "\u001f(a".repeat(30_000)).arguments()).isEmpty();
    }

    @Test
    void aFailureIsToldByItsSentenceOrItsMessage() {
        assertThat(Told.by(new ToldIOException(Sentence.of("%s is missing", "a"))).arguments()).containsExactly("a");
        assertThat(Told.by(new IOException("No space left"))).hasToString("No space left");
        assertThat(Told.by(new IOException())).hasToString("java.io.IOException");
    }
}
