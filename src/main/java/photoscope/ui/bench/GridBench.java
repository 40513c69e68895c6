package photoscope.ui.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import atlantafx.base.theme.PrimerLight;

import photoscope.ui.grid.GridView;
import photoscope.ui.language.Language;
import photoscope.ui.task.Background;
import photoscope.ui.task.UiThread;
import photoscope.ui.thumbnail.ThumbnailCache;

/**
 * How smooth the grid is with many photos: opens it at 1280 x 800, scrolls through at full speed and jumps to places
 * far apart. Needs a screen, such as Xvfb's with {@code -Dprism.order=sw}.
 */
public final class GridBench {
    private static final long MEGABYTE = 1 << 20;

    private GridBench() {}

    /**
     * Runs it; blocks until the window is closed. Once a process, since JavaFX starts once.
     *
     * @param args the number of photos, then a folder of small JPEGs
     */
    public static GridBenchReport run(List<String> args) throws Exception {
        SyntheticPhotos photos = SyntheticPhotos.of(Path.of(args.get(1)), Integer.parseInt(args.get(0)));
        CompletableFuture<GridBenchReport> report = new CompletableFuture<>();
        Platform.startup(() -> open(photos, report));
        try {
            return report.get();
        } finally {
            Platform.exit();
        }
    }

    private static void open(SyntheticPhotos photos, CompletableFuture<GridBenchReport> report) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        UiThread ui = new UiThread();
        ExecutorService workers = Executors
                .newSingleThreadExecutor(Thread.ofPlatform().name("bench-layout").daemon().factory());
        ThumbnailCache cache = new ThumbnailCache(photos::jpeg, ThumbnailCache.DEFAULT_BYTES, ui);
        GridView grid = new GridView(cache, new Background(workers, ui), new Language(Locale.ENGLISH));
        Stage stage = new Stage();
        stage.setScene(new Scene(grid, 1280, 800));
        stage.show();
        new GridBenchRun(grid, ui, (frames, stall, jumps) -> {
            // twice, for what only the first collection makes collectable
            System.gc();
            System.gc();
            Runtime memory = Runtime.getRuntime();
            long heap = (memory.totalMemory() - memory.freeMemory()) / MEGABYTE;
            stage.close();
            grid.close();
            cache.close();
            workers.shutdownNow();
            report.complete(new GridBenchReport(photos.size(), frames.median(), frames.percentile(99), stall,
                    jumps.median(), jumps.percentile(100), heap));
        }).start(photos);
    }
}
