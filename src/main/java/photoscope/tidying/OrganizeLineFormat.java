package photoscope.tidying;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import photoscope.storage.Journal;
import photoscope.storage.SealedLine;

/** A line of the journal as JSON, sealed. */
final class OrganizeLineFormat implements Journal.Format<OrganizeLine> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public long number(OrganizeLine line) {
        return line.number();
    }

    @Override
    public byte[] write(OrganizeLine line) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("number", line.number()).put("run", line.run());
        switch (line) {
            case OrganizeLine.Begin begin -> json.put("kind", "begin")
                    .put("at", begin.at().toString())
                    .put("mode", name(begin.mode()))
                    .put("undoes", begin.undoes())
                    .put("layout", begin.layout())
                    .put("files", begin.files());
            case OrganizeLine.Step step -> {
                json.put("kind", "step").put("mode", name(step.mode()));
                ArrayNode units = json.putArray("units");
                step.units().forEach(unit -> {
                    ArrayNode moves = units.addArray();
                    unit.forEach(move -> moves.addObject()
                            .put("from", move.from().toString())
                            .put("to", move.to().toString())
                            .put("bytes", move.bytes())
                            .put("modified", move.modified())
                            .put("media", move.isMedia()));
                });
                write(step.creates(), json.putArray("creates"));
                write(step.removes(), json.putArray("removes"));
            }
            case OrganizeLine.End end -> json.put("kind", "end").put("done", end.done());
        }
        return SealedLine.seal(JSON.writeValueAsBytes(json));
    }

    private static void write(List<Path> paths, ArrayNode array) {
        paths.forEach(path -> array.add(path.toString()));
    }

    private static String name(OrganizeMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public OrganizeLine read(byte[] line) throws IOException {
        SealedLine.check(line);
        JsonNode json = JSON.readTree(line);
        long number = json.path("number").longValue();
        long run = json.path("run").longValue();
        try {
            return switch (json.path("kind").asText()) {
                case "begin" -> new OrganizeLine.Begin(number, Instant.parse(json.path("at").asText()), mode(json),
                        json.path("undoes").longValue(), json.path("layout").asText(), json.path("files").longValue());
                case "step" -> step(number, run, json);
                case "end" -> new OrganizeLine.End(number, run, json.path("done").longValue());
                default -> throw new IOException("a line of a newer version");
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("a line that is not understood: " + e.getMessage(), e);
        }
    }

    private static OrganizeLine.Step step(long number, long run, JsonNode json) {
        List<List<FileMove>> units = new ArrayList<>();
        for (JsonNode unit : json.path("units")) {
            List<FileMove> moves = new ArrayList<>();
            for (JsonNode move : unit) {
                moves.add(new FileMove(Path.of(move.path("from").asText()), Path.of(move.path("to").asText()),
                        move.path("bytes").longValue(), move.path("modified").longValue(),
                        move.path("media").booleanValue()));
            }
            units.add(List.copyOf(moves));
        }
        return new OrganizeLine.Step(number, run, mode(json), units, paths(json.path("creates")),
                paths(json.path("removes")));
    }

    private static OrganizeMode mode(JsonNode json) {
        return OrganizeMode.valueOf(json.path("mode").asText().toUpperCase(Locale.ROOT));
    }

    private static List<Path> paths(JsonNode array) throws InvalidPathException {
        List<Path> paths = new ArrayList<>();
        array.forEach(path -> paths.add(Path.of(path.asText())));
        return paths;
    }
}
