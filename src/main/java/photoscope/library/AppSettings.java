package photoscope.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;
import photoscope.platform.ApplicationFolders;
import photoscope.storage.AtomicFile;

/**
 * What windows remember for their user, whichever library is open: sizes, theme, language, the last view, the last
 * libraries. One JSON file; what it holds under names that are not known is kept. Any thread may ask and set; writing
 * is done on a thread of its own soon after, and at closing.
 */
public final class AppSettings implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppSettings.class);
    private static final AppKey<List<String>> LIBRARIES = AppKey.texts("libraries", List.of());
    private static final int MOST_LIBRARIES = 10;
    private static final long MILLIS_BEFORE_WRITING = 500;

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ObjectNode values;
    private final Optional<Sentence> note;
    private final AtomicBoolean isScheduled = new AtomicBoolean();
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("app-settings").daemon().factory());
    private boolean isChanged;

    private AppSettings(Path file) {
        this.file = file;
        ObjectNode read = mapper.createObjectNode();
        Optional<Sentence> trouble = Optional.empty();
        try {
            if (Files.exists(file)) {
                read = object(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            trouble = Optional.of(putAside(e));
        }
        this.values = read;
        this.note = trouble;
    }

    /** Those of this user. */
    public static AppSettings ofThisUser() {
        return in(ApplicationFolders.current().settings());
    }

    /** Those in a file, which is made when there is something to write. */
    public static AppSettings in(Path file) {
        return new AppSettings(file);
    }

    /** What was wrong with the file, a sentence for people; empty where nothing was. */
    public Optional<Sentence> note() {
        return note;
    }

    /** The value that was set, or the standard one. */
    public synchronized <T> T get(AppKey<T> key) {
        return key.readFrom(values);
    }

    /** Remembers a value. */
    public <T> void set(AppKey<T> key, T value) {
        synchronized (this) {
            if (key.readFrom(values).equals(value) && values.has(key.name())) {
                return;
            }
            key.writeTo(values, value);
            isChanged = true;
        }
        if (isScheduled.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(MILLIS_BEFORE_WRITING, TimeUnit.MILLISECONDS, writer)
                    .execute(this::saveLater);
        }
    }

    /** The libraries that were open last, the last first, whether or not they are there now. */
    public List<LibraryFolder> libraries() {
        List<LibraryFolder> folders = new ArrayList<>();
        for (String path : get(LIBRARIES)) {
            try {
                folders.add(new LibraryFolder(Path.of(path)));
            } catch (InvalidPathException e) {
                LOG.warn("{} names a library that can't be: {}", file, e.getMessage());
            }
        }
        return List.copyOf(folders);
    }

    /** Remembers a library as the one that was open last. */
    public synchronized void opened(LibraryFolder library) {
        List<String> paths = othersThan(library);
        paths.addFirst(library.root().toAbsolutePath().toString());
        set(LIBRARIES, List.copyOf(paths.subList(0, Math.min(MOST_LIBRARIES, paths.size()))));
    }

    /** Takes a library out of the list. */
    public synchronized void forget(LibraryFolder library) {
        set(LIBRARIES, List.copyOf(othersThan(library)));
    }

    private List<String> othersThan(LibraryFolder library) {
        List<String> paths = new ArrayList<>(get(LIBRARIES));
        paths.remove(library.root().toAbsolutePath().toString());
        return paths;
    }

    /**
     * Writes what has changed, now.
     *
     * @throws LibraryException if it can't be written
     */
    public synchronized void save() throws LibraryException {
        if (!isChanged) {
            return;
        }
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            AtomicFile.write(file, mapper.writeValueAsBytes(values));
            isChanged = false;
        } catch (IOException e) {
            throw new LibraryException(
                    Sentence.of("What the window should remember could not be written: %s", Told.by(e)), e);
        }
    }

    private void saveLater() {
        isScheduled.set(false);
        try {
            save();
        } catch (LibraryException e) {
            LOG.warn(e.getMessage());
        }
    }

    private ObjectNode object(byte[] bytes) throws IOException {
        JsonNode json = mapper.readTree(bytes);
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw new ToldIOException(Sentence.of("it holds no settings"));
    }

    private Sentence putAside(IOException cause) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        Sentence reason = cause instanceof JacksonException json
                ? Sentence.verbatim(json.getOriginalMessage())
                : Told.by(cause);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Sentence.of("The window's settings could not be read (%s), so it begins with the usual ones. The old"
                    + " file is kept as %s.", reason, aside);
        } catch (IOException e) {
            return Sentence.of("The window's settings in %s could not be read (%s).", file, reason);
        }
    }

    /** Writes what has changed; what can't be written is forgotten. */
    @Override
    public void close() {
        writer.shutdownNow();
        saveLater();
    }
}
