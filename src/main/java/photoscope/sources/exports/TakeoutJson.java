package photoscope.sources.exports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import photoscope.photo.AlbumPlace;
import photoscope.photo.GeoPoint;
import photoscope.photo.Origin;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.PersonPlace;

/** The JSON files of a download of Google Photos: one beside each photo, and one in the folder of each album. */
final class TakeoutJson {
    /** Google sorts all photos into folders by year too, which nobody made as albums. */
    private static final Pattern YEAR_FOLDER = Pattern
            .compile("(?iU)(photos?|fotos?|foto's|zdjęcia|bilder|billeder|fotky|fotografie|valokuvat|фото(графии)?)"
                    + "( \\p{L}+){0,2} \\d{4}|\\d{4} ?年の写真");
    private static final long LAST_SECOND = 253_402_300_799L; // of the year 9999

    private TakeoutJson() {}

    /**
     * What it says; empty where it is no file of a Takeout.
     *
     * @param name the file's
     * @param folder the name of its folder
     */
    static Optional<ExportWord> read(JsonNode json, String name, String folder) {
        if (!json.isObject() || (!json.path("title").isTextual() && !json.path("albumData").isObject())) {
            return Optional.empty();
        }
        if (json.path("photoTakenTime").isObject()) {
            return word(new Target.Beside(JsonPhotoName.of(name)), photo(json));
        }
        JsonNode album = json.path("albumData").isObject() ? json.path("albumData") : json;
        boolean isAlbum = album.path("title").isTextual() && (album.path("date").isObject() || album.has("access"));
        return isAlbum ? album(album, folder) : Optional.empty();
    }

    private static Optional<ExportWord> word(Target target, OutsideFacts facts) {
        return Optional.of(new ExportWord(Origin.TAKEOUT, List.of(new Statement(target, facts))));
    }

    /** An album without a title is called as its folder, as Google shows none either. */
    private static Optional<ExportWord> album(JsonNode album, String folder) {
        if (YEAR_FOLDER.matcher(EditedName.composed(folder)).matches()) {
            return Optional.of(new ExportWord(Origin.TAKEOUT, List.of()));
        }
        String title = ExportJson.text(album, "title");
        return word(new Target.WholeFolder(),
                OutsideFacts.inAlbums(List.of(new AlbumPlace(folder, title == null ? folder : title, List.of(), 0))));
    }

    private static OutsideFacts photo(JsonNode json) {
        List<PersonPlace> people = new ArrayList<>();
        for (JsonNode person : json.path("people")) {
            String name = ExportJson.text(person, "name");
            if (name != null) {
                people.add(new PersonPlace(name, null));
            }
        }
        GeoPoint recorded = place(json.path("geoDataExif"));
        GeoPoint told = place(json.path("geoData"));
        // what was thrown away is there, but shown only to who asks for it
        boolean isTrashed = json.path("trashed").asBoolean();
        OutsideWords words = new OutsideWords(null, ExportJson.text(json, "description"), List.of(), null,
                json.path("favorited").asBoolean() ? true : null, isTrashed ? true : null);
        boolean isOnlyRecorded = told == null || told.equals(recorded);
        return new OutsideFacts(words, taken(json.path("photoTakenTime").path("timestamp")),
                isOnlyRecorded ? null : told, recorded, List.of(), people);
    }

    private static @Nullable GeoPoint place(JsonNode place) {
        return ExportJson.place(ExportJson.number(place.path("latitude")), ExportJson.number(place.path("longitude")));
    }

    private static @Nullable OutsideDate taken(JsonNode timestamp) {
        Double seconds = ExportJson.number(timestamp);
        return seconds == null || seconds == 0 || Math.abs(seconds) > LAST_SECOND
                ? null
                : new OutsideDate.AtMoment(Instant.ofEpochSecond(seconds.longValue()));
    }
}
