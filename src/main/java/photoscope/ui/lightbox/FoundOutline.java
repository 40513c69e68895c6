package photoscope.ui.lightbox;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import photoscope.pixels.Region;
import photoscope.ui.theme.Theme;

/** Outlines for a while what a search found in a picture, when it comes into view. */
final class FoundOutline extends Pane {
    private static final Duration SHOWN = Duration.seconds(2.5);
    private static final Duration FADING = Duration.millis(600);

    private final Pane frame = new Pane();
    private final SequentialTransition leaving;
    private @Nullable Region region;

    FoundOutline() {
        frame.getStyleClass().addAll("region-frame", "found");
        frame.setManaged(false);
        frame.setVisible(false);
        setMouseTransparent(true);
        getChildren().add(frame);
        FadeTransition fade = new FadeTransition(Theme.isMotionReduced() ? Duration.ONE : FADING, frame);
        fade.setFromValue(1);
        fade.setToValue(0);
        leaving = new SequentialTransition(new PauseTransition(SHOWN), fade);
        leaving.setOnFinished(_ -> frame.setVisible(false));
    }

    /** Begins anew with what was found in another picture; null where that was the whole. */
    void begin(@Nullable Region found) {
        region = found;
        leaving.stop();
        frame.setOpacity(1);
        frame.setVisible(found != null);
        if (found != null) {
            leaving.playFromStart();
        }
    }

    /** Follows the picture. */
    void show(Placement now) {
        if (region != null) {
            frame.resizeRelocate(now.left() + region.x() * now.width(), now.top() + region.y() * now.height(),
                    region.width() * now.width(), region.height() * now.height());
        }
    }
}
