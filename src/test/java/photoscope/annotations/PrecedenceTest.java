package photoscope.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import photoscope.catalog.FileWords;
import photoscope.photo.Rating;

class PrecedenceTest {
    private static final FileWords NOTHING = new FileWords(0, null, null, List.of());

    @Test
    void whateverIsSaidInWhateverOrderTheUserThenASidecarThenAnotherProgramThenXmpThenTheFileThenAJobPrevails() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            FileWords file = new FileWords(random.nextInt(6), random.nextBoolean() ? "file" : null, null,
                    random.nextBoolean() ? List.of("Sea") : List.of());
            List<Stored> given = new ArrayList<>();
            for (ValueSource source : ValueSource.values()) {
                add(given, random, Field.RATING, source, Integer.toString(random.nextInt(1, 6)));
                add(given, random, Field.TITLE, source, source.name());
                add(given, random, Field.tag("sea"), source, "sea of " + source);
            }
            Collections.shuffle(given, random);
            Annotation annotation = Precedence.of(file, given);
            assertThat(annotation.stars()).isEqualTo(expectedRating(file, given));
            @Nullable
            String title = expected(Field.TITLE, file.title(), given);
            assertThat(annotation.titleText()).isEqualTo(title);
            @Nullable
            String tag = expected(Field.tag("SEA"), file.keywords().isEmpty() ? null : "Sea", given);
            assertThat(annotation.tagNames()).isEqualTo(tag == null ? List.of() : List.of(tag));
        }
    }

    private static void add(List<Stored> given, Random random, Field field, ValueSource source, String text) {
        if (random.nextBoolean()) {
            given.add(new Stored(field, source, random.nextInt(3) == 0 ? null : text,
                    Instant.ofEpochSecond(random.nextInt(1_000))));
        }
    }

    private static Rating expectedRating(FileWords file, List<Stored> given) {
        @Nullable
        String text = expected(Field.RATING, file.rating() == 0 ? null : Integer.toString(file.rating()), given);
        return text == null ? Rating.NONE : new Rating(Integer.parseInt(text));
    }

    /** Told in other words than the program's: the first in the row of those who said anything. */
    private static @Nullable String expected(Field field, @Nullable String inFile, List<Stored> given) {
        // of the file's own words, what was given is what an XMP file beside it says
        for (ValueSource source : List.of(ValueSource.USER, ValueSource.SIDECAR, ValueSource.PROGRAM,
                ValueSource.FILE)) {
            for (Stored value : given) {
                if (value.source() == source && value.field().equals(field)) {
                    return value.text();
                }
            }
        }
        if (inFile != null) {
            return inFile;
        }
        return given.stream()
                .filter(value -> value.source() == ValueSource.JOB && value.field().equals(field))
                .findFirst()
                .map(Stored::text)
                .orElse(null);
    }

    @Test
    void neitherAJobNorAConflictNorAFileChangesWhatTheUserSet() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            Stored user = new Stored(Field.TITLE, ValueSource.USER, random.nextInt(3) == 0 ? null : "mine",
                    Instant.ofEpochSecond(random.nextInt(1_000)));
            List<Stored> given = new ArrayList<>(List.of(user));
            for (ValueSource source : ValueSource.values()) {
                if (source != ValueSource.USER) {
                    add(given, random, Field.TITLE, source, "theirs");
                }
            }
            Collections.shuffle(given, random);
            assertThat(Precedence.of(new FileWords(0, "file", null, List.of()), given).title())
                    .isEqualTo(new Value<>(user.text(), ValueSource.USER, user.at()));
        }
    }

    @Test
    void aConflictAloneHoldsNowhere() {
        Stored conflict = new Stored(Field.TITLE, ValueSource.CONFLICT, "theirs", Instant.EPOCH);
        assertThat(Precedence.of(NOTHING, List.of(conflict)).titleText()).isNull();
        assertThat(Precedence.prevailing(List.of(conflict))).isEmpty();
    }

    @Test
    void eachValueSaysWhoSetItAndWhen() {
        Instant at = Instant.parse("2026-05-01T10:00:00Z");
        Annotation annotation = Precedence.of(new FileWords(3, "file", null, List.of("sea")),
                List.of(new Stored(Field.RATING, ValueSource.USER, null, at)));
        assertThat(annotation.rating()).isEqualTo(new Value<>(Rating.NONE, ValueSource.USER, at));
        assertThat(annotation.title()).isEqualTo(new Value<>("file", ValueSource.FILE, null));
        assertThat(annotation.tags()).containsExactly(new Value<>("sea", ValueSource.FILE, null));
        assertThat(Precedence.of(NOTHING, List.of()).favourite()).isEqualTo(new Value<>(false, ValueSource.FILE, null));
    }

    @Test
    void tagsAreOneWhateverTheirCaseAndAccents() {
        Annotation annotation = Precedence.of(new FileWords(0, null, null, List.of("Zürich", "zurich", "Snow")),
                List.of(new Stored(Field.tag("ZURICH"), ValueSource.USER, null, Instant.EPOCH)));
        assertThat(annotation.tagNames()).containsExactly("Snow");
    }
}
