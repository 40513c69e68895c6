package photoscope.library;

import java.util.List;

/**
 * Photos of one content, some of them missing: a file of those that are found may be one that is missing, moved.
 *
 * @param missing those whose files are gone
 * @param found those that are there, by their files
 */
public record MoveQuestion(List<PhotoCard> missing, List<PhotoCard> found) {
    public MoveQuestion {
        missing = List.copyOf(missing);
        found = List.copyOf(found);
    }
}
