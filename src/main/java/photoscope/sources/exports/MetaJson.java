package photoscope.sources.exports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

import photoscope.photo.AlbumPlace;
import photoscope.photo.Origin;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/**
 * The JSON files of downloads of Facebook and Instagram. They name media anywhere in what they hold, by their paths
 * from the download's root, so that they are walked through and never held as a whole.
 */
final class MetaJson {
    private static final Set<String> LISTS_OF_MEDIA = Set.of("photos", "videos", "media", "data", "attachments",
            "ig_stories", "ig_reels_media", "ig_profile_picture", "ig_archived_post_media", "other_photos_v2",
            "videos_v2");
    private static final Set<String> TEXTS = Set.of("uri", "title", "description", "name", "creation_timestamp",
            "taken_timestamp", "latitude", "longitude");
    private final JsonParser parser;
    private final Origin origin;
    private final List<Medium> found = new ArrayList<>();

    private MetaJson(JsonParser parser, Origin origin) {
        this.parser = parser;
        this.origin = origin;
    }

    /** One picture or film as it is named. */
    private static final class Medium {
        private final Map<String, String> texts;
        private @Nullable AlbumPlace album;

        Medium(Map<String, String> texts) {
            this.texts = texts;
        }
    }

    /**
     * What it says; empty where it names no media.
     *
     * @throws IOException if it is no JSON, or nested too deeply
     */
    static Optional<ExportWord> read(byte[] bytes, String path) throws IOException {
        boolean isInstagram = path.contains("your_instagram") || path.contains("/content/")
                || path.contains("/media/posts");
        Origin origin = isInstagram && !path.contains("your_facebook") ? Origin.INSTAGRAM : Origin.FACEBOOK;
        try (JsonParser parser = ExportJson.FACTORY.createParser(bytes)) {
            MetaJson json = new MetaJson(parser, origin);
            json.value(parser.nextToken());
            List<Statement> statements = json.found.stream().map(json::statement).toList();
            return statements.isEmpty() ? Optional.empty() : Optional.of(new ExportWord(origin, statements));
        } catch (JsonProcessingException e) {
            throw new ToldIOException(Sentence.of("it is no JSON: %s", e.getOriginalMessage()), e);
        }
    }

    private Map<String, String> value(@Nullable JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != null
                    && next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                value(next).forEach(texts::putIfAbsent);
            }
        }
        return texts;
    }

    /** Returns the texts in it and below, but for those of other media. */
    private Map<String, String> object() throws IOException {
        int before = found.size();
        int listed = -1;
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonToken next = parser.nextToken(); next == JsonToken.FIELD_NAME; next = parser.nextToken()) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            int first = found.size();
            if (token != null && token.isScalarValue()) {
                if (token != JsonToken.VALUE_NULL && TEXTS.contains(name)) {
                    texts.putIfAbsent(name, repaired(parser.getText()));
                }
                continue;
            }
            Map<String, String> below = value(token);
            if (name.equals("cover_photo")) {
                found.subList(first, found.size()).clear(); // is among the album's photos
            } else if (name.endsWith("_metadata") || name.equals("exif_data")) {
                below.forEach(texts::putIfAbsent);
            }
            listed = LISTS_OF_MEDIA.contains(name) && listed < 0 ? first : listed;
        }
        if (texts.containsKey("uri")) {
            found.add(new Medium(texts));
            return Map.of();
        }
        tellMedia(texts, found.subList(listed < 0 ? found.size() : Math.max(before, listed), found.size()));
        return texts;
    }

    /** What is said of several media at once: the album they are in, the words of the post. */
    private void tellMedia(Map<String, String> texts, List<Medium> media) {
        String album = texts.get("name");
        for (int i = 0; i < media.size(); i++) {
            if (origin == Origin.FACEBOOK && album != null && !album.isBlank() && media.get(i).album == null) {
                media.get(i).album = new AlbumPlace(album, album, List.of(), i);
            }
            if (origin == Origin.INSTAGRAM && texts.containsKey("title")) {
                media.get(i).texts.merge("title", texts.get("title"), (own, all) -> own.isBlank() ? all : own);
            }
        }
    }

    /** Facebook's titles are those of albums, Instagram's the words of the post. */
    private Statement statement(Medium medium) {
        Map<String, String> texts = medium.texts;
        String caption = texts.get(origin == Origin.INSTAGRAM ? "title" : "description");
        String taken = texts.getOrDefault("taken_timestamp", texts.getOrDefault("creation_timestamp", ""));
        long seconds = taken.matches("-?\\d{1,10}") ? Long.parseLong(taken) : 0;
        OutsideFacts facts = new OutsideFacts(new OutsideWords(null, caption, List.of(), null, null, null),
                seconds == 0 ? null : new OutsideDate.AtMoment(Instant.ofEpochSecond(seconds)), null,
                ExportJson.place(degrees(texts.get("latitude")), degrees(texts.get("longitude"))),
                medium.album == null ? List.of() : List.of(medium.album), List.of());
        return new Statement(new Target.FromRoot(String.valueOf(texts.get("uri"))), facts);
    }

    private static @Nullable Double degrees(@Nullable String text) {
        return text != null && text.matches("-?\\d{1,3}(\\.\\d{1,20})?") ? Double.valueOf(text) : null;
    }

    /** Both write each byte of UTF-8 as a character of its own; what is none of that kind stays. */
    static String repaired(String text) {
        if (text.chars().allMatch(c -> c < 0x80) || text.chars().anyMatch(c -> c > 0xff)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
