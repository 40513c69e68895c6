package photoscope.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.storage.AtomicFile;
import photoscope.storage.FileReads;

/**
 * The columns as they were when the catalog was last closed, in a file beside it, {@code catalog.columns}: a million
 * rows are read from it in a tenth of a second, which takes the database two. It is only believed where the catalog
 * names the same stamp, so that neither a catalog put back from a backup nor another one meets it; what has changed
 * since, after a crash for instance, carries a higher change number and comes from the database.
 *
 * @param changed the highest change number of a photo in it
 * @param photos by ordinal
 * @param parts by ordinal
 */
record SavedColumns(long changed, PhotoColumns.View photos, PartColumns.View parts) {
    private static final Logger LOG = LoggerFactory.getLogger(SavedColumns.class);
    private static final long MAGIC = 0x5053434f4c554d32L; // "PSCOLUM2"
    private static final int HEADER_LONGS = 6;
    private static final int PHOTO_BYTES = 3 * Long.BYTES + 5 * Integer.BYTES + Float.BYTES + 3;
    private static final int PART_BYTES = 2 * Long.BYTES + 3 * Integer.BYTES;

    static Path fileIn(Path folder) {
        return folder.resolve("catalog.columns");
    }

    void write(Path file, long stamp) throws IOException {
        AtomicFile.write(file, out -> {
            ColumnWriter writer = new ColumnWriter(out);
            int photoCount = photos.size();
            writer.longs(new long[]{MAGIC, Database.SCHEMA_VERSION, stamp, changed, photoCount, parts.size()},
                    HEADER_LONGS);
            writer.longs(photos.ids(), photoCount);
            writer.bytes(photos.kinds(), photoCount);
            writer.bytes(photos.types(), photoCount);
            writer.bytes(photos.ratings(), photoCount);
            writer.ints(photos.flags(), photoCount);
            writer.longs(photos.taken(), photoCount);
            writer.ints(photos.folders(), photoCount);
            writer.ints(photos.cameras(), photoCount);
            writer.longs(photos.perceptualHashes(), photoCount);
            writer.floats(photos.aspects(), photoCount);
            writer.ints(photos.averageColors(), photoCount);
            writer.ints(photos.durations(), photoCount);
            writer.longs(parts.ids(), parts.size());
            writer.ints(parts.photos(), parts.size());
            writer.longs(parts.hashes(), parts.size());
            writer.ints(parts.milliseconds(), parts.size());
            writer.ints(parts.regions(), parts.size());
            writer.finish();
        });
    }

    /** What was written with this stamp; empty where there is nothing, or nothing that can be believed. */
    static Optional<SavedColumns> read(Path file, long stamp) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileReads reads = new FileReads(file, 1)) {
            return read(reads, stamp);
        } catch (IOException e) {
            LOG.warn("{} can't be read ({}), so the library opens a little slower", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<SavedColumns> read(FileReads file, long stamp) throws IOException {
        ColumnReader reader = new ColumnReader(file);
        long[] header = reader.longs(HEADER_LONGS);
        long photos = header[4];
        long parts = header[5];
        boolean isOurs = header[0] == MAGIC && header[1] == Database.SCHEMA_VERSION && header[2] == stamp
                && isCount(photos) && isCount(parts)
                && file.length() == (HEADER_LONGS + 1L) * Long.BYTES + photos * PHOTO_BYTES + parts * PART_BYTES;
        if (!isOurs) {
            return Optional.empty();
        }
        int count = (int) photos;
        PhotoColumns.View photoColumns = new PhotoColumns.View(count, reader.longs(count), reader.bytes(count),
                reader.bytes(count), reader.bytes(count), reader.ints(count), reader.longs(count), reader.ints(count),
                reader.ints(count), reader.longs(count), reader.floats(count), reader.ints(count), reader.ints(count));
        count = (int) parts;
        PartColumns.View partColumns = new PartColumns.View(count, reader.longs(count), reader.ints(count),
                reader.longs(count), reader.ints(count), reader.ints(count));
        return reader.agrees() ? Optional.of(new SavedColumns(header[3], photoColumns, partColumns)) : Optional.empty();
    }

    private static boolean isCount(long value) {
        return value >= 0 && value < Integer.MAX_VALUE - 8;
    }
}
