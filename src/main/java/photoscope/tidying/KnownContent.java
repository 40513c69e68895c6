package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import photoscope.catalog.Catalog;
import photoscope.catalog.FileRow;
import photoscope.catalog.FileState;
import photoscope.catalog.PartColumns;
import photoscope.catalog.SourceRow;
import photoscope.media.LoadedFile;
import photoscope.media.MediaException;
import photoscope.media.MediaReader;
import photoscope.photo.ToldIOException;

/**
 * What the library has already, by content, and elsewhere than on the card: a card may be a folder of the library. A file
 * whose size no file of the library has need not be read for that.
 */
final class KnownContent {
    private final Catalog catalog;
    private final MediaReader reader;
    private final Path card;
    private final long[] sizes;
    private final List<SourceRow> sources;
    private final Map<Path, Boolean> online = new HashMap<>();

    KnownContent(Catalog catalog, MediaReader reader, Path card) {
        this.catalog = catalog;
        this.reader = reader;
        this.card = card;
        this.sizes = catalog.read(session -> {
            LongStream.Builder all = LongStream.builder();
            session.files().sizes(all);
            return all.build().sorted().toArray();
        });
        this.sources = catalog.read(session -> session.sources().all());
    }

    /** Where the same content lies. */
    sealed interface Place {
        Path path();

        /** There, and compared byte by byte. */
        record Here(Path path) implements Place {}

        /** On a drive that is not connected; by its hash it is the same. */
        record Away(Path path) implements Place {}
    }

    /** Where the library has the content of a file; empty where it has not, or its file there is gone or changed. */
    Optional<Place> find(Path file) throws IOException, InterruptedException {
        if (Arrays.binarySearch(sizes, Files.size(file)) < 0) {
            return Optional.empty();
        }
        Optional<Place> away = Optional.empty();
        for (FileRow row : rows(file)) {
            if (!isOnline(row.path())) {
                away = Optional.of(new Place.Away(row.path()));
            } else if (Files.isRegularFile(row.path()) && Files.mismatch(file, row.path()) < 0) {
                return Optional.of(new Place.Here(row.path()));
            }
        }
        return away;
    }

    private List<FileRow> rows(Path file) throws IOException, InterruptedException {
        try (LoadedFile loaded = reader.load(file)) {
            PartColumns.View parts = catalog.parts().view();
            Set<Integer> photos = new HashSet<>();
            for (int part : catalog.parts().withHash(loaded.hash().first())) {
                photos.add(parts.photos()[part]);
            }
            return catalog.read(session -> session.files()
                    .ofPhotos(photos)
                    .values()
                    .stream()
                    .flatMap(List::stream)
                    .filter(row -> loaded.hash().equals(row.hash()) && row.state() != FileState.MISSING
                            && !row.path().startsWith(card))
                    .toList());
        } catch (MediaException e) {
            throw new ToldIOException(e.sentence(), e);
        }
    }

    private boolean isOnline(Path path) {
        return sources.stream()
                .map(SourceRow::path)
                .filter(path::startsWith)
                .findFirst()
                .map(source -> online.computeIfAbsent(source, Files::isDirectory))
                .orElseGet(() -> Files.exists(path));
    }
}
