package photoscope.clusters;

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

import photoscope.clusters.ClusterChange.Delta;
import photoscope.clusters.ClusterChange.Head;
import photoscope.clusters.ClusterChange.MemberDelta;
import photoscope.clusters.ClusterChange.Standing;
import photoscope.photo.PhotoId;
import photoscope.storage.Journal;
import photoscope.storage.SealedLine;

/** A change as a line of JSON, UTF-8, sealed. {@code from} and {@code to} are absent where there was or is nothing. */
final class ClusterLine implements Journal.Format<ClusterChange> {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The journal of clusters in a folder. */
    static Journal<ClusterChange> journal(Path folder) throws IOException {
        return Journal.open(folder, "clusters-", new ClusterLine());
    }

    @Override
    public long number(ClusterChange change) {
        return change.number();
    }

    @Override
    public byte[] write(ClusterChange change) throws IOException {
        ObjectNode json = JSON.createObjectNode()
                .put("number", change.number())
                .put("at", change.at().toString())
                .put("what", change.what());
        if (change.undoes() != 0) {
            json.put("undoes", change.undoes());
        }
        ArrayNode clusters = json.putArray("clusters");
        for (Delta delta : change.clusters()) {
            ObjectNode cluster = clusters.addObject().put("id", HexFormat.of().toHexDigits(delta.id().value()));
            put(cluster, "from", delta.from());
            put(cluster, "to", delta.to());
            ArrayNode members = cluster.putArray("members");
            for (MemberDelta member : delta.members()) {
                ObjectNode photo = members.addObject()
                        .put("photo", member.photo().hex())
                        .put("hash", HexFormat.of().toHexDigits(member.hashFirst()));
                put(photo, "from", member.from());
                put(photo, "to", member.to());
            }
        }
        return SealedLine.seal(JSON.writeValueAsBytes(json));
    }

    private static void put(ObjectNode json, String field, @Nullable Head head) {
        if (head != null) {
            ObjectNode said = json.putObject(field)
                    .put("kind", head.kind().name().toLowerCase(Locale.ROOT))
                    .put("name", head.name())
                    .put("description", head.description())
                    .put("colour", head.colour());
            if (head.bands() != null) {
                said.put("fair", head.bands().fair()).put("strong", head.bands().strong());
            }
        }
    }

    private static void put(ObjectNode json, String field, @Nullable Standing standing) {
        if (standing != null) {
            ObjectNode said = json.putObject(field).put("verdict", standing.verdict().name().toLowerCase(Locale.ROOT));
            if (standing.score() != null) {
                said.put("score", standing.score());
            }
        }
    }

    @Override
    public ClusterChange read(byte[] line) throws IOException {
        SealedLine.check(line);
        JsonNode json = JSON.readTree(line);
        try {
            List<Delta> clusters = new ArrayList<>();
            for (JsonNode cluster : json.path("clusters")) {
                List<MemberDelta> members = new ArrayList<>();
                cluster.path("members")
                        .forEach(photo -> members.add(new MemberDelta(new PhotoId(hex(photo, "photo")),
                                hex(photo, "hash"), standing(photo.path("from")), standing(photo.path("to")))));
                clusters.add(new Delta(new ClusterId(hex(cluster, "id")), head(cluster.path("from")),
                        head(cluster.path("to")), members));
            }
            return new ClusterChange(json.path("number").longValue(), Instant.parse(json.path("at").asText()),
                    json.path("undoes").longValue(), json.path("what").asText(), clusters);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("a line that is not understood: " + e.getMessage(), e);
        }
    }

    private static @Nullable Head head(JsonNode json) {
        return json.isMissingNode()
                ? null
                : new Head(ClusterKind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT)),
                        json.path("name").asText(), json.path("description").asText(), json.path("colour").asInt(-1),
                        bands(json));
    }

    private static @Nullable Bands bands(JsonNode json) {
        return json.has("fair") && json.has("strong")
                ? new Bands(json.path("fair").floatValue(), json.path("strong").floatValue())
                : null;
    }

    private static @Nullable Standing standing(JsonNode json) {
        return json.isMissingNode()
                ? null
                : new Standing(json.has("score") ? json.path("score").floatValue() : null,
                        Verdict.valueOf(json.path("verdict").asText().toUpperCase(Locale.ROOT)));
    }

    private static long hex(JsonNode json, String field) {
        return HexFormat.fromHexDigitsToLong(json.path(field).asText());
    }
}
