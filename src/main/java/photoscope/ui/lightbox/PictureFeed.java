package photoscope.ui.lightbox;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import photoscope.indexing.PhotoReading;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.ui.picture.LoadedPicture;
import photoscope.ui.picture.PictureKey;
import photoscope.ui.picture.PictureLoader;
import photoscope.ui.picture.PictureSource;
import photoscope.ui.task.Background;

/**
 * Brings the picture that is looked at: its thumbnail at once, then as many pixels as the screen shows, then, where one
 * zooms in, all of them. Its neighbours are decoded ahead when it is there.
 */
final class PictureFeed {
    /** Kept in memory besides what is shown now: enough for three pictures on a large screen. */
    private static final long KEPT_BYTES = 96L << 20;
    /** A picture of more pixels is shown at 100 % by scaling up this many: 4 bytes each. */
    private static final double MOST_PIXELS = 32e6;
    /** Stretched by less than this, nobody sees it. */
    private static final double UNSEEN = 1.02;

    private final LightboxModel model;
    private final PictureLoader loader;
    private final Runnable changed;
    private LoadedPicture.@Nullable Ready best;
    private Sentence trouble = Sentence.NONE;
    private Area area = new Area(0, 0, 1, 1);
    private double outputScale = 1;

    /**
     * @param changed told when there is something better to show
     */
    PictureFeed(LightboxModel model, PictureSource source, Background background, Runnable changed) {
        this.model = model;
        this.changed = changed;
        loader = new PictureLoader(source, background, KEPT_BYTES, _ -> arrived());
        model.index().addListener(_ -> photoChanged());
        model.moment().addListener(_ -> photoChanged());
        model.placement().addListener(_ -> want());
    }

    /** The best picture of the photo that is here, if any. */
    LoadedPicture.@Nullable Ready best() {
        return best;
    }

    /** Why there is no picture, in sentences; empty where there is one, or it may still come. */
    Sentence trouble() {
        return trouble;
    }

    /** The screen's pixels: those in a unit of the view, and the area that is filled with them. */
    void setScreen(Area shownIn, double pixelsInUnit) {
        area = shownIn;
        outputScale = pixelsInUnit;
        want();
    }

    /** Asks for the photo's picture again. */
    void retry() {
        loader.forget(model.id());
        photoChanged();
    }

    private void photoChanged() {
        best = null;
        trouble = Sentence.NONE;
        if (model.isOpen()) {
            arrived();
        } else {
            loader.clear();
        }
    }

    private void arrived() {
        if (!model.isOpen()) {
            return;
        }
        PhotoId photo = model.id();
        take(loader.ready(PictureKey.thumbnail(photo, model.moment().get())));
        PictureKey screen = screenKey(0, photo);
        take(loader.ready(screen));
        if (loader.get(screen) instanceof LoadedPicture.Missing missing) {
            trouble = missing.reason();
        }
        if (best != null && best.fullWidth() == 0 && isTiny(best)) {
            // known before it is decoded, so that it does not shrink before one's eyes
            model.setActualSize(best.image().getWidth() / outputScale, best.image().getHeight() / outputScale);
        } else if (best != null && best.fullWidth() > 0) {
            model.setActualSize(best.fullWidth() / outputScale, best.fullHeight() / outputScale);
            take(loader.ready(fullKey(photo, best)));
        }
        changed.run();
        want();
    }

    /** Thumbnails are never larger than the photo: a smaller one than usual is all of it. */
    private static boolean isTiny(LoadedPicture.Ready thumbnail) {
        return Math.min(thumbnail.image().getWidth(),
                thumbnail.image().getHeight()) < PhotoReading.THUMBNAIL_SHORT_SIDE;
    }

    private void take(LoadedPicture.@Nullable Ready ready) {
        boolean isSharper = ready != null
                && (best == null || ready.image().getWidth() > best.image().getWidth() || best.fullWidth() == 0);
        if (isSharper) {
            best = ready;
        }
    }

    private void want() {
        if (!model.isOpen()) {
            return;
        }
        PhotoId photo = model.id();
        List<PictureKey> keys = new ArrayList<>();
        if (best == null) {
            keys.add(PictureKey.thumbnail(photo, model.moment().get()));
        }
        PictureKey screen = screenKey(0, photo);
        keys.add(screen);
        if (loader.get(screen) != null) {
            if (best != null && isTooCoarse(best)) {
                keys.add(fullKey(photo, best));
            }
            addNeighbour(keys, 1);
            addNeighbour(keys, -1);
        }
        loader.want(keys);
    }

    private boolean isTooCoarse(LoadedPicture.Ready picture) {
        double pixels = model.placement().get().width() * outputScale;
        return !picture.isWhole() && picture.fullWidth() > 0 && pixels > picture.image().getWidth() * UNSEEN;
    }

    private void addNeighbour(List<PictureKey> keys, int steps) {
        PhotoId neighbour = model.idBeside(steps);
        if (neighbour != null) {
            keys.add(screenKey(steps, neighbour));
        }
    }

    private PictureKey screenKey(int steps, PhotoId photo) {
        Placement fit = Placement.ofShape(area, model.photos().aspect(model.index().get() + steps));
        int moment = steps == 0 ? model.moment().get() : model.photos().moment(model.index().get() + steps);
        return new PictureKey(photo, moment, (int) Math.ceil(Math.max(fit.width(), fit.height()) * outputScale));
    }

    private PictureKey fullKey(PhotoId photo, LoadedPicture.Ready picture) {
        double pixels = (double) picture.fullWidth() * picture.fullHeight();
        int longSide = Math.max(picture.fullWidth(), picture.fullHeight());
        return new PictureKey(photo, model.moment().get(),
                (int) (longSide * Math.min(1, Math.sqrt(MOST_PIXELS / pixels))));
    }
}
