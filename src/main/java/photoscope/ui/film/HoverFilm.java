package photoscope.ui.film;

import java.util.function.Consumer;
import javafx.scene.image.Image;

import photoscope.library.MovingPart;
import photoscope.photo.PhotoId;
import photoscope.pixels.PlayingOptions;
import photoscope.ui.grid.GridMotion;
import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/** Plays what moves behind the photo under the mouse, silently and once. There is one for a window. */
public final class HoverFilm implements GridMotion {
    private final FilmSource source;
    private final Latest latest;
    private final FilmModel model = new FilmModel();
    private Consumer<Image> shown = _ -> {};
    private Runnable over = () -> {};

    /**
     * @param background where one looks whether anything moves
     */
    public HoverFilm(FilmSource source, Background background) {
        this.source = source;
        latest = new Latest(background);
        var _ = new FilmPulse(model, image -> shown.accept(image));
        model.ended().subscribe(this::endIf);
        model.trouble().subscribe(trouble -> endIf(!trouble.isEmpty()));
    }

    @Override
    public void begin(long id, int width, int height, Consumer<Image> show, Runnable ended) {
        end();
        latest.run(() -> source.movingPart(new PhotoId(id)), part -> part.ifPresent(found -> {
            shown = show;
            over = ended;
            play(found, width, height);
        }), _ -> {});
    }

    private void play(MovingPart part, int width, int height) {
        model.begin(source.play(part, PlayingOptions.motion(width, height, false)));
    }

    private void endIf(boolean isOver) {
        if (isOver) {
            end();
        }
    }

    @Override
    public void end() {
        latest.cancel();
        model.stop();
        shown = _ -> {};
        Runnable told = over;
        over = () -> {};
        told.run();
    }
}
