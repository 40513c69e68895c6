package photoscope.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import photoscope.catalog.Catalog;
import photoscope.media.MediaReader;
import photoscope.photo.Sentence;
import photoscope.platform.DiskSpace;
import photoscope.sources.ScanRules;
import photoscope.storage.AtomicFile;
import photoscope.tidying.ImportedFile.Outcome;

/**
 * Takes photos in from a card or folder: copies what the library has not, verified, into folders by a layout. Nothing on
 * the card is ever changed. What was copied before it was cut off is recognised the next time by its content.
 */
public final class CardImport {
    /** So much is left free on the disk for what the system and the library need. */
    private static final long RESERVE = 64L << 20;
    /** After so many failures one after the other there is something wrong that the next file has too. */
    private static final int MOST_FAILURES = 5;

    private final Catalog catalog;
    private final MediaReader reader;
    private final ZoneId zone;
    private final ImportRequest request;
    private final BooleanSupplier mayGoOn;
    private final TidyingProgress progress = new TidyingProgress();
    private final List<ImportedFile> files = new ArrayList<>();
    private final List<TidyingProblem> problems = new ArrayList<>();
    private @Nullable Sentence stopped;
    private int failures;

    /**
     * @param zone in which files' times are shown
     * @param mayGoOn is asked before each photo; may wait
     */
    public CardImport(Catalog catalog, MediaReader reader, ZoneId zone, ImportRequest request,
            BooleanSupplier mayGoOn) {
        this.catalog = catalog;
        this.reader = reader;
        this.zone = zone;
        this.request = request;
        this.mayGoOn = mayGoOn;
    }

    /** How far it is. */
    public TidyingProgress progress() {
        return progress;
    }

    /**
     * Runs once, to its end.
     *
     * @param isDryRun says what would be done, and does nothing
     * @throws TidyingRefused if it can't begin: there is no such folder, or too little space
     */
    public ImportReport run(boolean isDryRun) throws TidyingRefused, InterruptedException {
        long start = System.nanoTime();
        check();
        CardContents card;
        try {
            progress.begin("Looking through " + request.from(), 0);
            card = CardContents.of(request.from(), mayGoOn);
            problems.addAll(card.problems());
            plan(card);
        } catch (IOException e) {
            throw new TidyingRefused(
                    Sentence.of("%s can't be read: %s", request.from(), TidyingProblem.of(request.from(), e).reason()));
        }
        if (!isDryRun && mayGoOn.getAsBoolean()) {
            expectSpace();
            copyAll();
        }
        return new ImportReport(request.from(), request.to(), isDryRun, !mayGoOn.getAsBoolean(), stopped, files,
                card.others(), problems, (System.nanoTime() - start) / 1e9);
    }

    private void check() throws TidyingRefused {
        Path from = request.from();
        Path to = request.to();
        if (!Files.isDirectory(from)) {
            throw new TidyingRefused(Files.exists(from)
                    ? Sentence.of("%s is a file. Name the folder or card that holds the photos.", from)
                    : Sentence.of("There is no folder %s. Check its name, and that the card is connected.", from));
        }
        if (Files.exists(to) && !Files.isDirectory(to)) {
            throw new TidyingRefused(Sentence.of("%s is a file. Name a folder that photos may be copied into.", to));
        }
        if (to.startsWith(from) || from.startsWith(to)) {
            throw new TidyingRefused(
                    Sentence.of("%s and %s lie in each other. Photos are copied from one place to another; 'photoscope"
                            + " organize' puts a folder in order where it is.", from, to));
        }
        if (ScanRules.isInForeignBundle(from)) {
            throw new TidyingRefused(
                    Sentence.of("%s is another program's library, which holds more than photos. Export the photos from"
                            + " it into a folder, and import that.", from));
        }
        if (ScanRules.isInForeignBundle(to)) {
            throw new TidyingRefused(Sentence
                    .of("%s is another program's library, which nothing is written into. Choose another folder.", to));
        }
    }

    private void plan(CardContents card) throws IOException, InterruptedException {
        ImportPlan plan = new ImportPlan(request, reader, new KnownContent(catalog, reader, request.from()), zone,
                card.groups());
        progress.begin("Comparing with the library",
                card.groups().stream().mapToLong(group -> group.members().size()).sum());
        for (CardGroup group : card.groups()) {
            if (!mayGoOn.getAsBoolean()) {
                return;
            }
            progress.at(group.folder());
            try {
                files.addAll(plan.of(group));
            } catch (IOException e) {
                if (!Files.isDirectory(request.from())) {
                    throw e;
                }
                failed(group, e);
            }
            progress.done(group.members().size());
        }
    }

    private void failed(CardGroup group, IOException e) throws IOException {
        progress.problem();
        problems.add(TidyingProblem.of(group.path(group.leader()), e));
        for (GroupMember member : group.members()) {
            Path path = group.path(member);
            files.add(new ImportedFile(path, null, Files.exists(path) ? Files.size(path) : 0, Outcome.FAILED));
        }
    }

    private void expectSpace() throws TidyingRefused {
        long need = files.stream().filter(file -> file.outcome() == Outcome.NEW).mapToLong(ImportedFile::bytes).sum();
        try {
            long free = DiskSpace.usableBytes(request.to());
            if (need > 0 && need + Math.min(RESERVE, free / 10) > free) {
                throw new TidyingRefused(Sentence.of(
                        "The photos need %s MB, and the disk of %s has %s MB left. Free some space, or choose"
                                + " another disk. Nothing was copied.",
                        megabytes(need), request.to(), megabytes(free)));
            }
        } catch (IOException e) {
            throw new TidyingRefused(
                    Sentence.of("%s can't be reached: %s", request.to(), TidyingProblem.of(request.to(), e).reason()));
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }

    private void copyAll() {
        progress.begin("Copying", files.stream().filter(file -> file.outcome() == Outcome.NEW).count());
        Set<Path> folders = new HashSet<>();
        for (int i = 0; i < files.size() && stopped == null && mayGoOn.getAsBoolean(); i++) {
            ImportedFile file = files.get(i);
            Path to = file.to();
            if (file.outcome() == Outcome.NEW && to != null) {
                files.set(i, file.with(copied(file, to, folders)));
                progress.done(1);
            }
        }
        force(folders);
    }

    private Outcome copied(ImportedFile file, Path to, Set<Path> folders) {
        progress.at(file.from());
        try {
            Path folder = Files.createDirectories(to.resolveSibling(".").normalize());
            if (folders.add(folder)) {
                clean(folder);
                for (Path above = folder; above != null && above.startsWith(request.to()); above = above.getParent()) {
                    folders.add(above);
                }
            }
            var _ = VerifiedCopy.copy(file.from(), to);
            failures = 0;
            return Outcome.COPIED;
        } catch (IOException e) {
            progress.problem();
            problems.add(TidyingProblem.of(file.from(), e));
            failures++;
            stopped = reasonToStop(file);
            return Outcome.FAILED;
        }
    }

    private @Nullable Sentence reasonToStop(ImportedFile file) {
        if (!Files.isDirectory(request.from())) {
            return Sentence.of("%s is not there any more. Connect it again and start again: what was copied is kept.",
                    request.from());
        }
        try {
            if (DiskSpace.usableBytes(request.to()) < file.bytes()) {
                return Sentence
                        .of("The disk of %s is full. Free some space and start again: what was copied is whole and"
                                + " is kept.", request.to());
            }
        } catch (IOException e) {
            return Sentence.of("%s is not there any more. Connect its disk and start again: what was copied is kept.",
                    request.to());
        }
        return failures < MOST_FAILURES
                ? null
                : Sentence.of("%s files in a row could not be copied. See what is said of them, and start again.",
                        failures);
    }

    /** Takes away what a run that was cut off has left half written. */
    private static void clean(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path left : entries.filter(path -> VerifiedCopy.isUnfinished(String.valueOf(path.getFileName())))
                    .toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private void force(Set<Path> folders) {
        for (Path folder : folders) {
            try {
                AtomicFile.forceFolder(folder);
            } catch (IOException e) {
                problems.add(TidyingProblem.of(folder, e));
            }
        }
    }
}
