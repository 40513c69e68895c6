package photoscope.sources.exports;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import photoscope.photo.FaceBox;
import photoscope.photo.GeoPoint;
import photoscope.photo.Origin;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.PersonPlace;
import photoscope.photo.Rating;

/** The JSON sidecars of osxphotos: exiftool's names of tags, with their groups ({@code XMP:Title}) or without. */
final class OsxphotosJson {
    private static final Set<String> TAGS = Set.of("DateTimeOriginal", "CreateDate", "CreationDate", "TagsList",
            "PersonInImage", "DateCreated", "OffsetTimeOriginal");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
    private static final Pattern DATED = Pattern
            .compile("(\\d{4}:\\d\\d:\\d\\d \\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?([-+]\\d\\d:\\d\\d|Z)?");
    private static final Pattern COORDINATES = Pattern
            .compile("([-+]?[\\d.]{1,20})[ ,]+([-+]?[\\d.]{1,20})(?:[ ,].*)?");
    /** How Photos names whom nobody has named. */
    private static final String UNKNOWN_PERSON = "_UNKNOWN_";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OsxphotosJson() {}

    /** What it says; empty where it is no such sidecar. */
    static Optional<ExportWord> read(JsonNode json, String name) {
        if (!json.isArray() || json.size() != 1 || !json.get(0).isObject()) {
            return Optional.empty();
        }
        ObjectNode tags = ungrouped(json.get(0));
        if (TAGS.stream().noneMatch(tags::has)) {
            return Optional.empty();
        }
        return Optional.of(new ExportWord(Origin.OSXPHOTOS,
                List.of(new Statement(new Target.Beside(JsonPhotoName.of(name)), facts(tags)))));
    }

    /** Of tags of one name in several groups, the first. */
    private static ObjectNode ungrouped(JsonNode tags) {
        ObjectNode plain = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> tag : tags.properties()) {
            String name = tag.getKey().substring(tag.getKey().lastIndexOf(':') + 1);
            if (!plain.has(name)) {
                plain.set(name, tag.getValue());
            }
        }
        return plain;
    }

    private static OutsideFacts facts(ObjectNode tags) {
        Set<String> keywords = new LinkedHashSet<>(ExportJson.texts(tags, "Keywords"));
        keywords.addAll(ExportJson.texts(tags, "Subject"));
        keywords.addAll(ExportJson.texts(tags, "TagsList"));
        Double stars = ExportJson.number(tags.path("Rating"));
        Rating rating = stars == null ? null : new Rating(Math.clamp(Math.round(stars), -1, 5));
        OutsideWords words = new OutsideWords(ExportJson.text(tags, "Title", "ObjectName"),
                ExportJson.text(tags, "Description", "ImageDescription", "Caption-Abstract"), List.copyOf(keywords),
                rating, null, null);
        return new OutsideFacts(words, date(tags), place(tags), null, List.of(), persons(tags));
    }

    private static @Nullable OutsideDate date(ObjectNode tags) {
        String text = ExportJson.text(tags, "DateTimeOriginal", "CreationDate");
        Matcher dated = text == null ? null : DATED.matcher(text);
        if (dated == null || !dated.matches()) {
            return null;
        }
        String offset = dated.group(2) == null ? ExportJson.text(tags, "OffsetTimeOriginal") : dated.group(2);
        try {
            return new OutsideDate.OnTheClock(LocalDateTime.parse(dated.group(1), DATE),
                    offset == null ? null : ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            return null; // no day that there ever was, as good as none
        }
    }

    private static @Nullable GeoPoint place(ObjectNode tags) {
        String both = ExportJson.text(tags, "GPSCoordinates");
        Matcher coordinates = both == null ? null : COORDINATES.matcher(both);
        if (coordinates != null && coordinates.matches()) {
            return ExportJson.place(ExportJson.number(tags.textNode(coordinates.group(1))),
                    ExportJson.number(tags.textNode(coordinates.group(2))));
        }
        return ExportJson.place(signed(tags, "GPSLatitude", "S"), signed(tags, "GPSLongitude", "W"));
    }

    private static @Nullable Double signed(ObjectNode tags, String name, String negative) {
        Double degrees = ExportJson.number(tags.path(name));
        boolean isNegative = tags.path(name + "Ref").asText("").startsWith(negative);
        return degrees == null ? null : isNegative ? -Math.abs(degrees) : degrees;
    }

    private static List<PersonPlace> persons(ObjectNode tags) {
        List<PersonPlace> persons = new ArrayList<>();
        for (JsonNode region : tags.path("RegionInfo").path("RegionList")) {
            String name = ExportJson.text(region, "Name");
            if (name != null && region.path("Type").asText("Face").equals("Face") && !name.equals(UNKNOWN_PERSON)) {
                persons.add(new PersonPlace(name, face(region.path("Area"))));
            }
        }
        for (String name : ExportJson.texts(tags, "PersonInImage")) {
            if (!name.equals(UNKNOWN_PERSON) && persons.stream().noneMatch(known -> known.name().equals(name))) {
                persons.add(new PersonPlace(name, null));
            }
        }
        return persons;
    }

    private static @Nullable FaceBox face(JsonNode area) {
        Double x = ExportJson.number(area.path("X"));
        Double y = ExportJson.number(area.path("Y"));
        Double width = ExportJson.number(area.path("W"));
        Double height = ExportJson.number(area.path("H"));
        return x == null || y == null || width == null || height == null || width < 0 || height < 0
                ? null
                : FaceBox.around(x, y, width, height);
    }
}
