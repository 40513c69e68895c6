package photoscope.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ByteBudgetTest {
    @Test
    void moreThanTheWholeIsRefusedAtOnce() {
        ByteBudget budget = new ByteBudget(10_240);

        assertThatIllegalArgumentException().isThrownBy(() -> budget.reserve(10_241));
        assertThat(budget.available()).isEqualTo(10_240);
    }

    @Test
    void closingTwiceGivesBackOnce() throws InterruptedException {
        ByteBudget budget = new ByteBudget(10_240);
        ByteBudget.Reservation first = budget.reserve(4096);
        budget.reserve(2048);
        first.close();
        first.close();

        assertThat(budget.available()).isEqualTo(8192);
    }

    @Test
    void neverMoreIsOutThanThereIsAndAllComesBack() throws Exception {
        ByteBudget budget = new ByteBudget(100 * 1024);
        AtomicLong out = new AtomicLong();
        AtomicLong most = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                long bytes = 1024L * (1 + i % 100);
                all.add(threads.submit(() -> {
                    try (var _ = budget.reserve(bytes)) {
                        most.accumulateAndGet(out.addAndGet(bytes), Math::max);
                        out.addAndGet(-bytes);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        }

        assertThat(most.get()).isBetween(1024L, 100L * 1024);
        assertThat(budget.available()).isEqualTo(100 * 1024);
    }

    @Test
    void waitingEndsWhenInterrupted() throws Exception {
        ByteBudget budget = new ByteBudget(10_240);
        try (ExecutorService threads = Executors.newSingleThreadExecutor(); var _ = budget.reserve(10_240)) {
            Future<?> waiting = threads.submit(() -> budget.reserve(1));
            threads.shutdownNow();

            assertThatThrownBy(waiting::get).hasCauseInstanceOf(InterruptedException.class);
        }
        assertThat(budget.available()).isEqualTo(10_240);
    }
}
