package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import photoscope.SharedFiles;
import photoscope.media.process.DecoderCommand;
import photoscope.media.process.DecoderProcesses;
import photoscope.photo.DateSource;
import photoscope.photo.Facts;

class FilmTruthTest {
    /** The length of a film with sound that goes on after its pictures counts one or the other. */
    private static final double MOST_SECONDS_APART = 0.1;
    private final List<String> disagreements = new ArrayList<>();
    private int checks;

    @Test
    void factsOfFilmsAgreeWithExiftool() throws Exception {
        Path photos = SharedFiles.path("photos");
        JsonNode truth = new ObjectMapper().readTree(photos.resolve("truth/exiftool-12.57-metadata.json").toFile());
        try (DecoderProcesses processes = new DecoderProcesses(DecoderCommand.ofThisJava(), 1)) {
            MediaMemory memory = new MediaMemory(new ByteBudget(64 << 20), new ByteBudget(200 << 20));
            MediaReader reader = MediaReader.with(processes, memory, Duration.ofMinutes(1), Clock.systemUTC());
            for (JsonNode one : truth) {
                String name = one.path("SourceFile").asText();
                if (name.startsWith("video/")
                        && reader.read(photos.resolve(name), 224) instanceof MediaResult.Content content) {
                    check(name, content.facts(), one);
                }
            }
        }
        assertThat(checks).isGreaterThan(60);
        assertThat(disagreements).isEmpty();
    }

    private void check(String name, Facts facts, JsonNode truth) {
        double length = truth.path("QuickTime:Duration").asDouble(truth.path("Composite:Duration").asDouble());
        if (length > 0 && facts.film() != null) {
            compare(name, "length", true, Math.abs(facts.film().milliseconds() / 1e3 - length) < MOST_SECONDS_APART);
        }
        int turn = truth.path("Composite:Rotation").asInt(0);
        compare(name, "turn", turn, turn(facts.orientation()));
        compare(name, "size", truth.path("Composite:ImageSize").asText(),
                turn % 180 == 0 ? facts.width() + " " + facts.height() : facts.height() + " " + facts.width());
        String model = truth.path("Keys:Model").asText("");
        if (!model.isEmpty()) {
            compare(name, "camera", truth.path("Keys:Make").asText() + " " + model, String.valueOf(facts.camera()));
        }
        date(name, facts, truth);
        place(name, facts, truth);
    }

    private void date(String name, Facts facts, JsonNode truth) {
        DateText own = DateText.parse(truth.path("Keys:CreationDate").asText(""));
        DateText date = own == null ? DateText.parse(truth.path("QuickTime:CreateDate").asText("")) : own;
        if (date != null) {
            compare(name, "date", date.local() + " " + DateSource.VIDEO,
                    facts.takenAt().local() + " " + facts.takenAt().source());
            if (date.offset() != null) {
                compare(name, "offset", date.offset(), String.valueOf(facts.takenAt().offset()));
            }
        }
    }

    private void place(String name, Facts facts, JsonNode truth) {
        JsonNode latitude = truth.path("Composite:GPSLatitude");
        JsonNode longitude = truth.path("Composite:GPSLongitude");
        boolean known = latitude.asDouble() != 0 || longitude.asDouble() != 0;
        compare(name, "has a place", known, facts.place() != null);
        if (known && facts.place() != null) {
            compare(name, "place", String.format(Locale.ROOT, "%.4f %.4f", latitude.asDouble(), longitude.asDouble()),
                    String.format(Locale.ROOT, "%.4f %.4f", facts.place().latitude(), facts.place().longitude()));
        }
    }

    private static int turn(int orientation) {
        return switch (orientation) {
            case 6 -> 90;
            case 3 -> 180;
            case 8 -> 270;
            default -> 0;
        };
    }

    private void compare(String name, String what, Object wanted, Object found) {
        checks++;
        if (!wanted.toString().equals(found.toString())) {
            disagreements.add(name + ": " + what + " is " + found + ", exiftool says " + wanted);
        }
    }
}
