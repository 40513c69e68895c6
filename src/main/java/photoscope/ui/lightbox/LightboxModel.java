package photoscope.ui.lightbox;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.ui.picture.PictureKey;

/** What the lightbox shows, and how: which photo, how near, and what lies over it. */
final class LightboxModel {
    private static final double STEP = 1.25;

    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Placement> placement = new ReadOnlyObjectWrapper<>(
            Placement.fit(new Area(0, 0, 1, 1), 1, 1));
    private final BooleanProperty isInfoShown = new SimpleBooleanProperty();
    private final BooleanProperty isFilmstripShown = new SimpleBooleanProperty(true);
    private final BooleanProperty isMarking = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper isFavourite = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper moment = new ReadOnlyIntegerWrapper(PictureKey.NO_MOMENT);
    private @Nullable LightboxPhotos photos;
    private boolean isSizeKnown;
    private boolean isActualSizeWanted;

    /** The place of the photo that is shown, -1 while the lightbox is closed. */
    ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    /** The moment of a film that is shown; {@link PictureKey#NO_MOMENT} for the picture that stands for it. */
    ReadOnlyIntegerProperty moment() {
        return moment.getReadOnlyProperty();
    }

    void showMoment(int milliseconds) {
        moment.set(milliseconds);
    }

    ReadOnlyObjectProperty<Placement> placement() {
        return placement.getReadOnlyProperty();
    }

    BooleanProperty infoShown() {
        return isInfoShown;
    }

    BooleanProperty filmstripShown() {
        return isFilmstripShown;
    }

    /** Whether dragging marks a part of the picture instead of moving it. */
    BooleanProperty marking() {
        return isMarking;
    }

    /** Whether the photo is a favourite. */
    ReadOnlyBooleanProperty favourite() {
        return isFavourite.getReadOnlyProperty();
    }

    /** Looks again at what was said of the photo. */
    void lookAgain() {
        isFavourite.set(isOpen() && photos().isFavourite(index.get()));
    }

    boolean isOpen() {
        return index.get() >= 0;
    }

    void open(LightboxPhotos list, int place) {
        index.set(-1);
        photos = list;
        show(place);
    }

    void close() {
        index.set(-1);
        photos = null;
        isMarking.set(false);
    }

    LightboxPhotos photos() {
        if (photos == null) {
            throw new IllegalStateException("the lightbox is closed");
        }
        return photos;
    }

    /** The photo at a place near the one that is shown, if the list goes that far. */
    @Nullable
    PhotoId idBeside(int steps) {
        int place = index.get() + steps;
        return photos == null || place < 0 || place >= photos.size() ? null : photos.id(place);
    }

    PhotoId id() {
        return photos().id(index.get());
    }

    boolean hasNext() {
        return photos != null && index.get() < photos.size() - 1;
    }

    boolean hasPrevious() {
        return index.get() > 0;
    }

    void step(int steps) {
        if (photos != null) {
            show(index.get() + steps);
        }
    }

    /** Shows the photo at a place, or the first or last where there is none. */
    void show(int place) {
        int bounded = Math.clamp(place, 0, photos().size() - 1);
        if (bounded != index.get()) {
            isSizeKnown = false;
            isActualSizeWanted = false;
            placement.set(Placement.ofShape(placement.get().area(), photos().aspect(bounded)));
            moment.set(photos().moment(bounded));
            index.set(bounded);
            lookAgain();
        }
    }

    void setArea(Area area) {
        placement.set(placement.get().in(area));
    }

    /**
     * The size of the picture has become known.
     *
     * @param width at 100 %, in units of the view
     * @param height at 100 %, in units of the view
     */
    void setActualSize(double width, double height) {
        placement.set(placement.get().ofSize(width, height));
        isSizeKnown = true;
        if (isActualSizeWanted) {
            isActualSizeWanted = false;
            toggleActualSize(placement.get().area().centerX(), placement.get().area().centerY());
        }
    }

    /** Scale at which the picture is shown, 1 is 100 %; 0 before its size is known. */
    double knownScale() {
        return isSizeKnown ? placement.get().scale() : 0;
    }

    /** From fit to 100 % about a point, and from any other scale to fit. */
    void toggleActualSize(double x, double y) {
        if (!isSizeKnown) {
            isActualSizeWanted = !isActualSizeWanted;
        } else if (placement.get().isFit()) {
            placement.set(placement.get().zoomedTo(1, x, y));
        } else {
            fit();
        }
    }

    void fit() {
        isActualSizeWanted = false;
        placement.set(placement.get().fit());
    }

    /** Nearer by a step, or away by a negative one, about the middle. */
    void zoomByStep(int steps) {
        Area area = placement.get().area();
        zoomBy(Math.pow(STEP, steps), area.centerX(), area.centerY());
    }

    /** Zooms about a point of the view. */
    void zoomBy(double factor, double x, double y) {
        if (isSizeKnown) {
            placement.set(placement.get().zoomedTo(placement.get().scale() * factor, x, y));
        }
    }

    void panBy(double x, double y) {
        placement.set(placement.get().pannedBy(x, y));
    }
}
