package photoscope.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import photoscope.ui.theme.Theme;
import photoscope.ui.theme.ThemeChoice;

/**
 * A window for tests of views, with the theme that people see, and someone who types and clicks in it. Register it as
 * an extension, as the first field of a test: controls can only be made when JavaFX has started. Each test begins
 * without a window.
 */
public final class TestWindow implements BeforeEachCallback, AfterEachCallback {
    /** The screen of Monocle, in pixels and bits. */
    private static final String LARGEST = "1920x1080-32";
    private static final long PATIENCE_SECONDS = 30;
    private final FxRobot robot = new FxRobot();
    private @Nullable Theme theme;
    private final Stage stage = startToolkit();

    private static Stage startToolkit() {
        System.setProperty("headless.geometry", LARGEST);
        try {
            return FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError("JavaFX does not start.", e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        theme = call(Theme::new);
        choose(ThemeChoice.LIGHT);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        FxToolkit.cleanupStages();
    }

    /** Makes a view on the JavaFX thread and shows it at 1280 x 800. */
    public <T extends Parent> T show(Supplier<T> view) {
        return show(view, 1280, 800);
    }

    /** Makes a view on the JavaFX thread and shows it in so many pixels. */
    public <T extends Parent> T show(Supplier<T> view, double width, double height) {
        T shown = call(() -> {
            T root = view.get();
            Scene scene = new Scene(root, width, height);
            theme().style(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return root;
        });
        settle();
        return shown;
    }

    /** The scene of what is shown. */
    public Scene scene() {
        return stage.getScene();
    }

    /** The one who types and clicks, for what this window has no word for. */
    public FxRobot robot() {
        return robot;
    }

    /** What a selector finds, {@code .style-class} or {@code #id}. */
    public <T extends Node> T find(String selector, Class<T> type) {
        return robot.lookup(selector).queryAs(type);
    }

    /** Clicks in the middle of what a selector, or the text of a control, finds. */
    public void click(String selector) {
        robot.clickOn(selector);
        settle();
    }

    /** Types text where the focus is. */
    public void type(String text) {
        robot.write(text);
        settle();
    }

    /** Presses keys together and releases them. */
    public void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Changes the colours. */
    public void choose(ThemeChoice choice) {
        run(() -> theme().choice().set(choice));
    }

    /** Does something on the JavaFX thread and waits for it. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
        settle();
    }

    /** Asks something on the JavaFX thread. */
    public <T> T call(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

    /** Waits until all that was begun on the JavaFX thread is done and drawn. */
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something is so; fails after half a minute, which a busy machine may need. */
    public void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> call(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("This did not come true in " + PATIENCE_SECONDS + " seconds.", e);
        }
        settle();
    }

    /** Writes the popup that is open to {@code target/screenshots/NAME.png}. */
    public void snapshotPopup(String name) {
        WritableImage image = call(() -> Window.getWindows()
                .stream()
                .filter(PopupWindow.class::isInstance)
                .toList()
                .getLast()
                .getScene()
                .snapshot(null));
        Snapshots.write(image, Path.of("target", "screenshots", name + ".png"));
    }

    /** Writes what is shown, in light and in dark, to {@code target/screenshots/NAME-light.png} and {@code -dark}. */
    public void snapshot(String name) {
        for (ThemeChoice choice : new ThemeChoice[]{ThemeChoice.DARK, ThemeChoice.LIGHT}) {
            choose(choice);
            WritableImage image = call(() -> scene().snapshot(null));
            Snapshots.write(image,
                    Path.of("target", "screenshots", name + (choice == ThemeChoice.DARK ? "-dark.png" : "-light.png")));
        }
    }

    /** Writes what a window shows to {@code target/screenshots/NAME.png}. */
    public void snapshot(Stage shown, String name) {
        Snapshots.write(call(() -> shown.getScene().snapshot(null)), Path.of("target", "screenshots", name + ".png"));
    }

    /** Writes what a window shows when a test of it failed to {@code target/screenshots/failed-NAME.png}. */
    public void snapshotFailure(Stage failed, String name) {
        snapshot(failed, "failed-" + name);
        System.err.println("The keyboard is in " + call(() -> String.valueOf(failed.getScene().getFocusOwner())));
    }

    private Theme theme() {
        return Objects.requireNonNull(theme);
    }
}
