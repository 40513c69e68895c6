package photoscope.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What one command line did: its exit code, and what it wrote. */
record CliRun(int exitCode, String out, String err) {
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static CliRun of(String... arguments) {
        return onTerminal(0, arguments);
    }

    static CliRun onTerminal(int columns, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = PhotoscopeCli.run(new Shell(printer(out), printer(err), columns, null, "photoscope"), arguments);
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** The one JSON value that it wrote, and nothing else. */
    JsonNode json() throws JsonProcessingException {
        return STRICT.readTree(out);
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
