package photoscope.annotations;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import photoscope.photo.ContentHash;
import photoscope.photo.PhotoId;

/**
 * The JSON of a sidecar; {@code photoscope/annotations/sidecar.schema.json} describes it. Keys stand in the same order
 * always, so that an unchanged sidecar has the same bytes; what another program added is kept behind them.
 */
final class SidecarText {
    static final String FORMAT = "photoscope-annotation";
    static final int VERSION = 1;
    private static final List<Field> SINGLE = List.of(Field.RATING, Field.FAVOURITE, Field.HIDDEN, Field.TITLE,
            Field.CAPTION);
    private static final Set<String> KNOWN = Set.of("format", "version", "photo", "library", "rating", "favourite",
            "hidden", "title", "caption", "tags");
    private static final Set<String> KNOWN_IN_PHOTO = Set.of("id", "sha256", "name");
    private static final Set<String> KNOWN_IN_VALUE = Set.of("value", "removed", "by", "at");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json;

    private SidecarText(ObjectNode json) {
        this.json = json;
    }

    /**
     * @throws IOException if it is no sidecar, or one of a newer version
     */
    static SidecarText read(byte[] bytes) throws IOException {
        if (!(JSON.readTree(bytes) instanceof ObjectNode json) || !json.path("format").asText().equals(FORMAT)) {
            throw new IOException("not a sidecar of Photoscope");
        }
        int version = json.path("version").intValue();
        if (version < 1 || version > VERSION) {
            throw new IOException("a sidecar of version " + version + "; this Photoscope knows " + VERSION);
        }
        return new SidecarText(json);
    }

    /** Whether it is this photo's, by id or by content; a name says nothing, as cameras use them again. */
    boolean isOf(PhotoId photo, @Nullable ContentHash hash) {
        JsonNode named = json.path("photo");
        return named.path("id").asText().equals(hex(photo))
                || (hash != null && named.path("sha256").asText().equals(hash.hex()));
    }

    /** The id of the library that wrote it last. */
    String library() {
        return json.path("library").asText();
    }

    /** What it says, seen from another library: what people set there is the sidecar's word, what jobs set is a job's. */
    List<Stored> values() {
        List<Stored> values = new ArrayList<>();
        for (Field field : SINGLE) {
            if (json.path(field.key()) instanceof ObjectNode value && value.has("value")) {
                text(field, value.path("value")).map(text -> stored(field, text.text(), value)).ifPresent(values::add);
            }
        }
        for (JsonNode tag : json.path("tags")) {
            tagName(tag).ifPresent(
                    name -> values.add(stored(Field.tag(name), tag.path("removed").asBoolean() ? null : name, tag)));
        }
        return values;
    }

    private static Stored stored(Field field, @Nullable String text, JsonNode value) {
        ValueSource source = value.path("by").asText().equals("job") ? ValueSource.JOB : ValueSource.SIDECAR;
        Instant at;
        try {
            at = Instant.parse(value.path("at").asText());
        } catch (DateTimeException e) {
            at = Instant.EPOCH; // written by hand: older than anything else that is said
        }
        return new Stored(field, source, text, at);
    }

    /** Empty for what is no value of the field. */
    private static Optional<Setting> text(Field field, JsonNode value) {
        if (value.isNull()) {
            return Optional.of(Setting.of(null));
        }
        if (field.equals(Field.RATING)) {
            boolean isRating = value.isInt() && value.intValue() >= -1 && value.intValue() <= 5;
            return isRating ? Optional.of(Setting.of(value.intValue() == 0 ? null : value.asText())) : Optional.empty();
        }
        if (field.equals(Field.FAVOURITE) || field.equals(Field.HIDDEN)) {
            return value.isBoolean()
                    ? Optional.of(Setting.of(value.booleanValue() ? FieldSetting.TRUE : null))
                    : Optional.empty();
        }
        boolean isText = value.isTextual() && value.textValue().length() <= Edit.LONGEST_TEXT;
        return isText ? Optional.of(Setting.of(value.textValue().replace("\0", ""))) : Optional.empty();
    }

    private static Optional<String> tagName(JsonNode tag) {
        try {
            return tag.path("value").isTextual()
                    ? Optional.of(Edit.tagName(tag.path("value").textValue()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The bytes of a photo's sidecar.
     *
     * @param before the sidecar it replaces, whose unknown fields are kept; null if there is none
     */
    static byte[] write(PhotoSidecar sidecar, String library, @Nullable SidecarText before) throws IOException {
        ObjectNode old = before == null ? JSON.createObjectNode() : before.json;
        ObjectNode json = JSON.createObjectNode().put("format", FORMAT).put("version", VERSION);
        ObjectNode photo = json.putObject("photo").put("id", hex(sidecar.photo()));
        if (sidecar.hash() != null) {
            photo.put("sha256", sidecar.hash().hex());
        }
        photo.put("name", sidecar.name());
        keepUnknown(old.path("photo"), photo, KNOWN_IN_PHOTO);
        json.put("library", library);
        Map<Field, Stored> values = new LinkedHashMap<>();
        sidecar.values().forEach(value -> values.put(value.field(), value));
        for (Field field : SINGLE) {
            Stored value = values.get(field);
            if (value != null) {
                write(value, json.putObject(field.key()), old.path(field.key()));
            }
        }
        ArrayNode tags = json.putArray("tags");
        values.values()
                .stream()
                .filter(value -> value.field().isTag())
                .forEach(value -> write(value, tags.addObject(), oldTag(value.field(), old.path("tags"))));
        keepUnknown(old, json, KNOWN);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        byte[] bytes = JSON.writer(printer).writeValueAsBytes(json);
        byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
        line[bytes.length] = '\n';
        return line;
    }

    private static JsonNode oldTag(Field field, JsonNode tags) {
        for (JsonNode tag : tags) {
            if (tagName(tag).map(Field::tag).filter(field::equals).isPresent()) {
                return tag;
            }
        }
        return JSON.missingNode();
    }

    private static void write(Stored value, ObjectNode json, JsonNode old) {
        String text = value.text();
        if (value.field().isTag()) {
            json.put("value", text == null ? value.field().tagKey() : text);
            if (text == null) {
                json.put("removed", true);
            }
        } else if (text == null) {
            json.putNull("value");
        } else if (value.field().equals(Field.RATING)) {
            json.put("value", Integer.parseInt(text));
        } else if (value.field().equals(Field.TITLE) || value.field().equals(Field.CAPTION)) {
            json.put("value", text);
        } else {
            json.put("value", true);
        }
        json.put("by", value.source().name().toLowerCase(Locale.ROOT));
        if (value.at() != null) {
            json.put("at", value.at().toString());
        }
        keepUnknown(old, json, KNOWN_IN_VALUE);
    }

    private static void keepUnknown(JsonNode from, ObjectNode to, Set<String> known) {
        from.properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                to.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static String hex(PhotoId photo) {
        return HexFormat.of().toHexDigits(photo.value());
    }
}
