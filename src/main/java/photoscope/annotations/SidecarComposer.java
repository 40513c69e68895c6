package photoscope.annotations;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import photoscope.annotations.Field.Many;

/**
 * Writes the JSON of a sidecar. Keys stand in the same order always, so that an unchanged sidecar has the same bytes;
 * what another program added is kept behind them.
 */
final class SidecarComposer {
    private static final Set<String> KNOWN_IN_PHOTO = Set.of("id", "sha256", "name");
    private static final Set<String> KNOWN_IN_VALUE = Set.of("id", "name", "value", "removed", "by", "at");
    private static final ObjectMapper JSON = new ObjectMapper();

    private SidecarComposer() {}

    /**
     * The bytes of a photo's sidecar.
     *
     * @param library the id of this library
     * @param before the sidecar it replaces, whose unknown fields are kept; null if there is none
     */
    static byte[] write(PhotoSidecar sidecar, String library, @Nullable SidecarText before) throws IOException {
        ObjectNode old = before == null ? JSON.createObjectNode() : before.json();
        ObjectNode json = JSON.createObjectNode().put("format", SidecarText.FORMAT).put("version", SidecarText.VERSION);
        ObjectNode photo = json.putObject("photo").put("id", sidecar.photo().hex());
        if (sidecar.hash() != null) {
            photo.put("sha256", sidecar.hash().hex());
        }
        photo.put("name", sidecar.name());
        keepUnknown(old.path("photo"), photo, KNOWN_IN_PHOTO);
        json.put("library", library);
        Map<Field, Stored> values = new LinkedHashMap<>();
        sidecar.values().forEach(value -> values.put(value.field(), value));
        for (Field field : SidecarText.SINGLE) {
            Stored value = values.get(field);
            if (value != null) {
                ObjectNode written = json.putObject(field.key());
                put(field, value.text(), written);
                finish(value, written, old.path(field.key()));
            }
        }
        for (Many many : Many.values()) {
            List<Stored> all = of(many, sidecar.values());
            if (many == Many.TAG || !all.isEmpty()) {
                String name = SidecarText.array(many);
                ArrayNode array = json.putArray(name);
                all.forEach(value -> write(many, value, array.addObject(), entry(many, value, old.path(name))));
            }
        }
        json.put(SidecarText.SUM, SidecarText.sum(json));
        keepUnknown(old, json, Set.copyOf(SidecarText.KNOWN));
        for (Many many : Many.values()) {
            String name = SidecarText.array(many);
            // another program's field of a name that is ours since
            if (!json.has(name) && old.has(name) && !old.get(name).isArray()) {
                json.set(name, old.get(name));
            }
        }
        return bytes(json);
    }

    private static List<Stored> of(Many many, List<Stored> values) {
        List<Stored> all = values.stream().filter(value -> value.field().is(many)).toList();
        return many == Many.COMMENT || many == Many.CUSTOM
                ? all.stream().sorted(Comparator.comparing((Stored value) -> value.field().key())).toList()
                : all;
    }

    private static JsonNode entry(Many many, Stored value, JsonNode array) {
        for (JsonNode entry : array) {
            if (SidecarText.field(many, entry).filter(value.field()::equals).isPresent()) {
                return entry;
            }
        }
        return JSON.missingNode();
    }

    private static void write(Many many, Stored value, ObjectNode json, JsonNode old) {
        String text = value.text();
        String name = value.field().name();
        switch (many) {
            case COMMENT -> json.put("id", name).put("value", text == null ? "" : text);
            case CUSTOM -> json.put("name", name).put("value", text == null ? "" : text);
            case TAG, CLUSTER -> json.put("value", text == null ? name : text);
        }
        if (text == null) {
            json.put("removed", true);
        }
        finish(value, json, old);
    }

    private static void put(Field field, @Nullable String text, ObjectNode json) {
        if (text == null) {
            json.putNull("value");
        } else if (field.equals(Field.RATING)) {
            json.put("value", Integer.parseInt(text));
        } else if (field.equals(Field.FAVOURITE) || field.equals(Field.HIDDEN)) {
            json.put("value", true);
        } else {
            json.put("value", text);
        }
    }

    private static void finish(Stored value, ObjectNode json, JsonNode old) {
        json.put("by", value.source().name().toLowerCase(Locale.ROOT));
        if (value.at() != null) {
            json.put("at", value.at().toString());
        }
        keepUnknown(old, json, KNOWN_IN_VALUE);
    }

    private static void keepUnknown(JsonNode from, ObjectNode to, Set<String> known) {
        from.properties().forEach(entry -> {
            if (!known.contains(entry.getKey()) && !entry.getKey().equals(SidecarText.SUM)) {
                to.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static byte[] bytes(ObjectNode json) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        byte[] bytes = JSON.writer(printer).writeValueAsBytes(json);
        byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
        line[bytes.length] = '\n';
        return line;
    }
}
