package photoscope.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One thing that a window remembers for its user, of one type.
 *
 * @param <T> text, whole number, number, yes or no, or a list of texts
 */
public final class AppKey<T> {
    private final String name;
    private final T standard;
    private final Function<JsonNode, Optional<T>> reader;
    private final BiConsumer<ObjectNode, T> writer;

    private AppKey(String name, T standard, Function<JsonNode, Optional<T>> reader, BiConsumer<ObjectNode, T> writer) {
        this.name = name;
        this.standard = standard;
        this.reader = reader;
        this.writer = writer;
    }

    /** A text. */
    public static AppKey<String> text(String name, String standard) {
        return new AppKey<>(name, standard, json -> json.isTextual() ? Optional.of(json.textValue()) : Optional.empty(),
                (json, value) -> json.put(name, value));
    }

    /** A whole number. */
    public static AppKey<Integer> whole(String name, int standard) {
        return new AppKey<>(name, standard, json -> json.isInt() ? Optional.of(json.intValue()) : Optional.empty(),
                (json, value) -> json.put(name, value));
    }

    /** A number. */
    public static AppKey<Double> number(String name, double standard) {
        return new AppKey<>(name, standard,
                json -> json.isNumber() ? Optional.of(json.doubleValue()) : Optional.empty(),
                (json, value) -> json.put(name, value));
    }

    /** Yes or no. */
    public static AppKey<Boolean> flag(String name, boolean standard) {
        return new AppKey<>(name, standard,
                json -> json.isBoolean() ? Optional.of(json.booleanValue()) : Optional.empty(),
                (json, value) -> json.put(name, value));
    }

    /** Texts in an order. */
    public static AppKey<List<String>> texts(String name, List<String> standard) {
        return new AppKey<>(name, List.copyOf(standard), AppKey::readTexts, (json, values) -> {
            var array = json.putArray(name);
            values.forEach(array::add);
        });
    }

    private static Optional<List<String>> readTexts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : json) {
            if (text.isTextual()) {
                texts.add(text.textValue());
            }
        }
        return json.isArray() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }

    /** What it is called in the file. */
    public String name() {
        return name;
    }

    /** Its value where nobody has set one. */
    public T standard() {
        return standard;
    }

    T readFrom(ObjectNode all) {
        JsonNode value = all.get(name);
        return value == null ? standard : reader.apply(value).orElse(standard);
    }

    void writeTo(ObjectNode all, T value) {
        writer.accept(all, value);
    }
}
