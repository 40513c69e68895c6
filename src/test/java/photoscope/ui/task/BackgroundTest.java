package photoscope.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void anErrorInWorkReachesWhoeverIsToldOfWhatNobodyCaught() throws InterruptedException {
        try (ExecutorService workers = workers()) {
            var _ = new Background(workers, Runnable::run).run(() -> { throw new StackOverflowError("too deep"); },
                    _ -> told.add("done"), _ -> told.add("failed"));
            assertThat(uncaught.poll(10, TimeUnit.SECONDS)).isInstanceOf(StackOverflowError.class);
        }
        assertThat(told).as("so that nobody waits for it").containsExactly("failed");
    }

    @Test
    void cancelledWorkIsNoError() throws InterruptedException {
        BlockingQueue<String> begun = new LinkedBlockingQueue<>();
        try (ExecutorService workers = workers()) {
            Future<?> work = new Background(workers, Runnable::run).run(() -> {
                begun.add("begun");
                Thread.sleep(60_000);
                return "outcome";
            }, told::add, _ -> told.add("failed"));
            assertThat(begun.take()).isEqualTo("begun");
            work.cancel(true);
        }
        assertThat(told).isEmpty();
        assertThat(uncaught).isEmpty();
    }

    private ExecutorService workers() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .name("test-work")
                .uncaughtExceptionHandler((_, thrown) -> uncaught.add(thrown))
                .factory());
    }
}
