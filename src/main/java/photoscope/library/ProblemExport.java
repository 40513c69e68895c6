package photoscope.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.storage.AtomicFile;

/** Writes problems to files for other programs. */
final class ProblemExport {
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private ProblemExport() {}

    /** As CSV (RFC 4180, UTF-8), or as JSON where the file's name ends so. */
    static void write(Path file, List<ProblemEntry> problems) throws LibraryException {
        boolean isJson = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        try {
            AtomicFile.write(file, isJson ? json(problems) : csv(problems).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LibraryException(Sentence.of("The problems could not be written to %s: %s", file, Told.by(e)), e);
        }
    }

    private static String csv(List<ProblemEntry> problems) {
        Stream<List<String>> rows = problems.stream()
                .map(problem -> List.of(problem.path().toString(), kind(problem), stage(problem),
                        problem.problem().reason().english(), problem.firstAt().toString(), problem.lastAt().toString(),
                        Integer.toString(problem.tries()), Boolean.toString(problem.ignored())));
        Stream<List<String>> head = Stream
                .of(List.of("path", "kind", "stage", "reason", "firstAt", "lastAt", "tries", "ignored"));
        return Stream.concat(head, rows)
                .map(row -> row.stream().map(ProblemExport::field).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    /** A name that a spreadsheet would take for a formula is made plain text by an apostrophe. */
    private static String field(String value) {
        String plain = !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean isPlain = plain.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }

    private static byte[] json(List<ProblemEntry> problems) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode array = mapper.createArrayNode();
        for (ProblemEntry problem : problems) {
            array.addObject()
                    .put("path", problem.path().toString())
                    .put("kind", kind(problem))
                    .put("stage", stage(problem))
                    .put("reason", problem.problem().reason().english())
                    .put("firstAt", problem.firstAt().toString())
                    .put("lastAt", problem.lastAt().toString())
                    .put("tries", problem.tries())
                    .put("ignored", problem.ignored());
        }
        return mapper.writeValueAsBytes(array);
    }

    private static String kind(ProblemEntry problem) {
        return problem.problem().kind().name().toLowerCase(Locale.ROOT);
    }

    private static String stage(ProblemEntry problem) {
        return problem.problem().stage().name().toLowerCase(Locale.ROOT);
    }
}
