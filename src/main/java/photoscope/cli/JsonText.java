package photoscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;

import photoscope.photo.Sentence;

/** Answers for scripts: paths, times and enums as plain text, what is no number as null. */
final class JsonText {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .registerModule(new SimpleModule().addSerializer(Path.class, text(Path::toString))
                    .addSerializer(Sentence.class, text(Sentence::english))
                    .addSerializer(Instant.class, text(Instant::toString))
                    .addSerializer(Enum.class, text(JsonText::name))
                    .addSerializer(Double.class, new FiniteNumber())
                    .addSerializer(double.class, new FiniteNumber())
                    .addSerializer(Float.class, new FiniteNumber())
                    .addSerializer(float.class, new FiniteNumber())
                    .addKeySerializer(Enum.class, key(JsonText::name))
                    .addKeySerializer(Path.class, key(Path::toString)));

    private JsonText() {}

    static String of(Object value) {
        return write(MAPPER.writer(), value);
    }

    /** The same in one line. */
    static String line(Object value) {
        return write(MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT), value);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An answer can't be written as JSON", e);
        }
    }

    /** What a value is called. */
    private interface Naming<T> {
        String of(T value);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> JsonSerializer<T> text(Naming<T> naming) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider all) throws IOException {
                json.writeString(naming.of(value));
            }
        };
    }

    private static <T> JsonSerializer<T> key(Naming<T> naming) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider all) throws IOException {
                json.writeFieldName(naming.of(value));
            }
        };
    }

    /** JSON has neither NaN nor infinity. */
    private static final class FiniteNumber extends JsonSerializer<Number> {
        @Override
        public void serialize(Number value, JsonGenerator json, SerializerProvider all) throws IOException {
            if (!Double.isFinite(value.doubleValue())) {
                json.writeNull();
            } else if (value instanceof Float number) {
                json.writeNumber(number);
            } else {
                json.writeNumber(value.doubleValue());
            }
        }
    }
}
