package photoscope.thumbnails;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.photo.ContentHash;
import photoscope.photo.RandomIds;

/**
 * Small JPEGs by content hash, many to a file, in a folder. Records are only added; each carries its hash and a
 * checksum, and the index beside is made again from them when it is missing or wrong. Two hashes that begin with
 * the same 64 bits, which does not happen by chance, shadow each other but are never mistaken for each other.
 *
 * <p>Any number of threads may read, also ones that are interrupted meanwhile, while one puts. The folder belongs
 * to one process at a time, which the library's lock sees to.
 */
public final class ThumbnailStore implements Closeable {
    /** Length in bytes at which a new pack is begun, where nothing else is asked for. */
    public static final long USUAL_PACK_BYTES = 1L << 30;
    /** The longest JPEG taken. */
    public static final int MOST_BYTES = ThumbnailLayout.MOST_BYTES;
    private static final Logger LOG = LoggerFactory.getLogger(ThumbnailStore.class);
    private static final Pattern PACK_NAME = Pattern.compile("pack-(\\d{6})");
    private static final int MOST_UNFORCED = 1 << 14;

    private final Path folder;
    private final long packBytes;
    private final Consumer<ContentHash> damaged;
    private final NavigableMap<Integer, Pack> packs = new ConcurrentSkipListMap<>();
    private final long storeId;
    private final IndexFile index;
    private final LocationTable table;
    private final OpeningReport openingReport;
    private volatile boolean closed;

    private ThumbnailStore(Path folder, long packBytes, Consumer<ContentHash> damaged) throws IOException {
        this.folder = folder;
        this.packBytes = packBytes;
        this.damaged = damaged;
        int[] numbers = packNumbers(folder);
        this.storeId = storeId(folder, numbers);
        for (int number : numbers.length == 0 ? new int[]{1} : numbers) {
            packs.put(number, Pack.open(folder, number, storeId));
        }
        this.index = new IndexFile(folder.resolve("index"));
        Recovery recovery = new Recovery(packs, index, storeId);
        this.openingReport = recovery.run();
        this.table = recovery.table();
    }

    /**
     * Opens the thumbnails in this folder, creating it where there is none.
     *
     * @param packBytes length at which a new pack is begun, {@link #USUAL_PACK_BYTES}
     * @param damaged is told of thumbnails that could not be read and have to be made again, by any thread
     */
    public static ThumbnailStore open(Path folder, long packBytes, Consumer<ContentHash> damaged) throws IOException {
        Files.createDirectories(folder);
        return new ThumbnailStore(folder, packBytes, damaged);
    }

    private static int[] packNumbers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> PACK_NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                    .filter(number -> number > 0)
                    .sorted()
                    .toArray();
        }
    }

    private static long storeId(Path folder, int[] numbers) throws IOException {
        for (int number : numbers) {
            try (var bytes = Files.newInputStream(Pack.path(folder, number))) {
                byte[] header = Arrays.copyOf(bytes.readNBytes(FileHeader.BYTES), FileHeader.BYTES);
                Optional<FileHeader> found = FileHeader.decode(header);
                if (found.isPresent()) {
                    return found.get().storeId();
                }
            }
        }
        return RandomIds.next();
    }

    /** What opening found and put right. */
    public OpeningReport openingReport() {
        return openingReport;
    }

    /**
     * Keeps a thumbnail; one that is there and undamaged is left as it is. When it throws, nothing was kept and the
     * store can be used on. It may be lost in a crash until {@link #force}.
     *
     * @throws IllegalArgumentException if the JPEG is empty or longer than {@link #MOST_BYTES}
     */
    public synchronized void put(ContentHash hash, byte[] jpeg) throws IOException {
        checkOpen();
        if (jpeg.length == 0 || jpeg.length > MOST_BYTES) {
            throw new IllegalArgumentException("a thumbnail has 1 to " + MOST_BYTES + " bytes, not " + jpeg.length);
        }
        if (find(hash).isPresent()) {
            return;
        }
        byte[] encoded = ThumbnailLayout.encode(hash, jpeg);
        if (index.pending() >= MOST_UNFORCED || last().length() + encoded.length > packBytes) {
            force();
        }
        if (last().length() + encoded.length > packBytes && last().length() > FileHeader.BYTES) {
            int number = last().number() + 1;
            packs.put(number, Pack.open(folder, number, storeId));
        }
        long location = last().append(encoded);
        table.put(hash.first(), location);
        index.add(hash.first(), location);
    }

    private Pack last() {
        return packs.lastEntry().getValue();
    }

    /** Returns when every thumbnail put is on the disk. */
    public synchronized void force() throws IOException {
        checkOpen();
        last().force();
        index.write();
    }

    /** The JPEG; none if there is none or it is damaged, which is reported, and putting it again mends it. */
    public Optional<byte[]> get(ContentHash hash) {
        checkOpen();
        return find(hash);
    }

    /**
     * The JPEG for the hash that begins so, for those who do not have all of it at hand; none as with {@link #get}, but
     * nobody is told of a damaged one.
     *
     * @param hashFirst its first 64 bits
     */
    public Optional<byte[]> getBeginning(long hashFirst) {
        checkOpen();
        return find(hashFirst, hash -> hash.first() == hashFirst, () -> {});
    }

    private Optional<byte[]> find(ContentHash hash) {
        return find(hash.first(), hash::equals, () -> damaged.accept(hash));
    }

    private Optional<byte[]> find(long hashFirst, Predicate<ContentHash> isIt, Runnable onDamage) {
        long location = table.get(hashFirst);
        Pack pack = packs.get(Location.pack(location));
        if (location == LocationTable.NONE || pack == null) {
            return Optional.empty();
        }
        try {
            byte[] record = pack.read(Location.offset(location));
            if (record != null) {
                return isIt.test(ThumbnailLayout.hash(record, 0))
                        ? Optional.of(Arrays.copyOfRange(record, ThumbnailLayout.HEAD, record.length))
                        : Optional.empty();
            }
            table.remove(hashFirst, location);
        } catch (IOException e) {
            checkOpen();
            LOG.warn("Could not read the thumbnail of {}: {}", Long.toHexString(hashFirst), e.getMessage());
        }
        onDamage.run();
        return Optional.empty();
    }

    /** Whether there is a thumbnail for it, without reading and checking all of it. */
    public boolean contains(ContentHash hash) {
        checkOpen();
        long location = table.get(hash.first());
        Pack pack = packs.get(Location.pack(location));
        try {
            return location != LocationTable.NONE && pack != null
                    && hash.equals(pack.hashAt(Location.offset(location)));
        } catch (IOException e) {
            checkOpen();
            LOG.warn("Could not look for the thumbnail of {}: {}", hash, e.getMessage());
            return false;
        }
    }

    /**
     * Whether there probably is a thumbnail for a hash that begins so; does not look at the disk.
     *
     * @param hashFirst its first 64 bits
     */
    public boolean mayContain(long hashFirst) {
        return table.get(hashFirst) != LocationTable.NONE;
    }

    /** How many thumbnails there are. */
    public int count() {
        return table.count();
    }

    /** Bytes on disk. */
    public synchronized long bytes() {
        return packs.values().stream().mapToLong(Pack::length).sum();
    }

    /** Reads every thumbnail; damaged ones are reported and forgotten, misplaced ones found again. */
    public VerifyReport verify() throws IOException {
        checkOpen();
        Verification verification = new Verification(packs, table, damaged);
        for (Pack pack : packs.values()) {
            long end;
            synchronized (this) {
                end = pack.length();
            }
            verification.check(pack, end);
        }
        VerifyReport report = verification.report();
        if (report.misplaced() > 0) {
            synchronized (this) {
                index.invalidate();
            }
        }
        return report;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the thumbnails were closed");
        }
    }

    /** Forces and closes; reads under way finish, later ones get an exception. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        try (index) {
            force();
        } finally {
            closed = true;
            for (Pack pack : packs.values()) {
                pack.close();
            }
        }
    }
}
