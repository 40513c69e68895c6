package photoscope.sources.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import photoscope.photo.GeoPoint;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/** Reads JSON that anybody may have written: with bounded depth, and whatever is of another shape is as good as not there. */
final class ExportJson {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1 << 20;
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build())
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private ExportJson() {}

    /**
     * @throws IOException if it is no JSON, or nested too deeply
     */
    static JsonNode read(byte[] bytes) throws IOException {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new ToldIOException(Sentence.of("it is no JSON: %s", e.getOriginalMessage()), e);
        }
    }

    static @Nullable String text(JsonNode parent, String... names) {
        for (String name : names) {
            JsonNode value = parent.path(name);
            if (value.isTextual() && !value.textValue().isBlank()) {
                return value.textValue();
            }
        }
        return null;
    }

    /** The texts of a list, or the one text. */
    static List<String> texts(JsonNode parent, String name) {
        JsonNode value = parent.path(name);
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(item.asText("")));
        } else {
            texts.add(value.asText(""));
        }
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    static @Nullable Double number(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        String text = value.asText("").strip();
        return text.matches("[-+]?\\d{1,12}(\\.\\d{1,20})?") ? Double.valueOf(text) : null;
    }

    /** A place; null where the numbers are none on earth, or both zero, as programs write that they know none. */
    static @Nullable GeoPoint place(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180
                || (latitude == 0 && longitude == 0)) {
            return null;
        }
        return new GeoPoint(latitude + 0.0, longitude + 0.0); // no negative zero, which the catalog does not know
    }
}
