package photoscope.tidying;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;
import photoscope.tidying.ImportedFile.Outcome;

/**
 * How taking photos in went, or would go.
 *
 * @param from the card
 * @param to the folder they go to
 * @param isDryRun whether nothing was copied because nothing was to be
 * @param isCancelled whether a person ended it
 * @param stopped why it ended before it was through, a sentence for people; null where it did not
 * @param files what became of each
 * @param others files on the card that belong to no photo; they were left alone
 * @param problems what could not be read or written
 * @param seconds how long it took
 */
public record ImportReport(Path from, Path to, boolean isDryRun, boolean isCancelled, @Nullable Sentence stopped,
        List<ImportedFile> files, List<Path> others, List<TidyingProblem> problems, double seconds) {
    public ImportReport {
        files = List.copyOf(files);
        others = List.copyOf(others);
        problems = List.copyOf(problems);
    }

    /** How many files had this outcome. */
    public long count(Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).count();
    }

    /** The bytes of the files that had this outcome. */
    public long bytes(Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).mapToLong(ImportedFile::bytes).sum();
    }

    /** How many files got another name because theirs was taken. */
    public long renamed() {
        return files.stream()
                .filter(file -> file.to() != null
                        && (file.outcome() == Outcome.COPIED || file.outcome() == Outcome.NEW))
                .filter(file -> file.to() != null
                        && !String.valueOf(file.from().getFileName()).equals(String.valueOf(file.to().getFileName())))
                .count();
    }

    /** Whether every photo on the card, with all that belongs to it, is known to lie in the library, read and compared. */
    public boolean isVerified() {
        return !isDryRun && !isCancelled && stopped == null && problems.isEmpty()
                && files.stream().allMatch(file -> switch (file.outcome()) {
                    case COPIED, THERE, IN_LIBRARY, TWICE -> true;
                    case NEW, AWAY, LEFT, FAILED -> false;
                });
    }

    /** Copied or already there, in folders that have to be indexed. */
    public boolean hasArrivals() {
        return files.stream().anyMatch(file -> file.outcome() == Outcome.COPIED || file.outcome() == Outcome.THERE);
    }
}
