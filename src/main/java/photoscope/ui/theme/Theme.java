package photoscope.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** The window's colours, light or dark, and its font, which is the same on every computer. */
public final class Theme {
    private static final List<String> WEIGHTS = List.of("Regular", "Bold");
    /** Each view with a CSS file of its own makes JavaFX match all rules anew for what stands in it. */
    private static final List<String> ALWAYS_SEEN = List.of("control", "grid", "inspector", "notice", "overlay",
            "search", "shell", "sidebar", "status");
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObservableBooleanValue dark;

    /** Follows the choice from now on; to be made on the JavaFX thread. */
    public Theme() {
        WEIGHTS.forEach(Theme::loadFont);
        dark = Bindings.createBooleanBinding(this::isDark, choice, Platform.getPreferences().colorSchemeProperty());
        dark.addListener((_, _, _) -> apply());
        apply();
    }

    /** What people want. */
    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /** Whether it is dark now. */
    public ObservableBooleanValue dark() {
        return dark;
    }

    /** Whether movement is to be avoided. */
    public static boolean isMotionReduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    /** Gives a scene what all scenes of the window share, and the CSS files of what is always to be seen in it. */
    public void style(Scene scene) {
        String neutral = Theme.class.getResource("dark.css").toExternalForm();
        scene.getStylesheets().add(Theme.class.getResource("base.css").toExternalForm());
        ALWAYS_SEEN.stream().map(Stylesheet::of).forEach(scene.getStylesheets()::add);
        dark.subscribe(isDark -> {
            if (isDark) {
                scene.getStylesheets().add(neutral);
            } else {
                scene.getStylesheets().remove(neutral);
            }
        });
    }

    private boolean isDark() {
        return switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply() {
        Application
                .setUserAgentStylesheet((dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    private static void loadFont(String weight) {
        try (InputStream font = Theme.class.getResourceAsStream("inter/Inter-" + weight + ".otf")) {
            Font.loadFont(font, Font.getDefault().getSize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
