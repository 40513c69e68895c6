package photoscope.platform;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;
import photoscope.photo.Told;
import photoscope.photo.ToldIOException;

/**
 * Asks disks and shares what they may never answer: a system call on a share that hangs can't be interrupted. Each
 * question has a thread of its own, which is left behind where the answer does not come; until it comes after all,
 * that place is not asked again, so that there is no more than a handful of such threads. A question whose asker was
 * interrupted is waited for before the next, for the same reason. Any thread may call.
 */
public final class SlowPlaces {
    private final Map<String, Question<?>> stuck = new ConcurrentHashMap<>();
    private final Map<String, Question<?>> left = new ConcurrentHashMap<>();

    /** What is asked, and what becomes of an answer for which nobody waits any more. */
    private final class Question<T> extends FutureTask<T> {
        private final String place;
        private final Consumer<? super T> late;
        private final CountDownLatch ended = new CountDownLatch(1);
        private boolean isAnswered;
        private boolean isAbandoned;
        private @Nullable Thread thread;

        Question(String place, Callable<T> question, Consumer<? super T> late) {
            super(question);
            this.place = place;
            this.late = late;
        }

        void start() {
            thread = Thread.ofPlatform().name("asking " + place).daemon().start(this);
        }

        @Override
        public void run() {
            try {
                super.run();
            } finally {
                ended.countDown();
                forget();
            }
        }

        /** Is remembered until it ends, and no longer: with it its answer would be. */
        void rememberIn(Map<String, Question<?>> questions) {
            questions.put(place, this);
            if (ended.getCount() == 0) {
                forget();
            }
        }

        private void forget() {
            left.remove(place, this);
            stuck.remove(place, this);
        }

        /** Nobody waits for it any more. Its thread is asked to end; an answer that comes all the same is late. */
        void leave() {
            if (abandon()) {
                Objects.requireNonNull(thread, "not started").interrupt();
            } else if (state() == State.SUCCESS) {
                late.accept(resultNow());
            }
        }

        /** Whether its thread has come to an end, its late answer taken too. */
        boolean hasEnded(Duration limit) throws InterruptedException {
            return ended.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        protected void done() {
            if (answered()) {
                late.accept(resultNow());
            }
        }

        private synchronized boolean answered() {
            isAnswered = true;
            return isAbandoned && state() == State.SUCCESS;
        }

        /** False if the answer came just now. */
        synchronized boolean abandon() {
            isAbandoned = !isAnswered;
            return isAbandoned;
        }
    }

    /** As {@link #ask(String, Duration, Callable, Consumer)}, for answers that may be forgotten. */
    public <T> T ask(String place, Duration limit, Callable<T> question) throws IOException {
        return ask(place, limit, question, _ -> {});
    }

    /**
     * The answer of a place.
     *
     * @param place by which it is told from others that may still answer
     * @param late is given an answer that comes too late, to close it for instance
     * @throws NotAnswering if there is none in time, or there was none to an earlier question and still is none
     * @throws IOException if the question failed, or the thread was interrupted
     */
    public <T> T ask(String place, Duration limit, Callable<T> question, Consumer<? super T> late) throws IOException {
        return ask(place, limit, question, late, () -> false);
    }

    /**
     * As {@link #ask(String, Duration, Callable, Consumer)}, for what may take long.
     *
     * @param waitsOn is asked whenever the time is up whether there is as much time again
     */
    public <T> T ask(String place, Duration limit, Callable<T> question, Consumer<? super T> late,
            BooleanSupplier waitsOn) throws IOException {
        if (isStuck(place)) {
            throw new NotAnswering(place);
        }
        awaitLeft(place, limit);
        Question<T> asked = new Question<>(place, question, late);
        asked.start();
        try {
            while (true) {
                try {
                    return asked.get(limit.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (!waitsOn.getAsBoolean()) {
                        return abandoned(place, asked);
                    }
                }
            }
        } catch (InterruptedException e) {
            asked.rememberIn(left);
            asked.leave();
            throw interrupted(place, e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private void awaitLeft(String place, Duration limit) throws IOException {
        Question<?> before = left.get(place);
        if (before == null) {
            return;
        }
        try {
            if (!before.hasEnded(limit)) {
                throw new NotAnswering(place);
            }
        } catch (InterruptedException e) {
            throw interrupted(place, e);
        }
    }

    private static InterruptedIOException interrupted(String place, InterruptedException e) {
        Thread.currentThread().interrupt();
        return (InterruptedIOException) new InterruptedIOException("Interrupted while " + place + " was asked.")
                .initCause(e);
    }

    private <T> T abandoned(String place, Question<T> asked) throws IOException {
        if (!asked.abandon()) {
            try {
                return asked.get();
            } catch (InterruptedException | ExecutionException e) {
                throw failure(e.getCause());
            }
        }
        asked.rememberIn(stuck);
        throw new NotAnswering(place);
    }

    private static IOException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null -> new ToldIOException(Sentence.of("no answer"));
            default -> new ToldIOException(Told.by(cause), cause);
        };
    }

    /** Whether a place still owes an answer that was given up. */
    public boolean isStuck(String place) {
        return stuck.containsKey(place);
    }
}
