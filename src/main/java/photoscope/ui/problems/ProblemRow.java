package photoscope.ui.problems;

import java.nio.file.Path;
import java.util.List;

import photoscope.library.ProblemEntry;
import photoscope.photo.ProblemKind;

/** One line of the page of problems. */
public sealed interface ProblemRow {
    /** The problems it stands for, at least one. */
    List<ProblemEntry> entries();

    /** What it stays the same line by. */
    Object key();

    /** Whether all it stands for is ignored. */
    default boolean isIgnored() {
        return entries().stream().allMatch(ProblemEntry::ignored);
    }

    /** All of one kind. */
    record OfKind(ProblemKind kind, List<ProblemEntry> entries, boolean isOpen) implements ProblemRow {
        @Override
        public Object key() {
            return kind;
        }
    }

    /** Those of one kind in one folder. */
    record InFolder(ProblemKind kind, Path folder, List<ProblemEntry> entries, boolean isOpen) implements ProblemRow {
        @Override
        public Object key() {
            return List.of(kind, folder);
        }
    }

    /** One file. */
    record OfFile(ProblemEntry entry) implements ProblemRow {
        @Override
        public List<ProblemEntry> entries() {
            return List.of(entry);
        }

        @Override
        public Object key() {
            return entry.id();
        }
    }
}
