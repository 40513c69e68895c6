package photoscope.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.catalog.FileRow;
import photoscope.catalog.SourceRow;
import photoscope.photo.ContentHash;
import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.platform.VolumeInfo;
import photoscope.platform.VolumeMarker;

/**
 * The folders that a library indexes and the drives that they lie on. Whatever asks a drive waits some seconds at the
 * most where it does not answer, so none of it is for a window's own thread.
 */
public final class Sources {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** Larger files are compared by size alone. */
    private static final long LARGEST_HASHED = 64 << 20;
    private final Catalog catalog;
    private final LibraryEnvironment environment;
    private final LibrarySources parts;
    private final Indexing indexing;

    Sources(Catalog catalog, LibraryEnvironment environment, LibrarySources parts, Indexing indexing) {
        this.catalog = catalog;
        this.environment = environment;
        this.parts = parts;
        this.indexing = indexing;
    }

    /** All of them, by path, after a look where each is; see {@link Photos#sources()}. */
    public List<SourceEntry> look() {
        return parts.overview().look();
    }

    /** The one that people mean by its number, its path, or the path that it had when it was there. */
    public Optional<SourceEntry> named(String name) {
        List<SourceEntry> all = look();
        Path path = Path.of(name).toAbsolutePath().normalize();
        return all.stream()
                .filter(source -> Integer.toString(source.id()).equals(name) || source.path().equals(path))
                .findFirst()
                .or(() -> parts.places()
                        .look()
                        .values()
                        .stream()
                        .filter(sight -> sight.lastPath().equals(path))
                        .findFirst()
                        .flatMap(sight -> all.stream()
                                .filter(source -> source.id() == sight.source().id())
                                .findFirst()));
    }

    /**
     * Has a folder not looked at any more. Its photos stay listed, as being away; adding the folder again ends that.
     *
     * @throws LibraryException if there is no such source, or the library can't be written
     */
    public void keep(int source) throws LibraryException {
        try {
            parts.registry().keep(source);
            indexing.sourcesChanged();
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    /** See {@link Indexing#forgetSource}. */
    public void forget(int source) throws LibraryException {
        indexing.forgetSource(source);
    }

    /**
     * Puts a small file with a number at the top of the drive that a source lies on, by which the drive is known
     * wherever it is mounted. To be done only where people agreed. A drive that carries the number of another one that is
     * there too, being its copy, gets a number of its own.
     *
     * @throws LibraryException if the source is not there, needs no mark, or its drive can't be written
     */
    public void mark(int source) throws LibraryException {
        SourceSight sight = parts.places().look().get(source);
        VolumeInfo volume = sight == null ? null : sight.found();
        if (sight == null || volume == null || sight.state() != SourceState.ONLINE) {
            throw new LibraryException(
                    Sentence.of("The folder is not there now. Connect its drive to have it marked."));
        }
        boolean isCopy = parts.places().hasTwin(volume);
        if (sight.isRecognised() && !isCopy && volume.attachment() != VolumeInfo.Attachment.NETWORK) {
            throw new LibraryException(Sentence.of(
                    "The drive of %s is recognised wherever it is mounted already; nothing was written to it.",
                    sight.source().path()));
        }
        try {
            boolean _ = parts.slow().ask(volume.mountPoint().toString(), LIMIT, () -> {
                VolumeMarker.put(volume.mountPoint(), isCopy);
                return true;
            });
            parts.places().adopt(source);
        } catch (IOException e) {
            throw new LibraryException(Told.by(e), e);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    /**
     * Looks whether a folder is a source that was there, elsewhere now: some of its files are looked for and compared.
     * Changes nothing.
     *
     * @throws LibraryException if there is no such folder, or the source is where it was
     */
    public SourceMove plan(int source, Path to) throws LibraryException {
        SourceSight sight = sight(source);
        Path folder = to.toAbsolutePath().normalize();
        if (sight.state() == SourceState.ONLINE) {
            throw new LibraryException(
                    Sentence.of("%s is where it was. Only a folder that is away can be said to lie elsewhere.",
                            sight.source().path()));
        }
        try {
            List<FileRow> sample = new FamiliarFiles(catalog).sample(sight.source());
            return parts.slow().ask(folder.toString(), LIMIT, () -> compared(sight.source(), folder, sample));
        } catch (IOException e) {
            throw new LibraryException(
                    Sentence.of("There is no folder %s. Check its name, and that its drive is connected.", to), e);
        }
    }

    private static SourceMove compared(SourceRow source, Path to, List<FileRow> sample) throws IOException {
        Path real = to.toRealPath();
        List<Path> different = new ArrayList<>();
        List<Path> absent = new ArrayList<>();
        int same = 0;
        for (FileRow file : sample) {
            Path there = FamiliarFiles.at(source, file, real);
            if (!Files.isRegularFile(there)) {
                absent.add(there);
            } else if (isSame(file, there)) {
                same++;
            } else {
                different.add(there);
            }
        }
        return new SourceMove(source.id(), source.path(), real, sample.size(), same, different, absent);
    }

    private static boolean isSame(FileRow file, Path there) throws IOException {
        if (Files.size(there) != file.size() || file.size() > LARGEST_HASHED) {
            return Files.size(there) == file.size();
        }
        MessageDigest digest = ContentHash.newDigest();
        try (InputStream in = Files.newInputStream(there)) {
            digest.update(in.readAllBytes());
        }
        return ContentHash.ofBytes(digest.digest()).equals(file.hash());
    }

    /**
     * Has a source lie where a plan says. No file is read for it; the next run of indexing looks what has changed.
     *
     * @throws LibraryException if the plan is not likely, or the folder overlaps another source
     */
    public void move(SourceMove plan) throws LibraryException {
        if (!plan.isLikely()) {
            throw new LibraryException(
                    Sentence.of("Most of the files of %s are not in %s, so nothing was changed. Add the folder instead"
                            + " if it is another one.", plan.from(), plan.to()));
        }
        for (SourceSight other : parts.places().look().values()) {
            Path taken = other.source().path();
            if (other.source().id() != plan.source() && SourceSight.overlap(taken, plan.to())) {
                throw new LibraryException(Sentence.of("%s overlaps %s, which is indexed already.", plan.to(), taken));
            }
        }
        try {
            VolumeInfo volume = parts.slow()
                    .ask(plan.to().toString(), LIMIT, () -> environment.volumes().of(plan.to()));
            parts.places().move(sight(plan.source()).source(), plan.to(), volume);
        } catch (IOException e) {
            throw new LibraryException(Told.by(e), e);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    private SourceSight sight(int source) throws LibraryException {
        return Optional.ofNullable(parts.places().look().get(source))
                .orElseThrow(() -> new LibraryException(Sentence.of("This folder is not indexed any more.")));
    }

    /**
     * Why a file can't be opened now, with the drive to connect; empty where its drive is there and answers. Waits some
     * seconds at the most.
     */
    public Optional<Sentence> whyAway(Path file) {
        return parts.places().whyAway(file).or(() -> parts.places().whySilentNow(file));
    }

    /** Whether a file's drive or share was there but did not answer when it was last looked at; costs nothing to ask. */
    public boolean isSilent(Path file) {
        return parts.places().isSilent(file);
    }
}
