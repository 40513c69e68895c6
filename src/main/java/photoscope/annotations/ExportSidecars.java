package photoscope.annotations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogSession;
import photoscope.catalog.SidecarFileRow;
import photoscope.catalog.SidecarState;
import photoscope.photo.OutsideFacts;
import photoscope.photo.Sentence;
import photoscope.photo.Teller;
import photoscope.photo.Told;
import photoscope.sources.exports.ExportFiles;
import photoscope.sources.exports.ExportWord;
import photoscope.sources.exports.Statement;

/** Takes over what files of other programs' exports say of photos, and takes it back when they change or go. */
final class ExportSidecars {
    private static final int CHANGES_IN_A_TRANSACTION = 500;
    private final Catalog catalog;

    ExportSidecars(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What is to be said anew of one photo; nothing, where it is taken back. */
    private record News(int photo, Teller teller, OutsideFacts facts) {}

    /** What one file comes down to; it is told as gone by a row in {@link SidecarState#TO_READ}. */
    private record Reading(SidecarFileRow row, List<News> news) {}

    /** Reads files that are new, changed or gone, or that photos may have come to. */
    void read(List<SidecarFileRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Reading> readings = catalog.read(session -> {
            ExportPhotos photos = new ExportPhotos(session);
            return rows.stream().map(row -> read(session, photos, row)).toList();
        });
        List<News> news = readings.stream().flatMap(reading -> reading.news.stream()).toList();
        for (int from = 0; from < news.size(); from += CHANGES_IN_A_TRANSACTION) {
            List<News> some = news.subList(from, Math.min(news.size(), from + CHANGES_IN_A_TRANSACTION));
            catalog.change(session -> {
                OutsideFactsWriter writer = new OutsideFactsWriter(session);
                some.forEach(one -> writer.applyAsStored(one.photo, one.teller, one.facts));
            });
        }
        catalog.change(session -> readings.forEach(reading -> {
            if (reading.row.state() == SidecarState.TO_READ) {
                session.sidecarFiles().remove(reading.row.path());
            } else {
                session.sidecarFiles().put(reading.row);
            }
        }));
    }

    private static Reading read(CatalogSession session, ExportPhotos photos, SidecarFileRow row) {
        Path path = row.path();
        try {
            if (!Files.exists(path)) {
                // with its whole folder it may come back
                return Files.isDirectory(path.resolveSibling("."))
                        ? new Reading(row, takenBack(session, row, Set.of()))
                        : new Reading(row.with(SidecarState.WAITING, Sentence.NONE), List.of());
            }
            Optional<ExportWord> word = ExportFiles.read(path);
            return word.isPresent()
                    ? read(session, photos, row, word.get())
                    : new Reading(SidecarFiles.row(path, SidecarState.READ, null, "", Sentence.NONE),
                            takenBack(session, row, Set.of()));
        } catch (IOException e) {
            return new Reading(SidecarFiles.row(path, SidecarState.UNREADABLE, null, "",
                    Sentence.of("It can't be read: %s.", Told.by(e))), List.of());
        }
    }

    private static Reading read(CatalogSession session, ExportPhotos photos, SidecarFileRow row, ExportWord word) {
        Path path = row.path();
        Teller teller = new Teller(word.origin(), path.toString());
        Map<Integer, OutsideFacts> now = new LinkedHashMap<>();
        for (Statement statement : word.statements()) {
            photos.of(path, statement.target()).forEach(photo -> now.putIfAbsent(photo, statement.facts()));
        }
        boolean isWaiting = now.isEmpty() || word.isOfMany();
        SidecarFileRow read = SidecarFiles.row(path, isWaiting ? SidecarState.WAITING : SidecarState.READ, null, "",
                Sentence.NONE);
        boolean isUnchanged = read.size() == row.size() && read.modified() == row.modified();
        Set<Integer> told = isUnchanged ? new HashSet<>(session.told().photosOf(teller)) : Set.of();
        List<News> news = new ArrayList<>(takenBack(session, row, now.keySet()));
        now.forEach((photo, facts) -> {
            if (!told.contains(photo)) {
                news.add(new News(photo, teller, facts));
            }
        });
        return new Reading(read, news);
    }

    /** Of the photos that a file spoke of when it was last read, those that it does not speak of now. */
    private static List<News> takenBack(CatalogSession session, SidecarFileRow row, Set<Integer> now) {
        List<News> news = new ArrayList<>();
        session.told()
                .photosOfAll(row.path().toString())
                .forEach((teller, photos) -> photos.stream()
                        .filter(photo -> !now.contains(photo))
                        .forEach(photo -> news.add(new News(photo, teller, OutsideFacts.NONE))));
        return news;
    }
}
