package photoscope.sources.exports;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import photoscope.photo.AlbumPlace;
import photoscope.photo.Origin;
import photoscope.photo.OutsideDate;
import photoscope.photo.OutsideFacts;
import photoscope.photo.OutsideWords;
import photoscope.sources.SidecarName;

/**
 * The tables of a download of iCloud Photos: {@code Photo Details.csv} beside the photos, and one of names for each
 * album. Memories, which nobody made, are as these but in a folder of their own and left out.
 */
final class ICloudCsv {
    private static final String NAME = "imgname";
    private static final String MEMORIES = "memories";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE MMMM d,uuuu h:mm a z",
            Locale.ENGLISH);

    private ICloudCsv() {}

    /** Whether a file that begins with these bytes may be one. */
    static boolean isOne(byte[] start) {
        return new String(start, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).contains(NAME);
    }

    /**
     * What it says; empty where it is no such table.
     *
     * @param name the file's
     * @param folder the name of its folder
     */
    static Optional<ExportWord> read(byte[] bytes, String name, String folder) {
        List<List<String>> rows = CsvRows.parse(new String(bytes, StandardCharsets.UTF_8));
        Map<String, Integer> columns = new HashMap<>();
        if (!rows.isEmpty()) {
            List<String> header = rows.getFirst();
            for (int i = 0; i < header.size(); i++) {
                columns.put(header.get(i).strip().toLowerCase(Locale.ROOT), i);
            }
        }
        if (!columns.containsKey(NAME) || folder.equalsIgnoreCase(MEMORIES)) {
            return Optional.empty();
        }
        boolean isAlbum = columns.size() == 1;
        String title = EditedName.composed(SidecarName.stem(name));
        List<Statement> statements = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            String photo = cell(rows.get(i), columns, NAME);
            if (!photo.isEmpty()) {
                statements.add(isAlbum
                        ? new Statement(new Target.InFolderBeside(photo),
                                OutsideFacts.inAlbums(List.of(new AlbumPlace(title, title, List.of(), i - 1))))
                        : new Statement(new Target.Named(photo), details(rows.get(i), columns)));
            }
        }
        return Optional.of(new ExportWord(Origin.ICLOUD, statements));
    }

    private static OutsideFacts details(List<String> row, Map<String, Integer> columns) {
        boolean isHidden = isYes(row, columns, "hidden") || isYes(row, columns, "deleted");
        OutsideWords words = new OutsideWords(null, null, List.of(), null,
                isYes(row, columns, "favorite") ? true : null, isHidden ? true : null);
        return new OutsideFacts(words, date(cell(row, columns, "originalcreationdate")), null, null, List.of(),
                List.of());
    }

    private static boolean isYes(List<String> row, Map<String, Integer> columns, String column) {
        return cell(row, columns, column).equalsIgnoreCase("yes");
    }

    /** To the minute, as iCloud writes it. */
    private static @Nullable OutsideDate date(String text) {
        try {
            Instant instant = text.isEmpty() ? null : ZonedDateTime.parse(text, DATE).toInstant();
            return instant == null ? null : new OutsideDate.AtMoment(instant);
        } catch (DateTimeException e) {
            return null; // another way to write dates, as good as none
        }
    }

    private static String cell(List<String> row, Map<String, Integer> columns, String column) {
        Integer index = columns.get(column);
        return index == null || index >= row.size() ? "" : row.get(index).strip();
    }
}
