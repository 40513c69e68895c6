package photoscope.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Numbered changes in files of lines that only grow, named for the first number in them. A change is safe when
 * {@link #append} has returned. A last line that a crash cut off was never acknowledged and is dropped at opening; a
 * damaged line before it is passed over, kept in its file, and told of in {@link #notes}. For one thread at a time.
 *
 * @param <T> a change
 */
public final class Journal<T> implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final String ENDING = ".jsonl";
    /** A file beyond this size is followed by another, so that opening reads little. */
    private static final long SEGMENT_BYTES = 1 << 20;
    private static final int RECENT_SEGMENTS = 2;

    private final Path folder;
    private final String family;
    private final Format<T> format;
    private final List<String> notes = new ArrayList<>();
    private final List<T> recent = new ArrayList<>();
    private final List<Path> segments;
    private long last;
    private @Nullable AppendFile end;

    /** A change as a line. */
    public interface Format<T> {
        /** The line, with its line feed and no other. */
        byte[] write(T change) throws IOException;

        /**
         * @param line without its line feed
         * @throws IOException if it is not as it was written; its message is a part of a sentence
         */
        T read(byte[] line) throws IOException;

        /** The change's number, from 1 on. */
        long number(T change);
    }

    private Journal(Path folder, String family, Format<T> format, List<Path> segments) {
        this.folder = folder;
        this.family = family;
        this.format = format;
        this.segments = segments;
    }

    /**
     * Opens the journal in this folder, or begins one; reads its newest part.
     *
     * @param family what its files' names begin with, lower-case letters and hyphens, so that journals can share a
     *     folder; may be empty
     */
    public static <T> Journal<T> open(Path folder, String family, Format<T> format) throws IOException {
        Files.createDirectories(folder);
        Journal<T> journal;
        try (Stream<Path> files = Files.list(folder)) {
            String name = family + "[0-9]{18}\\.jsonl";
            journal = new Journal<>(folder, family, format, new ArrayList<>(
                    files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList()));
        }
        journal.readRecent();
        return journal;
    }

    private void readRecent() throws IOException {
        List<Path> newest = segments.subList(Math.max(0, segments.size() - RECENT_SEGMENTS), segments.size());
        for (Path segment : newest) {
            last = Math.max(last, firstNumber(segment) - 1);
            long whole = read(segment, recent::add);
            if (segment.equals(segments.getLast())) {
                openEnd(segment, whole);
            }
        }
    }

    private void openEnd(Path segment, long whole) throws IOException {
        AppendFile file = new AppendFile(segment);
        end = file;
        if (file.length() > whole) {
            note("The last line of the journal " + segment + " was cut off while it was written, and was dropped:"
                    + " that edit had not been confirmed.");
            file.cut(whole);
        }
    }

    /** The number of the newest change; 0 before the first. */
    public long last() {
        return last;
    }

    /** Skips numbers that an older journal, lost since, has given away. */
    public void continueAfter(long number) {
        last = Math.max(last, number);
    }

    /** The newest changes, oldest first, those that were there at opening; to be asked once. */
    public List<T> takeRecent() {
        List<T> taken = List.copyOf(recent);
        recent.clear();
        return taken;
    }

    /** What is wrong with it, in sentences for people. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * Writes changes, and returns when they are forced to the disk; when it throws, none of them is there.
     *
     * @param changes numbered on from {@link #last}
     */
    public void append(List<T> changes) throws IOException {
        AppendFile file = fileFor(format.number(changes.getFirst()));
        long before = file.length();
        boolean done = false;
        try {
            for (T change : changes) {
                byte[] line = format.write(change);
                file.append(line, 0, line.length);
            }
            file.force();
            done = true;
        } finally {
            if (!done) {
                file.cut(before);
            }
        }
        last = format.number(changes.getLast());
    }

    private AppendFile fileFor(long number) throws IOException {
        AppendFile file = end;
        if (file != null && file.length() < SEGMENT_BYTES) {
            return file;
        }
        if (file != null) {
            file.close();
        }
        Path next = folder.resolve(family + String.format(Locale.ROOT, "%018d", number) + ENDING);
        AppendFile begun = new AppendFile(next);
        end = begun;
        if (!segments.contains(next)) {
            segments.add(next);
        }
        AtomicFile.forceFolder(folder);
        return begun;
    }

    /** Tells of all changes after one, in order. */
    public void readAfter(long number, ChangeReader<T> reader) throws IOException {
        for (int i = 0; i < segments.size(); i++) {
            boolean isBefore = i + 1 < segments.size() && firstNumber(segments.get(i + 1)) <= number + 1;
            if (!isBefore) {
                read(segments.get(i), change -> {
                    if (format.number(change) > number) {
                        reader.read(change);
                    }
                });
            }
        }
    }

    /** One change, if it is still there. */
    public Optional<T> find(long number) throws IOException {
        List<T> found = new ArrayList<>();
        Path holder = null;
        for (Path segment : segments) {
            holder = firstNumber(segment) <= number ? segment : holder;
        }
        if (holder != null) {
            read(holder, change -> {
                if (format.number(change) == number) {
                    found.add(change);
                }
            });
        }
        return found.stream().findFirst();
    }

    /** Takes one change after the other. */
    public interface ChangeReader<T> {
        void read(T change) throws IOException;
    }

    private long read(Path segment, ChangeReader<T> reader) throws IOException {
        return JournalSegment.read(segment, format, new JournalSegment.Reader<T>() {
            @Override
            public void change(T change) throws IOException {
                last = Math.max(last, format.number(change));
                reader.read(change);
            }

            @Override
            public void damaged(String reason) {
                note("The journal " + segment + " has " + reason + ". The edit in it can't be undone or replayed.");
            }
        });
    }

    private void note(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
            LOG.warn(note);
        }
    }

    private long firstNumber(Path segment) {
        String name = segment.getFileName().toString();
        return Long.parseLong(name.substring(family.length(), name.length() - ENDING.length()));
    }

    @Override
    public void close() throws IOException {
        if (end != null) {
            end.close();
        }
    }
}
