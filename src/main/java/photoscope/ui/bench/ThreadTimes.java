package photoscope.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** What the JavaFX thread and the one that renders for it have worked: unlike frames it does not grow with other load. */
final class ThreadTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String RENDERER = "QuantumRenderer";

    private final long ui;
    private final long renderer;
    private long uiBefore;
    private long rendererBefore;

    /** To be made on the JavaFX thread, once a frame is drawn. */
    ThreadTimes() {
        ui = Thread.currentThread().threadId();
        renderer = Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith(RENDERER))
                .findFirst()
                .orElseThrow()
                .getThreadId();
    }

    /** Adds what each has worked since the last call. */
    void note(Durations uiWork, Durations rendererWork) {
        long uiNow = THREADS.getThreadCpuTime(ui);
        long rendererNow = THREADS.getThreadCpuTime(renderer);
        if (uiBefore != 0) {
            uiWork.add(uiNow - uiBefore);
            rendererWork.add(rendererNow - rendererBefore);
        }
        uiBefore = uiNow;
        rendererBefore = rendererNow;
    }
}
