package photoscope.ui.film;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.image.Image;

/** Shows a film's pictures when they are due, at the redraws of the window, for as long as there is a film. */
public final class FilmPulse extends AnimationTimer {
    private final FilmModel model;
    private final Consumer<Image> show;
    private FilmImage images = new FilmImage();

    /**
     * @param show is given an image that stays as it is until the next but one
     */
    public FilmPulse(FilmModel model, Consumer<Image> show) {
        this.model = model;
        this.show = show;
        model.there().subscribe(isThere -> {
            if (isThere) {
                start();
            } else {
                stop();
                images = new FilmImage();
            }
        });
    }

    @Override
    public void handle(long now) {
        model.look().ifPresent(frame -> {
            show.accept(images.of(frame));
            model.giveBack(frame);
        });
    }
}
