package photoscope.ui.search;

import org.jspecify.annotations.Nullable;

/** A pause that is over when a test says so. */
final class ManualPause implements Pause {
    private @Nullable Runnable waiting;

    @Override
    public void then(Runnable work) {
        waiting = work;
    }

    @Override
    public void cancel() {
        waiting = null;
    }

    void over() {
        Runnable work = waiting;
        waiting = null;
        if (work != null) {
            work.run();
        }
    }
}
