package photoscope.tidying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;

/**
 * Where photos go: folders made of what is known of each, as in <code>{year}/{month}/{date} {album}</code>. Words in
 * braces are {@code year}, {@code month}, {@code day}, {@code date}, {@code camera}, {@code type}, {@code album},
 * {@code source-folder} and, in the last part only and then as the name of the file, {@code name}.
 */
public final class FolderLayout {
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");
    private static final String NAME = "{name}";
    private static final List<String> TOKENS = List.of("year", "month", "day", "date", "camera", "type", "album",
            "source-folder", "name");
    private static final Map<String, String> PRESETS = presets();

    private final String text;
    private final List<String> parts;
    private final @Nullable String nameAs;

    private FolderLayout(String text, List<String> parts, @Nullable String nameAs) {
        this.text = text;
        this.parts = parts;
        this.nameAs = nameAs;
    }

    private static Map<String, String> presets() {
        Map<String, String> presets = new LinkedHashMap<>();
        presets.put("date", "{year}/{date}");
        presets.put("year-month", "{year}/{year}-{month}");
        presets.put("album", "{album}");
        presets.put("source", "{source-folder}");
        return presets;
    }

    /** Names of layouts, in the order in which they are offered. */
    public static List<String> presetNames() {
        return List.copyOf(PRESETS.keySet());
    }

    /** A folder for each month. */
    static FolderLayout byMonth() {
        return of("{year}/{year}-{month}");
    }

    /**
     * A preset's name, or a layout as people write it.
     *
     * @throws TidyingRefused if it can't be understood, with what to write
     */
    public static FolderLayout parse(String text) throws TidyingRefused {
        String written = PRESETS.getOrDefault(text.strip().toLowerCase(Locale.ROOT), text.strip());
        Matcher tokens = TOKEN.matcher(written);
        while (tokens.find()) {
            if (!TOKENS.contains(tokens.group(1))) {
                throw new TidyingRefused(Sentence.of("A layout knows no {%s}. It knows %s.", tokens.group(1),
                        String.join(", ", TOKENS.stream().map(token -> "{" + token + "}").toList())));
            }
        }
        if (TOKEN.matcher(written).replaceAll("").matches(".*[{}].*") || written.isEmpty()) {
            throw new TidyingRefused(
                    Sentence.of("The layout '%s' can't be understood. Write {year}/{month} for instance, or one of %s.",
                            text, String.join(", ", PRESETS.keySet())));
        }
        int last = written.replace('\\', '/').lastIndexOf('/');
        if (written.indexOf(NAME) >= 0 && written.indexOf(NAME) < last) {
            throw new TidyingRefused(
                    Sentence.of("{name} is the name of the file: it may only stand in the last part of a layout."));
        }
        return of(written);
    }

    private static FolderLayout of(String written) {
        List<String> parts = new ArrayList<>(
                Arrays.stream(written.replace('\\', '/').split("/")).filter(part -> !part.isBlank()).toList());
        boolean hasName = !parts.isEmpty() && parts.getLast().contains(NAME);
        return new FolderLayout(written, hasName ? List.copyOf(parts.subList(0, parts.size() - 1)) : List.copyOf(parts),
                hasName ? parts.getLast() : null);
    }

    /** As it was written, presets written out. */
    public String text() {
        return text;
    }

    /**
     * The folders for a photo, from the outermost; those that nothing is known for are left out, and there are none
     * where that leaves nothing.
     */
    public List<String> folders(LayoutValues values) {
        return parts.stream().map(part -> filled(part, values)).filter(name -> !name.isEmpty()).toList();
    }

    /** Whether there is anything in the layout to go by for this photo. */
    boolean places(LayoutValues values) {
        return parts.isEmpty() || !folders(values).isEmpty();
    }

    /** The name for a photo's file, without the ending; a name that was made so before stays. */
    public String name(LayoutValues values) {
        if (nameAs == null) {
            return values.name();
        }
        int at = nameAs.indexOf(NAME);
        String before = known(nameAs.substring(0, at), values);
        String after = known(nameAs.substring(at + NAME.length()), values);
        boolean isSo = values.name().startsWith(before) && values.name().endsWith(after)
                && values.name().length() > before.length() + after.length();
        String name = isSo ? values.name() : PortableName.of(before + values.name() + after);
        return name.isEmpty() ? values.name() : name;
    }

    private static String filled(String part, LayoutValues values) {
        return PortableName.of(known(part, values));
    }

    private static String known(String part, LayoutValues values) {
        return TOKEN.matcher(part)
                .replaceAll(
                        token -> Matcher.quoteReplacement(value(token.group(1), values).replaceAll("[/\\\\]", "-")));
    }

    private static String value(String token, LayoutValues values) {
        return switch (token) {
            case "year" -> String.format(Locale.ROOT, "%04d", values.taken().getYear());
            case "month" -> String.format(Locale.ROOT, "%02d", values.taken().getMonthValue());
            case "day" -> String.format(Locale.ROOT, "%02d", values.taken().getDayOfMonth());
            case "date" -> values.taken().toLocalDate().toString();
            case "camera" -> values.camera() == null ? "Unknown camera" : values.camera();
            case "type" -> values.type();
            case "album" -> values.album() == null ? "" : values.album();
            case "source-folder" -> values.sourceFolder();
            default -> values.name();
        };
    }
}
