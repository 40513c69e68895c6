package photoscope.clusters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everyday words for what photos show, English and German. */
final class Vocabulary {
    private final List<NameWord> words;
    private final Map<String, NameWord> byKey;

    private Vocabulary(List<NameWord> words) {
        this.words = List.copyOf(words);
        this.byKey = words.stream().collect(Collectors.toMap(NameWord::english, Function.identity()));
    }

    /** The one that comes with the program. */
    static Vocabulary builtIn() {
        InputStream resource = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new Vocabulary(lines.lines()
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new NameWord(columns[0], columns[1]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in vocabulary can't be read", e);
        }
    }

    List<NameWord> words() {
        return words;
    }

    /** The word that is stored by its English form. */
    Optional<NameWord> withKey(String english) {
        return Optional.ofNullable(byKey.get(english));
    }
}
