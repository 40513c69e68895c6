package photoscope.ui.job;

import photoscope.indexing.JobControl;

/** A job that is steered by a control that is there from its beginning. */
public interface ControlledJob extends Job {
    /** Steers it, also before it runs. */
    JobControl control();

    @Override
    default boolean canPause() {
        return true;
    }

    @Override
    default void pause() {
        control().pause();
    }

    @Override
    default void resume() {
        control().resume();
    }

    @Override
    default boolean isPaused() {
        return control().isPaused();
    }

    @Override
    default void cancel() {
        control().cancel();
    }
}
