package photoscope.tidying;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import photoscope.photo.Sentence;
import photoscope.photo.ToldIOException;

/**
 * Gives the files that stay together their new places, all or none. Made again after it was cut off it goes on from
 * whatever it finds.
 */
final class UnitMove {
    private final OrganizeMode mode;
    private final boolean wasCutOff;
    private final List<FileMove> done = new ArrayList<>();
    /** Those of the done that lie at both places until the catalog knows the new one. */
    private final List<FileMove> copied = new ArrayList<>();
    private final List<TidyingProblem> problems = new ArrayList<>();

    /**
     * @param wasCutOff whether it may be half done already
     */
    UnitMove(OrganizeMode mode, boolean wasCutOff) {
        this.mode = mode;
        this.wasCutOff = wasCutOff;
    }

    List<FileMove> done() {
        return done;
    }

    List<TidyingProblem> problems() {
        return problems;
    }

    void run(List<FileMove> unit) {
        for (FileMove move : unit) {
            try {
                switch (mode) {
                    case MOVE -> move(move);
                    case COPY -> copy(move);
                    case REMOVE -> remove(move);
                }
                done.add(move);
            } catch (IOException e) {
                problems.add(TidyingProblem.of(move.from(), e));
                takeBack();
                return;
            }
        }
    }

    private void move(FileMove move) throws IOException {
        boolean isAtOld = FileTimes.exists(move.from());
        boolean isAtNew = FileTimes.exists(move.to());
        if (isAtOld && isAtNew) {
            settle(move);
        } else if (isAtOld) {
            expectUnchanged(move);
            Files.createDirectories(folder(move.to()));
            try {
                Placing.move(move.from(), move.to());
            } catch (AtomicMoveNotSupportedException _) {
                var _ = VerifiedCopy.copy(move.from(), move.to());
                copied.add(move);
            }
        } else if (!isAtNew || !wasCutOff) {
            throw new ToldIOException(Sentence.of("%s is not there any more.", move.from()));
        }
    }

    /** What lies at both places was being moved, or is another file. */
    private void settle(FileMove move) throws IOException {
        if (!wasCutOff || FileTimes.areOneEntry(move.from(), move.to())) {
            throw new ToldIOException(Sentence.of("%s: something else lies there by now.", move.to()));
        }
        if (Files.isSameFile(move.from(), move.to())) {
            Files.delete(move.from());
        } else if (Files.mismatch(move.from(), move.to()) < 0) {
            copied.add(move);
        } else {
            throw new ToldIOException(Sentence.of("%s: something else lies there by now.", move.to()));
        }
    }

    private void copy(FileMove move) throws IOException {
        if (wasCutOff && Files.isRegularFile(move.to()) && Files.mismatch(move.from(), move.to()) < 0) {
            return;
        }
        expectUnchanged(move);
        Files.createDirectories(folder(move.to()));
        var _ = VerifiedCopy.copy(move.from(), move.to());
    }

    private void remove(FileMove copy) throws IOException {
        if (wasCutOff && !FileTimes.exists(copy.from())) {
            return;
        }
        if (!Files.isRegularFile(copy.to()) || Files.isSameFile(copy.from(), copy.to())
                || Files.mismatch(copy.from(), copy.to()) >= 0) {
            throw new ToldIOException(
                    Sentence.of("%s, of which this is a copy, is gone or was changed. The copy was kept.", copy.to()));
        }
        Files.delete(copy.from());
    }

    private static void expectUnchanged(FileMove move) throws IOException {
        if (!FileTimes.isAsNoted(move.from(), move.bytes(), move.modified()) && move.isMedia()) {
            throw new ToldIOException(
                    Sentence.of("%s was changed meanwhile. Index it, and organize again.", move.from()));
        }
    }

    private static Path folder(Path file) {
        return file.resolveSibling(".").normalize();
    }

    /** Brings back those of the unit that were moved before one could not be. */
    private void takeBack() {
        for (FileMove move : List.copyOf(done).reversed()) {
            try {
                switch (mode) {
                    case MOVE -> {
                        if (copied.remove(move)) {
                            Files.delete(move.to());
                        } else {
                            Placing.move(move.to(), move.from());
                        }
                        done.remove(move);
                    }
                    case COPY -> {
                        Files.delete(move.to());
                        done.remove(move);
                    }
                    case REMOVE -> {
                        // the original is there, and a copy is not made again for what could not go with it
                    }
                }
            } catch (IOException e) {
                problems.add(TidyingProblem.of(move.to(), e));
            }
        }
    }

    /** Once the catalog knows the new places: what was copied to another volume goes from the old one. */
    void finish() {
        for (FileMove move : copied) {
            try {
                if (isWhollyCopied(move)) {
                    Files.delete(move.from());
                } else {
                    problems.add(new TidyingProblem(move.from(), Sentence
                            .of("It was changed while it was copied to %s, and was left where it is.", move.to())));
                }
            } catch (IOException e) {
                problems.add(TidyingProblem.of(move.from(), e));
            }
        }
    }

    /** What lies beside a photo may have changed since it was planned, and programs write it at any time. */
    private static boolean isWhollyCopied(FileMove move) throws IOException {
        return move.isMedia()
                ? FileTimes.isAsNoted(move.from(), move.bytes(), move.modified())
                : Files.mismatch(move.from(), move.to()) < 0;
    }
}
