package photoscope.ui.grid;

import java.util.ArrayList;
import java.util.List;

import photoscope.ui.thumbnail.Thumbnail;
import photoscope.ui.thumbnail.ThumbnailCache;
import photoscope.ui.thumbnail.ThumbnailRequests;
import photoscope.ui.thumbnail.WantedThumbnail;

/**
 * Says which small pictures a grid wants: those in view from the middle outwards, then a screen ahead in the direction
 * of the scroll.
 */
final class GridThumbnails {
    private static final int MOST_AHEAD = 300;

    private final GridModel model;
    private final ThumbnailCache cache;
    private final ThumbnailRequests requests;
    private double lastPosition;
    private boolean upwards;

    GridThumbnails(GridModel model, ThumbnailCache cache, ThumbnailRequests requests) {
        this.model = model;
        this.cache = cache;
        this.requests = requests;
    }

    /** Takes the place of what was wanted before. */
    void want(int from, int to, double outputScale) {
        if (model.position() != lastPosition) {
            upwards = model.position() < lastPosition;
            lastPosition = model.position();
        }
        List<WantedThumbnail> wanted = new ArrayList<>();
        int middle = (from + to) / 2;
        for (int step = 0; step <= to - from; step++) {
            add(wanted, step % 2 == 0 ? middle + step / 2 : middle - 1 - step / 2, from, to, outputScale);
        }
        int ahead = Math.min(to - from, MOST_AHEAD);
        for (int step = 0; step < ahead; step++) {
            add(wanted, upwards ? from - 1 - step : to + step, 0, model.content().items().size(), outputScale);
        }
        requests.want(wanted);
    }

    private void add(List<WantedThumbnail> wanted, int index, int from, int to, double outputScale) {
        if (index < from || index >= to) {
            return;
        }
        long id = model.content().items().picture(index);
        Tile tile = model.layout().tile(index);
        int width = pixels(tile.width(), outputScale);
        int height = pixels(tile.height(), outputScale);
        Thumbnail present = cache.get(id);
        WantedThumbnail fitting = new WantedThumbnail(id, width, height, true);
        if (present == null || !present.serves(fitting)) {
            wanted.add(fitting);
        }
    }

    private static int pixels(double side, double outputScale) {
        return Math.max(1, (int) Math.rint(side * outputScale));
    }
}
