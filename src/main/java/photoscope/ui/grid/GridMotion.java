package photoscope.ui.grid;

import java.util.function.Consumer;
import javafx.scene.image.Image;

/** Lets what moves behind a photo be seen while the mouse rests on it. */
public interface GridMotion {
    /** One that never shows anything. */
    GridMotion NONE = new GridMotion() {
        @Override
        public void begin(long id, int width, int height, Consumer<Image> show, Runnable ended) {
            // nothing moves
        }

        @Override
        public void end() {
            // nothing moves
        }
    };

    /**
     * Begins for a photo, in place of the last; nothing comes where nothing moves.
     *
     * @param width pixels of the screen to be filled
     * @param height pixels of the screen to be filled
     * @param show is given one image after the other
     * @param ended told when it is over by itself
     */
    void begin(long id, int width, int height, Consumer<Image> show, Runnable ended);

    /** Ends it; what was shown is over. */
    void end();
}
