package photoscope.ui.bench;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import photoscope.bench.FreshProcess;
import photoscope.bench.WindowStart;

/** A process that shows a bare window and tells how soon it was there. */
public final class EmptyWindowProbe {
    private EmptyWindowProbe() {}

    /** @param arguments the file to write the result to */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Rendering.inSoftware();
        CompletableFuture<Double> shown = new CompletableFuture<>();
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(), Rendering.WIDTH, Rendering.HEIGHT));
            stage.show();
            new FirstFrame(stage::isShowing, shown::complete).start();
        });
        FreshProcess.answer(arguments[0], new WindowStart(shown.get()));
        Platform.exit();
    }
}
