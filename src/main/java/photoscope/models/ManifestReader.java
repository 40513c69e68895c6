package photoscope.models;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import photoscope.models.ImageInput.LongSide;
import photoscope.models.TextInput.Padding;
import photoscope.models.TokenizerFiles.TokenizerJson;
import photoscope.models.TokenizerFiles.VocabularyAndMerges;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.pixels.ResizeFilter;

/** From a manifest's JSON to its record; a manifest may come from a stranger, so every value is checked. */
final class ManifestReader {
    private static final int FORMAT = 1;
    private static final long LARGEST_MANIFEST = 1 << 20;
    private static final long LARGEST_FILE = 1L << 36;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    /** Folder names and a file name that mean the same on every system and stay below the pack's folder. */
    private static final Pattern RELATIVE_PATH = Pattern
            .compile("([A-Za-z0-9_][A-Za-z0-9_.-]*/){0,4}[A-Za-z0-9_][A-Za-z0-9_.-]*");

    private final JsonFields fields;
    private final List<PackFile> files;

    private ManifestReader(JsonFields fields) throws ModelException {
        this.fields = fields;
        this.files = files(fields);
    }

    static PackManifest read(Path file) throws ModelException {
        try {
            if (Files.size(file) > LARGEST_MANIFEST) {
                throw new ModelException(Sentence.of("%s is too large for a manifest", file));
            }
            return parse(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new ModelException(Sentence.of("The manifest %s cannot be read: %s", file, e), e);
        }
    }

    static PackManifest parse(byte[] json, String place) throws ModelException {
        JsonFields fields = JsonFields.parse(json, place);
        long format = fields.integer("format", 1, Integer.MAX_VALUE);
        if (format > FORMAT) {
            throw new ModelException(Sentence.of("%s is of format %s; this Photoscope knows up to %s: use a newer one",
                    place, format, FORMAT));
        }
        return new ManifestReader(fields).manifest(new String(json, StandardCharsets.UTF_8));
    }

    private PackManifest manifest(String json) throws ModelException {
        only(fields, "kind", "image-text");
        ImageInput image = image(fields.object("image"));
        TextInput text = text(fields.object("text"));
        int dimensions = (int) fields.integer("dimensions", 1, 16_384);
        JsonFields scores = fields.object("scores");
        return new PackManifest(matching(fields, "id", ID), fields.text("title"), fields.text("description"),
                fields.text("licence"), dimensions, files, image, text, scale(scores.object("text")),
                scale(scores.object("picture")), Fingerprint.of(files, image, text, dimensions), json);
    }

    private static List<PackFile> files(JsonFields fields) throws ModelException {
        List<PackFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonFields file : fields.objects("files")) {
            String name = matching(file, "name", RELATIVE_PATH);
            if (!names.add(name.toLowerCase(Locale.ROOT)) || name.equalsIgnoreCase(PackManifest.FILE_NAME)) {
                throw file.wrong("name", Sentence.of("is taken: %s", name));
            }
            files.add(new PackFile(name, file.integer("bytes", 1, LARGEST_FILE), matching(file, "sha256", SHA256),
                    address(file)));
        }
        return List.copyOf(files);
    }

    private static Optional<URI> address(JsonFields file) throws ModelException {
        Optional<String> text = file.optionalText("address");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(text.get());
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null) {
                return Optional.of(address);
            }
            throw file.wrong("address", Sentence.of("has to start with https://"));
        } catch (IllegalArgumentException e) {
            throw new ModelException(
                    Sentence.of("%s: %s", file.wrong("address", Sentence.of("is no address")).sentence(), Told.by(e)),
                    e);
        }
    }

    private ImageInput image(JsonFields image) throws ModelException {
        only(image, "resize", "short-side-then-centre-crop");
        ResizeFilter filter = switch (image.text("filter")) {
            case "bilinear" -> ResizeFilter.BILINEAR;
            case "bicubic" -> ResizeFilter.BICUBIC;
            default -> throw image.wrong("filter", Sentence.of("has to be bilinear or bicubic"));
        };
        ChannelValues deviation = channels(image, "deviation");
        if (!(deviation.red() > 0 && deviation.green() > 0 && deviation.blue() > 0)) {
            throw image.wrong("deviation", Sentence.of("has to be above 0"));
        }
        LongSide longSide = switch (image.text("longSide")) {
            case "nearest" -> LongSide.NEAREST;
            case "down" -> LongSide.DOWN;
            default -> throw image.wrong("longSide", Sentence.of("has to be nearest or down"));
        };
        return new ImageInput(fileOf(image, "model"), (int) image.integer("size", 1, 2048), filter, longSide,
                channels(image, "mean"), deviation);
    }

    private TextInput text(JsonFields text) throws ModelException {
        JsonFields tokenizer = text.object("tokenizer");
        only(tokenizer, "kind", "clip-byte-pair");
        only(tokenizer, "case", "lower");
        TokenizerFiles tokenizerFiles = tokenizer.has("file")
                ? new TokenizerJson(fileOf(tokenizer, "file"))
                : new VocabularyAndMerges(fileOf(tokenizer, "vocabulary"), fileOf(tokenizer, "merges"));
        Padding padding = switch (tokenizer.text("padding")) {
            case "end" -> Padding.END;
            case "zero" -> Padding.ZERO;
            default -> throw tokenizer.wrong("padding", Sentence.of("has to be end or zero"));
        };
        return new TextInput(fileOf(text, "model"), tokenizerFiles, (int) tokenizer.integer("length", 3, 4096),
                padding);
    }

    private static ChannelValues channels(JsonFields image, String name) throws ModelException {
        List<Float> values = image.numbers(name, 3);
        return new ChannelValues(values.get(0), values.get(1), values.get(2));
    }

    private static ScoreScale scale(JsonFields scale) throws ModelException {
        ScoreScale read = new ScoreScale(scale.number("low"), scale.number("weak"), scale.number("high"));
        if (!(read.low() >= -1 && read.low() <= read.weak() && read.weak() <= read.high() && read.high() <= 1
                && read.low() < read.high())) {
            throw scale.wrong("weak",
                    Sentence.of("has to lie between \"low\" and \"high\", and those between -1 and 1"));
        }
        return read;
    }

    private String fileOf(JsonFields place, String field) throws ModelException {
        String name = place.text(field);
        if (files.stream().noneMatch(file -> file.name().equals(name))) {
            throw place.wrong(field, Sentence.of("names %s, which is not among the files", name));
        }
        return name;
    }

    private static String matching(JsonFields place, String field, Pattern pattern) throws ModelException {
        String value = place.text(field);
        if (!pattern.matcher(value).matches()) {
            throw place.wrong(field, Sentence.of("is not of the expected form: %s", value));
        }
        return value;
    }

    private static void only(JsonFields place, String field, String known) throws ModelException {
        if (!place.text(field).equals(known)) {
            throw place.wrong(field,
                    Sentence.of("is \"%s\"; this Photoscope knows only \"%s\"", place.text(field), known));
        }
    }
}
