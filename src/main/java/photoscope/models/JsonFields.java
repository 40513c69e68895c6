package photoscope.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;

/**
 * A JSON object whose fields are asked for by name and type; what is missing or of another type is told by its place.
 * Read with Jackson's streaming parser, as every search starts with a manifest and the tree model takes four times as
 * long to load.
 */
final class JsonFields {
    private final String place;
    private final Map<?, ?> fields;

    private JsonFields(String place, Map<?, ?> fields) {
        this.place = place;
        this.fields = fields;
    }

    /** The object that these bytes are; {@code place} names it in messages. */
    static JsonFields parse(byte[] json, String place) throws ModelException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new ModelException(Sentence.of("%s has something after its end", place));
            }
            return object(value, place);
        } catch (IOException e) {
            throw new ModelException(Sentence.of("%s is not JSON: %s", place, firstLine(e)), e);
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) throws ModelException {
        if (fields.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(name, Sentence.of("has to be a text"));
    }

    Optional<String> optionalText(String name) throws ModelException {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    long integer(String name, long least, long most) throws ModelException {
        if (fields.get(name) instanceof Long number && number >= least && number <= most) {
            return number;
        }
        throw wrong(name, Sentence.of("has to be a whole number from %s to %s", least, most));
    }

    float number(String name) throws ModelException {
        return number(fields.get(name), name);
    }

    List<Float> numbers(String name, int count) throws ModelException {
        if (!(fields.get(name) instanceof List<?> list) || list.size() != count) {
            throw wrong(name, Sentence.of("has to be a list of %s numbers", count));
        }
        List<Float> numbers = new ArrayList<>();
        for (Object item : list) {
            numbers.add(number(item, name));
        }
        return numbers;
    }

    JsonFields object(String name) throws ModelException {
        return object(fields.get(name), place + ": " + name);
    }

    List<JsonFields> objects(String name) throws ModelException {
        if (!(fields.get(name) instanceof List<?> list) || list.isEmpty()) {
            throw wrong(name, Sentence.of("has to be a list"));
        }
        List<JsonFields> objects = new ArrayList<>();
        for (Object item : list) {
            objects.add(object(item, place + ": " + name + " " + (objects.size() + 1)));
        }
        return objects;
    }

    ModelException wrong(String name, Sentence what) {
        return new ModelException(Sentence.of("%s: \"%s\" %s", place, name, what));
    }

    private float number(@Nullable Object value, String name) throws ModelException {
        if (value instanceof Number number && Float.isFinite(number.floatValue())) {
            return number.floatValue();
        }
        throw wrong(name, Sentence.of("has to be a number"));
    }

    private static JsonFields object(@Nullable Object value, String place) throws ModelException {
        if (value instanceof Map<?, ?> map) {
            return new JsonFields(place, map);
        }
        throw new ModelException(Sentence.of("%s has to be an object", place));
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static String firstLine(IOException e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message.lines().findFirst().orElse(message);
    }
}
