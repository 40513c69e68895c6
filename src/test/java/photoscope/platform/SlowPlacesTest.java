package photoscope.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SlowPlacesTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);
    private final SlowPlaces places = new SlowPlaces();

    @Test
    void aPlaceThatHangsIsNotAskedAgainUntilItAnswers() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CompletableFuture<String> late = new CompletableFuture<>();
        assertThatThrownBy(() -> places.ask("share", SHORT, () -> {
            hanging.await();
            return "answer";
        }, late::complete)).isInstanceOf(NotAnswering.class);
        assertThatThrownBy(() -> places.ask("share", LONG, () -> "other")).isInstanceOf(NotAnswering.class);
        assertThat(places.ask("disk", LONG, () -> "at once")).isEqualTo("at once");
        hanging.countDown();
        assertThat(late.get()).isEqualTo("answer");
        while (places.isStuck("share")) {
            Thread.onSpinWait();
        }
        assertThat(places.ask("share", LONG, () -> "again")).isEqualTo("again");
    }

    @Test
    void aLateAnswerIsNotKept() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        CompletableFuture<WeakReference<byte[]>> answer = new CompletableFuture<>();
        assertThatThrownBy(() -> places.ask("share", SHORT, () -> {
            hanging.await();
            byte[] picture = new byte[1 << 20];
            answer.complete(new WeakReference<>(picture));
            return picture;
        }, _ -> taken.countDown())).isInstanceOf(NotAnswering.class);
        hanging.countDown();
        taken.await();
        while (answer.get().get() != null) {
            System.gc();
            Thread.sleep(10);
        }
    }

    @Test
    void whatFailsFailsAsItIs() {
        assertThatThrownBy(() -> places.ask("disk", LONG, () -> { throw new IOException("no disk"); }))
                .isInstanceOf(IOException.class)
                .hasMessage("no disk");
        assertThatThrownBy(() -> places.ask("disk", LONG, () -> { throw new IllegalStateException("bug"); }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoMayWaitOnGetsTheAnswer() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        assertThat(places.ask("disk", SHORT, () -> {
            asked.await();
            return "late";
        }, _ -> {}, () -> {
            asked.countDown();
            return true;
        })).isEqualTo("late");
    }

    @Test
    void anAnswerAfterItsAskerWasInterruptedIsTakenAsLate() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CompletableFuture<String> late = new CompletableFuture<>();
        interruptWhoAsks(hanging, late);
        hanging.countDown();
        assertThat(late.get()).isEqualTo("handle");
        assertThat(places.ask("share", LONG, () -> "next")).isEqualTo("next");
    }

    @Test
    void whatAnInterruptedAskerLeftIsWaitedForBeforeTheNextQuestion() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CompletableFuture<String> late = new CompletableFuture<>();
        interruptWhoAsks(hanging, late);
        assertThatThrownBy(() -> places.ask("share", SHORT, () -> "next")).isInstanceOf(NotAnswering.class);
        hanging.countDown();
        assertThat(late.get()).isEqualTo("handle");
    }

    /** Like a system call, the question heeds no interrupt. */
    private void interruptWhoAsks(CountDownLatch hanging, CompletableFuture<String> late) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread asker = Thread.ofPlatform().name("asker").start(() -> {
            try {
                places.ask("share", LONG, () -> {
                    begun.countDown();
                    while (hanging.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return "handle";
                }, late::complete);
            } catch (IOException e) {
                failure.complete(e);
            }
        });
        begun.await();
        asker.interrupt();
        assertThat(failure.get()).isInstanceOf(InterruptedIOException.class);
        asker.join();
    }
}
