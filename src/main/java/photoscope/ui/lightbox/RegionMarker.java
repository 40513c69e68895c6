package photoscope.ui.lightbox;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.pixels.Region;
import photoscope.ui.language.Words;

/** A rectangle drawn on the picture, with a button to look for what is in it. It stays on the picture when that moves. */
final class RegionMarker extends Pane {
    /** A smaller rectangle, in units of the view, was a click. */
    private static final double SMALLEST = 12;
    private static final double GAP = 8;

    private final BooleanProperty isMarking = new SimpleBooleanProperty();
    private final Pane frame = new Pane();
    private final Button similar;
    private @Nullable Placement placement;
    private @Nullable Region region;
    private double startX;
    private double startY;

    RegionMarker(Words words, Consumer<Region> findSimilar) {
        similar = new Button(words.get("findSimilar"), new FontIcon(Feather.SEARCH));
        similar.getStyleClass().add("accent");
        similar.setOnAction(_ -> findSimilar.accept(Objects.requireNonNull(region)));
        frame.getStyleClass().add("region-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        getChildren().addAll(frame, similar);
        setPickOnBounds(false);
        clear();
        isMarking.addListener((_, _, now) -> {
            if (getParent() != null) {
                getParent().setCursor(now ? Cursor.CROSSHAIR : null);
            }
            if (!now) {
                clear();
            }
        });
    }

    /** Whether dragging marks. */
    BooleanProperty markingProperty() {
        return isMarking;
    }

    boolean isMarked() {
        return region != null;
    }

    void clear() {
        region = null;
        frame.setVisible(false);
        similar.setVisible(false);
    }

    void begin(double x, double y) {
        startX = x;
        startY = y;
    }

    void extend(double x, double y) {
        if (placement != null) {
            @Nullable
            Region drawn = placement.region(startX, startY, x, y);
            boolean isLargeEnough = drawn != null && drawn.width() * placement.width() >= SMALLEST
                    && drawn.height() * placement.height() >= SMALLEST;
            region = isLargeEnough ? drawn : null;
            frame.setVisible(isLargeEnough);
            similar.setVisible(false);
            place();
        }
    }

    /** The rectangle is drawn: offers what can be done with it. */
    void finish() {
        if (region != null) {
            similar.setVisible(true);
            place();
            similar.requestFocus();
        }
    }

    /** Follows the picture. */
    void show(Placement now) {
        placement = now;
        place();
    }

    private void place() {
        if (placement == null || region == null) {
            return;
        }
        double left = placement.left() + region.x() * placement.width();
        double top = placement.top() + region.y() * placement.height();
        double width = region.width() * placement.width();
        double height = region.height() * placement.height();
        frame.resizeRelocate(left, top, width, height);
        similar.autosize();
        double bottom = placement.area().top() + placement.area().height();
        boolean hasRoomBelow = top + height + GAP + similar.getHeight() <= bottom;
        double x = Math.clamp(left + (width - similar.getWidth()) / 2, 0, Math.max(0, getWidth() - similar.getWidth()));
        similar.relocate(x, hasRoomBelow ? top + height + GAP : bottom - GAP - similar.getHeight());
    }
}
