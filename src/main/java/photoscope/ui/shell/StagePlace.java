package photoscope.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import photoscope.library.AppSettings;

/** Where the window stands on the screen, remembered. */
final class StagePlace {
    static final double LEAST_WIDTH = 900;
    static final double LEAST_HEIGHT = 560;

    private StagePlace() {}

    /** Puts the window where it was, as far as that is still on a screen, and remembers where it goes. */
    static void follow(Stage stage, AppSettings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        double x = settings.get(WindowSettings.X);
        double y = settings.get(WindowSettings.Y);
        Rectangle2D screen = screenAt(x, y);
        stage.setWidth(Math.min(settings.get(WindowSettings.WIDTH), screen.getWidth()));
        stage.setHeight(Math.min(settings.get(WindowSettings.HEIGHT), screen.getHeight()));
        if (screen.contains(x, y)) {
            stage.setX(Math.min(x, screen.getMaxX() - stage.getWidth()));
            stage.setY(Math.min(y, screen.getMaxY() - stage.getHeight()));
        }
        stage.setMaximized(settings.get(WindowSettings.MAXIMIZED));
        stage.xProperty().addListener((_, _, _) -> remember(stage, settings));
        stage.yProperty().addListener((_, _, _) -> remember(stage, settings));
        stage.widthProperty().addListener((_, _, _) -> remember(stage, settings));
        stage.heightProperty().addListener((_, _, _) -> remember(stage, settings));
        stage.maximizedProperty().addListener((_, _, now) -> settings.set(WindowSettings.MAXIMIZED, now));
    }

    private static void remember(Stage stage, AppSettings settings) {
        if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified() || !stage.isShowing()) {
            return;
        }
        settings.set(WindowSettings.X, stage.getX());
        settings.set(WindowSettings.Y, stage.getY());
        settings.set(WindowSettings.WIDTH, stage.getWidth());
        settings.set(WindowSettings.HEIGHT, stage.getHeight());
    }

    private static Rectangle2D screenAt(double x, double y) {
        return Screen.getScreens()
                .stream()
                .map(Screen::getVisualBounds)
                .filter(bounds -> bounds.contains(x, y))
                .findFirst()
                .orElseGet(() -> Screen.getPrimary().getVisualBounds());
    }
}
