package photoscope.ui.lightbox;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;

/** The lightbox's own keys. They come before those of the window's commands, which get all others. */
final class LightboxKeys {
    private static final double PAN = 80;

    private final LightboxModel model;
    private final LightboxFilms films;
    private final RegionMarker marker;
    private final Runnable close;

    LightboxKeys(LightboxModel model, LightboxFilms films, RegionMarker marker, Runnable close) {
        this.model = model;
        this.films = films;
        this.marker = marker;
        this.close = close;
    }

    void install(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isOurs = event.isShortcutDown()
                    ? withShortcut(event)
                    : !event.isAltDown() && (event.isShiftDown() ? withShift(event) : plain(event));
            if (isOurs) {
                event.consume();
            }
        });
    }

    private boolean plain(KeyEvent event) {
        if (event.getTarget() instanceof Slider slider && slider.isFocusVisible() && event.getCode().isArrowKey()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT, PAGE_UP -> model.step(-1);
            case RIGHT, PAGE_DOWN -> model.step(1);
            case HOME -> model.show(0);
            case END -> model.show(Integer.MAX_VALUE);
            case SPACE -> {
                return pressedSpace(event);
            }
            case Z -> toggleActualSize();
            case I -> model.infoShown().set(!model.infoShown().get());
            case S -> model.filmstripShown().set(!model.filmstripShown().get());
            case R -> model.marking().set(!model.marking().get());
            case ESCAPE -> escape();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A film plays or stands, unless a button was reached by keyboard, which it presses. */
    private boolean pressedSpace(KeyEvent event) {
        boolean isForButton = event.getTarget() instanceof ButtonBase button && button.isFocusVisible();
        if (isForButton || !films.video().get()) {
            return false;
        }
        films.toggle();
        return true;
    }

    private boolean withShift(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.panBy(PAN, 0);
            case RIGHT -> model.panBy(-PAN, 0);
            case UP -> model.panBy(0, PAN);
            case DOWN -> model.panBy(0, -PAN);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> model.zoomByStep(1);
            case MINUS, SUBTRACT -> model.zoomByStep(-1);
            case DIGIT0, NUMPAD0 -> model.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void toggleActualSize() {
        Area area = model.placement().get().area();
        model.toggleActualSize(area.centerX(), area.centerY());
    }

    /** What was begun last ends first. */
    private void escape() {
        if (marker.isMarked()) {
            marker.clear();
        } else if (model.marking().get()) {
            model.marking().set(false);
        } else {
            close.run();
        }
    }
}
