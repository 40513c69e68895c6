package photoscope.ui.grid;

import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.scene.input.ScrollEvent;

/** Scrolls to a goal, gliding unless motion is reduced; what a trackpad sends is smooth already and is followed. */
final class GridScroll {
    /** Seconds in which two thirds of the way are gone. */
    private static final double GLIDE = 0.07;
    private static final double NOTCH = 40;

    private final GridModel model;
    private final BooleanSupplier reducedMotion;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            glide(now);
        }
    };
    private double goal;
    private long last;
    private boolean gliding;

    GridScroll(GridModel model, BooleanSupplier reducedMotion) {
        this.model = model;
        this.reducedMotion = reducedMotion;
    }

    void wheel(ScrollEvent event) {
        double pixels = -event.getDeltaY();
        boolean notches = !event.isInertia() && event.getTouchCount() == 0 && pixels % NOTCH == 0;
        if (notches) {
            glideTo((gliding ? goal : model.position()) + pixels * 2);
        } else {
            jumpTo(model.position() + pixels);
        }
    }

    void glideTo(double pixels) {
        goal = Math.clamp(pixels, 0, model.furthest());
        if (reducedMotion.getAsBoolean()) {
            jumpTo(goal);
        } else if (!gliding) {
            gliding = true;
            last = 0;
            timer.start();
        }
    }

    void jumpTo(double pixels) {
        stop();
        model.scrollTo(pixels);
    }

    void stop() {
        gliding = false;
        timer.stop();
    }

    private void glide(long now) {
        double seconds = last == 0 ? 1.0 / 60 : (now - last) / 1e9;
        last = now;
        goal = Math.clamp(goal, 0, model.furthest());
        double rest = (goal - model.position()) * Math.exp(-seconds / GLIDE);
        if (Math.abs(rest) < 0.5) {
            stop();
            rest = 0;
        }
        model.scrollTo(goal - rest);
    }
}
