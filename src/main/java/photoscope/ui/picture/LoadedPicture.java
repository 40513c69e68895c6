package photoscope.ui.picture;

import javafx.scene.image.Image;

import photoscope.photo.Sentence;

/** A picture that can be drawn, or why there is none. */
public sealed interface LoadedPicture {
    /** Bytes of memory that it takes. */
    long bytes();

    /**
     * A picture that can be drawn.
     *
     * @param image its pixels
     * @param fullWidth pixels of the original, upright; 0 where only a thumbnail is known
     * @param fullHeight pixels of the original, upright; 0 where only a thumbnail is known
     */
    record Ready(Image image, int fullWidth, int fullHeight) implements LoadedPicture {
        @Override
        public long bytes() {
            return 4L * (long) image.getWidth() * (long) image.getHeight();
        }

        /** Whether a larger picture would show no more. */
        public boolean isWhole() {
            return fullWidth > 0 && image.getWidth() >= fullWidth;
        }
    }

    /**
     * There is none.
     *
     * @param reason what is wrong and what to do, in sentences; empty for a thumbnail that is not there yet
     */
    record Missing(Sentence reason) implements LoadedPicture {
        @Override
        public long bytes() {
            return 1024;
        }
    }
}
