package photoscope.ui.lightbox;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What hands do with the picture: drag, wheel, pinch, double click. */
final class PictureGestures {
    /** Of one turn of a usual wheel, 40 units, 1.2 times nearer. */
    private static final double PER_UNIT = Math.log(1.2) / 40;

    private final LightboxModel model;
    private final LightboxFilms films;
    private final RegionMarker marker;
    private double lastX;
    private double lastY;
    private boolean isMarking;

    PictureGestures(LightboxModel model, LightboxFilms films, RegionMarker marker) {
        this.model = model;
        this.films = films;
        this.marker = marker;
    }

    void install(Node stage) {
        stage.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        stage.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        stage.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> marker.finish());
        stage.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() != MouseButton.PRIMARY || isMarking) {
                return;
            }
            if (event.isStillSincePress()) {
                films.toggle();
            }
            if (event.getClickCount() == 2) {
                model.toggleActualSize(event.getX(), event.getY());
            }
        });
        stage.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (!event.isInertia() && event.getDeltaY() != 0) {
                model.zoomBy(Math.exp(event.getDeltaY() * PER_UNIT), event.getX(), event.getY());
            }
            event.consume();
        });
        stage.addEventHandler(ZoomEvent.ZOOM, event -> model.zoomBy(event.getZoomFactor(), event.getX(), event.getY()));
    }

    private void pressed(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        isMarking = event.getButton() == MouseButton.PRIMARY && (model.marking().get() || event.isShortcutDown());
        marker.clear();
        if (isMarking) {
            marker.begin(event.getX(), event.getY());
        }
    }

    private void dragged(MouseEvent event) {
        if (isMarking) {
            marker.extend(event.getX(), event.getY());
        } else if (event.isPrimaryButtonDown()) {
            model.panBy(event.getX() - lastX, event.getY() - lastY);
        }
        lastX = event.getX();
        lastY = event.getY();
    }
}
