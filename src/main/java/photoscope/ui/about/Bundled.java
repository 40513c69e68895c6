package photoscope.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

/**
 * What the program is made of, from the bill of materials that the build puts beside this class.
 *
 * @param version of the program; empty if this build has no bill
 * @param components by name
 */
public record Bundled(String version, List<Component> components) {
    private static final String UNKNOWN = "?";

    /** Reads the bill, when it is asked to. */
    public static Callable<Bundled> reader() {
        return () -> {
            try (InputStream bill = Bundled.class.getResourceAsStream("bom.json")) {
                return of(bill == null ? new ObjectMapper().createObjectNode() : new ObjectMapper().readTree(bill));
            }
        };
    }

    static Bundled of(JsonNode bill) {
        Set<Component> components = new LinkedHashSet<>();
        for (JsonNode each : bill.path("components")) {
            String name = each.path("name").asText();
            String licence = LicenceChoice.of(each.path("group").asText(), name, licences(each)).orElse(UNKNOWN);
            components.add(new Component(name, each.path("version").asText(), licence));
        }
        components.addAll(beside());
        return new Bundled(bill.path("metadata").path("component").path("version").asText(), components.stream()
                .sorted(Comparator.comparing(Component::name, String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    /** What is no library of Maven's. */
    private static List<Component> beside() {
        return List.of(new Component("Java (OpenJDK)", Runtime.version().toString(), LicenceChoice.GPL_WITH_EXCEPTION),
                new Component("Inter", "", "OFL-1.1"), new Component("CLIP vocabulary", "", "MIT"),
                new Component("Feather icons", "", "MIT"));
    }

    private static List<String> licences(JsonNode component) {
        List<String> names = new ArrayList<>();
        for (JsonNode each : component.path("licenses")) {
            Stream.of(each.path("license").path("id"), each.path("license").path("name"), each.path("expression"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .forEach(names::add);
        }
        return names;
    }

    /** The full text of a licence. */
    static String text(String licence) throws IOException {
        String text = resource(licence);
        // it is a supplement to this one
        return licence.equals(LicenceChoice.LGPL_3) ? text + "\n\n" + resource("GPL-3.0") : text;
    }

    private static String resource(String licence) throws IOException {
        @Nullable
        InputStream in = Bundled.class.getResourceAsStream("licences/" + licence + ".txt");
        try (InputStream text = Objects.requireNonNull(in, licence)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
