package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import photoscope.SharedFiles;
import photoscope.photo.DateSource;
import photoscope.photo.Facts;
import photoscope.photo.FileType;

/** Facts of hundreds of real files against what exiftool says about them. */
class FactsTruthTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    /** Where we differ, and mean to. */
    private static final Set<String> ALLOWED = Set.of(
            // a latitude of 213 degrees
            "metadata/photoprism/internal/meta/testdata/buggy_panorama.jpg: has a place",
            // two XMP packets: the first counts here, the last there
            "metadata/exiv2/exiv2-bug1229.jpg: keywords",
            // the container's own turn counts, not EXIF's
            "metadata/pillow/images/avif/rot3mir1.avif: orientation",
            "metadata/pillow/images/avif/rot1mir1.avif: orientation",
            "metadata/libavif/abc_color_irot_alpha_NOirot.avif: orientation",
            "metadata/avif-linku/kimono.mirror-horizontal.avif: orientation",
            // EXIF and IPTC as ImageMagick's text chunk, which is not read; its XMP has the same date
            "metadata/exiv2/ReaganSmallPng.png: date", "metadata/exiv2/ReaganSmallPng.png: keywords");

    private final FileLoader loader = new FileLoader(new ByteBudget(64 << 20));
    private final FactsReader reader = new FactsReader(CLOCK);
    private final List<String> disagreements = new ArrayList<>();
    private int checks;

    @Test
    void factsAgreeWithExiftool() throws Exception {
        Path photos = SharedFiles.path("photos");
        JsonNode truth = new ObjectMapper().readTree(photos.resolve("truth/exiftool-12.57-metadata.json").toFile());
        for (JsonNode one : truth) {
            String name = one.path("SourceFile").asText();
            if (!name.startsWith("broken/") && Files.exists(photos.resolve(name))) {
                check(name, photos.resolve(name), one);
            }
        }
        assertThat(checks).isGreaterThan(1000);
        assertThat(disagreements).isEmpty();
    }

    private void check(String name, Path path, JsonNode truth) throws InterruptedException, MediaException {
        try (LoadedFile file = loader.load(path)) {
            FileType type;
            try {
                type = FileTypes.detect(file);
            } catch (MediaException e) {
                return;
            }
            Facts facts = reader.read(file, type);
            orientation(name, facts, truth);
            place(name, facts, truth);
            camera(name, facts, truth);
            date(name, facts, truth);
            keywords(name, facts, truth);
        }
    }

    private void orientation(String name, Facts facts, JsonNode truth) {
        int wanted = truth.path("IFD0:Orientation").asInt(1);
        compare(name, "orientation", wanted < 1 || wanted > 8 ? 1 : wanted, facts.orientation());
    }

    private void place(String name, Facts facts, JsonNode truth) {
        JsonNode latitude = truth.path("Composite:GPSLatitude");
        JsonNode longitude = truth.path("Composite:GPSLongitude");
        boolean known = latitude.isNumber() && longitude.isNumber()
                && (latitude.asDouble() != 0 || longitude.asDouble() != 0);
        compare(name, "has a place", known, facts.place() != null);
        if (known && facts.place() != null) {
            compare(name, "place", String.format(Locale.ROOT, "%.4f %.4f", latitude.asDouble(), longitude.asDouble()),
                    String.format(Locale.ROOT, "%.4f %.4f", facts.place().latitude(), facts.place().longitude()));
        }
    }

    private void camera(String name, Facts facts, JsonNode truth) {
        String model = truth.path("IFD0:Model").asText("").strip();
        if (!model.isEmpty()) {
            compare(name, "camera", model,
                    facts.camera() != null && facts.camera().endsWith(model) ? model : facts.camera());
        }
    }

    private void date(String name, Facts facts, JsonNode truth) {
        DateText date = DateText.parse(truth.path("ExifIFD:DateTimeOriginal").asText(""));
        if (date == null || date.local().getYear() < 1900) {
            return;
        }
        LocalDateTime found = facts.takenAt().local().withNano(0);
        compare(name, "date", date.local() + " " + DateSource.EXIF_ORIGINAL, found + " " + facts.takenAt().source());
        String offset = truth.path("ExifIFD:OffsetTimeOriginal").asText("");
        if (DateText.offset(offset) != null) {
            compare(name, "offset", DateText.offset(offset), facts.takenAt().offset());
        }
    }

    /** A keyword with levels stands in the file's flat ones as its last level, and perhaps as those above it too. */
    private static List<String> flat(String keyword, Collection<String> wanted) {
        List<String> levels = List.of(keyword.split("/", -1));
        return wanted.contains(keyword)
                ? List.of(keyword)
                : levels.stream().filter(level -> wanted.contains(level) || level.equals(levels.getLast())).toList();
    }

    private void keywords(String name, Facts facts, JsonNode truth) {
        Set<String> wanted = new TreeSet<>();
        for (String field : List.of("IPTC:Keywords", "XMP-dc:Subject", "IFD0:XPKeywords")) {
            JsonNode value = truth.path(field);
            if (value.isArray()) {
                value.forEach(one -> wanted.add(one.asText().strip().toLowerCase(Locale.ROOT)));
            } else if (!value.asText("").isBlank()) {
                wanted.add(value.asText().strip().toLowerCase(Locale.ROOT));
            }
        }
        Set<String> found = new TreeSet<>();
        facts.keywords().forEach(keyword -> found.addAll(flat(keyword.toLowerCase(Locale.ROOT), wanted)));
        compare(name, "keywords", wanted, found);
    }

    private void compare(String name, String what, @Nullable Object wanted, @Nullable Object found) {
        checks++;
        if (!Objects.equals(wanted, found) && !ALLOWED.contains(name + ": " + what)) {
            disagreements.add(name + ": " + what + " is " + found + ", exiftool says " + wanted);
        }
    }
}
