package photoscope.annotations;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import photoscope.annotations.Field.Many;
import photoscope.photo.ContentHash;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;
import photoscope.storage.Checksum;

/** The JSON of a sidecar as it lies there; {@code photoscope/annotations/annotation.schema.json} describes it. */
final class SidecarText {
    static final String FORMAT = "photoscope-annotation";
    static final int VERSION = 1;
    static final List<Field> SINGLE = List.of(Field.RATING, Field.FAVOURITE, Field.HIDDEN, Field.STATUS, Field.TITLE,
            Field.CAPTION);
    /** All we write but the sum, in the order in which we do. */
    static final List<String> KNOWN = List.of("format", "version", "photo", "library", "rating", "favourite", "hidden",
            "status", "title", "caption", "tags", "comments", "custom", "clusters");
    static final String SUM = "sum";
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
            throw new ToldIOException(Sentence.of("not a sidecar of Photoscope"));
        }
        int version = json.path("version").intValue();
        if (version < 1 || version > VERSION) {
            throw new ToldIOException(
                    Sentence.of("a sidecar of version %s; this Photoscope knows %s", version, VERSION));
        }
        return new SidecarText(json);
    }

    /** Where the values of a kind stand. */
    static String array(Many many) {
        return switch (many) {
            case TAG -> "tags";
            case COMMENT -> "comments";
            case CUSTOM -> "custom";
            case CLUSTER -> "clusters";
        };
    }

    ObjectNode json() {
        return json;
    }

    /** Whether it is this photo's, by id or by content; a name says nothing, as cameras use them again. */
    boolean isOf(PhotoId photo, @Nullable ContentHash hash) {
        return id().filter(photo::equals).isPresent()
                || (hash != null && hash().filter(named -> named.equals(hash)).isPresent());
    }

    /** The photo's id in the library that wrote it. */
    Optional<PhotoId> id() {
        String id = json.path("photo").path("id").asText();
        return id.matches("[0-9a-f]{16}")
                ? Optional.of(new PhotoId(HexFormat.fromHexDigitsToLong(id)))
                : Optional.empty();
    }

    /** The photo's content. */
    Optional<ContentHash> hash() {
        String hash = json.path("photo").path("sha256").asText();
        return hash.matches("[0-9a-f]{64}")
                ? Optional.of(ContentHash.ofBytes(HexFormat.of().parseHex(hash)))
                : Optional.empty();
    }

    /** The name of the photo's file. */
    String name() {
        return json.path("photo").path("name").asText();
    }

    /** The id of the library that wrote it last. */
    String library() {
        return json.path("library").asText();
    }

    /** Whether nobody has touched it since this library wrote it. */
    boolean isAsWrittenBy(String ours) throws IOException {
        return library().equals(ours) && json.path(SUM).asText().equals(sum(json));
    }

    static String sum(ObjectNode json) throws IOException {
        ObjectNode known = JSON.createObjectNode();
        KNOWN.stream().filter(json::has).forEach(name -> known.set(name, json.get(name)));
        byte[] bytes = JSON.writeValueAsBytes(known);
        return HexFormat.of().toHexDigits(Checksum.of(bytes, 0, bytes.length));
    }

    /** What it says to this library: what people set elsewhere is the sidecar's word, what jobs set is a job's. */
    List<Stored> values(String ours) {
        List<Stored> values = all();
        return library().equals(ours) ? values : values.stream().map(Stored::fromElsewhere).toList();
    }

    /** What it says, with who set it there. */
    List<Stored> all() {
        List<Stored> values = new ArrayList<>();
        for (Field field : SINGLE) {
            if (json.path(field.key()) instanceof ObjectNode value && value.has("value")) {
                text(field, value.path("value")).map(text -> stored(field, text.text(), value)).ifPresent(values::add);
            }
        }
        for (Many many : Many.values()) {
            for (JsonNode value : json.path(array(many))) {
                field(many, value).ifPresent(field -> values.add(stored(field,
                        value.path("removed").asBoolean() ? null : plain(many, value.path("value").asText()), value)));
            }
        }
        return values;
    }

    private static Stored stored(Field field, @Nullable String text, JsonNode value) {
        ValueSource source = switch (value.path("by").asText()) {
            case "job" -> ValueSource.JOB;
            case "sidecar" -> ValueSource.SIDECAR;
            default -> ValueSource.USER;
        };
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
        if (field.equals(Field.STATUS)) {
            return ReviewStatus.ofKey(value.asText())
                    .map(status -> Setting.of(status == ReviewStatus.UNDECIDED ? null : status.key()));
        }
        boolean isText = value.isTextual() && value.textValue().length() <= Edit.LONGEST_TEXT;
        return isText ? Optional.of(Setting.of(value.textValue().replace("\0", ""))) : Optional.empty();
    }

    /** Which field an entry of an array is about; empty for what is no value. */
    static Optional<Field> field(Many many, JsonNode value) {
        JsonNode text = value.path("value");
        try {
            if (!text.isTextual() || text.textValue().length() > Edit.LONGEST_TEXT) {
                return Optional.empty();
            }
            return switch (many) {
                case TAG -> Optional.of(Field.tag(Edit.tagName(text.textValue())));
                case CLUSTER -> Optional.of(Field.cluster(new Edit.AddToCluster(text.textValue()).cluster()));
                case COMMENT -> Optional.of(value.path("id").asText()).filter(Comment::isId).map(Field::comment);
                case CUSTOM ->
                    Optional.of(Field.custom(new Edit.SetCustomField(value.path("name").asText(), "").name()));
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String plain(Many many, String text) {
        return many == Many.TAG ? Edit.tagName(text) : text.replace("\0", "");
    }
}
