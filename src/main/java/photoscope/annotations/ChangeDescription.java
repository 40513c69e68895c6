package photoscope.annotations;

import java.util.List;

/**
 * What a change was, for the window to put into words: "Rated 4 on 12 photos".
 *
 * @param edits what was done
 * @param photos on how many photos it changed something
 */
public record ChangeDescription(List<Edit> edits, int photos) {
    public ChangeDescription {
        edits = List.copyOf(edits);
    }
}
