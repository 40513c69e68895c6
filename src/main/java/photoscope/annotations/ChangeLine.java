package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import photoscope.annotations.Change.Kind;
import photoscope.photo.ContentHash;
import photoscope.photo.PhotoId;
import photoscope.storage.Journal;
import photoscope.storage.SealedLine;

/**
 * A change as a line of JSON, UTF-8, sealed. Of a value, {@code from} and {@code to} are absent where there is no value,
 * and null where it was cleared; {@code source} says whose it is where that is not the user, {@code at} when it was set
 * where that was not now.
 */
final class ChangeLine implements Journal.Format<Change> {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The journal of changes in a folder. */
    static Journal<Change> journal(Path folder) throws IOException {
        return Journal.open(folder, "", new ChangeLine());
    }

    @Override
    public long number(Change change) {
        return change.number();
    }

    @Override
    public byte[] write(Change change) throws IOException {
        ObjectNode json = JSON.createObjectNode()
                .put("number", change.number())
                .put("at", change.at().toString())
                .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
                .put("group", change.group());
        if (change.kind() != Kind.EDIT) {
            json.put("of", change.of());
        }
        ArrayNode edits = json.putArray("edits");
        change.edits().forEach(edit -> EditText.write(edit, edits.addObject()));
        ArrayNode photos = json.putArray("photos");
        change.photos().forEach(photo -> write(photo, photos.addObject()));
        return SealedLine.seal(JSON.writeValueAsBytes(json));
    }

    private static void write(PhotoChange photo, ObjectNode json) {
        json.put("id", photo.photo().hex());
        if (photo.hash() != null) {
            json.put("sha256", photo.hash().hex());
        }
        if (photo.path() != null) {
            json.put("path", photo.path());
        }
        ArrayNode values = json.putArray("values");
        for (ValueChange value : photo.values()) {
            ObjectNode change = values.addObject().put("field", value.field().key());
            if (value.source() != ValueSource.USER) {
                change.put("source", value.source().name().toLowerCase(Locale.ROOT));
            }
            put(change, "from", value.from());
            put(change, "to", value.to());
            if (value.at() != null) {
                change.put("at", value.at().toString());
            }
        }
    }

    private static void put(ObjectNode json, String name, Setting setting) {
        if (setting.isSet()) {
            json.put(name, setting.text());
        }
    }

    @Override
    public Change read(byte[] line) throws IOException {
        SealedLine.check(line);
        JsonNode json = JSON.readTree(line);
        try {
            List<Edit> edits = new ArrayList<>();
            json.path("edits").forEach(edit -> EditText.read(edit).ifPresent(edits::add));
            List<PhotoChange> photos = new ArrayList<>();
            json.path("photos").forEach(photo -> photos.add(photo(photo)));
            return new Change(json.path("number").longValue(), Instant.parse(json.path("at").asText()),
                    Kind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT)), json.path("group").longValue(),
                    json.path("of").longValue(), edits, photos);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("a line that is not understood: " + e.getMessage(), e);
        }
    }

    private static PhotoChange photo(JsonNode json) {
        String hash = text(json, "sha256");
        List<ValueChange> values = new ArrayList<>();
        json.path("values")
                .forEach(value -> values.add(new ValueChange(new Field(value.path("field").asText()), source(value),
                        setting(value, "from"), setting(value, "to"), time(value))));
        return new PhotoChange(new PhotoId(HexFormat.fromHexDigitsToLong(json.path("id").asText())),
                hash == null ? null : ContentHash.ofBytes(HexFormat.of().parseHex(hash)), text(json, "path"), values);
    }

    private static ValueSource source(JsonNode value) {
        String name = text(value, "source");
        return name == null ? ValueSource.USER : ValueSource.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Instant time(JsonNode value) {
        String at = text(value, "at");
        return at == null ? null : Instant.parse(at);
    }

    private static Setting setting(JsonNode json, String name) {
        return json.has(name) ? Setting.of(text(json, name)) : Setting.ABSENT;
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isTextual() ? value.textValue() : null;
    }
}
