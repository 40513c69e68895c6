package photoscope.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import photoscope.models.TokenizerFiles.TokenizerJson;
import photoscope.models.TokenizerFiles.VocabularyAndMerges;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/** Reads the two forms of byte-pair tokenizers; streaming, as every start of the program waits for it. */
final class TokenizerReader {
    private static final int TYPICAL_SIZE = 49_408;
    private static final long LARGEST = 64L << 20;
    /** Sparing the canonical copies of 49,000 names that occur once each halves the time. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private TokenizerReader() {}

    static BytePairs read(Path folder, TokenizerFiles files) throws ModelException {
        return switch (files) {
            case VocabularyAndMerges(String vocabulary, String merges) ->
                new BytePairs(vocabulary(folder.resolve(vocabulary)), merges(folder.resolve(merges)));
            case TokenizerJson(String file) -> tokenizerJson(folder.resolve(file));
        };
    }

    private static Map<String, Integer> vocabulary(Path file) throws ModelException {
        try (JsonParser parser = JSON.createParser(bytes(file))) {
            parser.nextToken();
            return vocabulary(parser, file);
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    /** One merge a line, "left right"; the first line tells a version. */
    private static Map<String, Integer> merges(Path file) throws ModelException {
        Map<String, Integer> ranks = HashMap.newHashMap(TYPICAL_SIZE);
        try {
            String text = new String(bytes(file), StandardCharsets.UTF_8);
            for (int start = 0, end; start < text.length(); start = end + 1) {
                end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
                if (last > start && !text.startsWith("#version", start)) {
                    addMerge(ranks, text.substring(start, last), file);
                }
            }
        } catch (IOException e) {
            throw broken(file, e);
        }
        return ranks;
    }

    private static BytePairs tokenizerJson(Path file) throws ModelException {
        Map<String, Integer> numbers = HashMap.newHashMap(TYPICAL_SIZE);
        Map<String, Integer> ranks = HashMap.newHashMap(TYPICAL_SIZE);
        try (JsonParser parser = JSON.createParser(bytes(file))) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (!name.equals("model") || value != JsonToken.START_OBJECT) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String part = parser.currentName();
                    parser.nextToken();
                    switch (part) {
                        case "vocab" -> numbers.putAll(vocabulary(parser, file));
                        case "merges" -> ranks.putAll(merges(parser, file));
                        default -> parser.skipChildren();
                    }
                }
            }
        } catch (IOException e) {
            throw broken(file, e);
        }
        if (numbers.isEmpty() || ranks.isEmpty()) {
            throw new ModelException(Sentence.of("%s holds no byte-pair model (model.vocab and model.merges)", file));
        }
        return new BytePairs(numbers, ranks);
    }

    private static Map<String, Integer> vocabulary(JsonParser parser, Path file) throws IOException, ModelException {
        Map<String, Integer> numbers = HashMap.newHashMap(TYPICAL_SIZE);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String token = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT || parser.getIntValue() < 0) {
                throw new ModelException(Sentence.of("%s: the token %s has no number", file, token));
            }
            numbers.put(token, parser.getIntValue());
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new ModelException(Sentence.of("%s holds no vocabulary", file));
        }
        return numbers;
    }

    /** Each merge is a text "left right" or, in newer files, a list of the two. */
    private static Map<String, Integer> merges(JsonParser parser, Path file) throws IOException, ModelException {
        Map<String, Integer> ranks = HashMap.newHashMap(TYPICAL_SIZE);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                String left = parser.nextTextValue();
                String right = parser.nextTextValue();
                if (left == null || right == null || parser.nextToken() != JsonToken.END_ARRAY) {
                    throw new ModelException(Sentence.of("%s: merge %s is no pair", file, ranks.size()));
                }
                addMerge(ranks, left + ' ' + right, file);
            } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
                addMerge(ranks, parser.getText(), file);
            } else {
                throw new ModelException(Sentence.of("%s: merge %s is no pair", file, ranks.size()));
            }
        }
        return ranks;
    }

    private static void addMerge(Map<String, Integer> ranks, String merge, Path file) throws ModelException {
        int space = merge.indexOf(' ');
        if (space <= 0 || space == merge.length() - 1) {
            throw new ModelException(Sentence.of("%s: merge %s is no pair: %s", file, ranks.size(), merge));
        }
        ranks.putIfAbsent(merge, ranks.size());
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new ToldIOException(Sentence.of("it is too large"));
        }
        return Files.readAllBytes(file);
    }

    private static ModelException broken(Path file, IOException e) {
        return new ModelException(
                Sentence.of("%s cannot be read (%s: %s)", file, e.getClass().getSimpleName(), Told.by(e)), e);
    }
}
