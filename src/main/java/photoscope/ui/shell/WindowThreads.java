package photoscope.ui.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import photoscope.ui.task.Background;
import photoscope.ui.task.UiThread;

/** The threads that work for a window. Searching has its own, so that nothing that takes long holds up typing. */
final class WindowThreads implements AutoCloseable {
    private final ExecutorService searching = lookingThreads("window-search-", 2);
    private final ExecutorService working = lookingThreads("window-work-", 4);
    private final ExecutorService pictures = lookingThreads("window-picture-", 2);
    private final ExecutorService edits = threads("window-edit-", 1);
    private final ExecutorService opening = threads("window-opening-", 1);
    private final UiThread ui = new UiThread();

    /** Lists and searches. */
    Background searching() {
        return new Background(searching, ui);
    }

    /** Details, edits, looking into folders. */
    Background working() {
        return new Background(working, ui);
    }

    /** Whole pictures, decoded. */
    Background pictures() {
        return new Background(pictures, ui);
    }

    /** What the user writes, one thing after the other. */
    Background edits() {
        return new Background(edits, ui);
    }

    /** Opening and closing of libraries. */
    Executor opening() {
        return opening;
    }

    /** The way back to the JavaFX thread. */
    UiThread ui() {
        return ui;
    }

    static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(count, factory(name));
    }

    /** What an answer still asks for when the window is closed concerns nobody any more. */
    private static ExecutorService lookingThreads(String name, int count) {
        return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory(name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadFactory factory(String name) {
        return Thread.ofPlatform().name(name, 0).daemon().factory();
    }

    /** Interrupts what still runs, but lets what the user wrote be written. */
    @Override
    public void close() {
        edits.close();
        searching.shutdownNow();
        working.shutdownNow();
        pictures.shutdownNow();
        opening.shutdown();
    }
}
