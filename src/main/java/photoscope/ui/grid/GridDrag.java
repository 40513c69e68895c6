package photoscope.ui.grid;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** What a drag out of a grid carries beside files: the photos' ids, for drops within the window. */
public final class GridDrag {
    /** Ids as decimal numbers between commas. */
    public static final DataFormat PHOTO_IDS = new DataFormat("photoscope/photo-ids");

    private GridDrag() {}

    /** The photos on a drag board or clipboard, empty where it holds none. */
    public static List<Long> ids(Clipboard clipboard) {
        Object content = clipboard.hasContent(PHOTO_IDS) ? clipboard.getContent(PHOTO_IDS) : null;
        return content instanceof String text && !text.isEmpty()
                ? Arrays.stream(text.split(",", -1)).map(Long::valueOf).toList()
                : List.of();
    }

    static void put(ClipboardContent content, List<Long> ids) {
        content.put(PHOTO_IDS, ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
