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
    private @Nullable String stopped;
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
                    request.from() + " can't be read: " + TidyingProblem.of(request.from(), e).reason());
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
                    ? from + " is a file. Name the folder or card that holds the photos."
                    : "There is no folder " + from + ". Check its name, and that the card is connected.");
        }
        if (Files.exists(to) && !Files.isDirectory(to)) {
            throw new TidyingRefused(to + " is a file. Name a folder that photos may be copied into.");
        }
        if (to.startsWith(from) || from.startsWith(to)) {
            throw new TidyingRefused(from + " and " + to + " lie in each other. Photos are copied from one place to"
                    + " another; 'photoscope organize' puts a folder in order where it is.");
        }
        if (ScanRules.isInForeignBundle(from)) {
            throw new TidyingRefused(from + " is another program's library, which holds more than photos. Export the"
                    + " photos from it into a folder, and import that.");
        }
        if (ScanRules.isInForeignBundle(to)) {
            throw new TidyingRefused(
                    to + " is another program's library, which nothing is written into." + " Choose another folder.");
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
                throw new TidyingRefused("The photos need " + megabytes(need) + " MB, and the disk of " + request.to()
                        + " has " + megabytes(free) + " MB left. Free some space, or choose another disk. Nothing was"
                        + " copied.");
            }
        } catch (IOException e) {
            throw new TidyingRefused(
                    request.to() + " can't be reached: " + TidyingProblem.of(request.to(), e).reason());
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

    private @Nullable String reasonToStop(ImportedFile file) {
        if (!Files.isDirectory(request.from())) {
            return request.from()
                    + " is not there any more. Connect it again and start again: what was copied is kept.";
        }
        try {
            if (DiskSpace.usableBytes(request.to()) < file.bytes()) {
                return "The disk of " + request.to() + " is full. Free some space and start again: what was copied is"
                        + " whole and is kept.";
            }
        } catch (IOException e) {
            return request.to() + " is not there any more. Connect its disk and start again: what was copied is kept.";
        }
        return failures < MOST_FAILURES
                ? null
                : failures + " files in a row could not be copied. See what is said of them, and start again.";
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
