package photoscope.ui.theme;

import java.net.URL;
import java.util.Objects;

import javafx.scene.Parent;

/** The CSS files of views: each lies beside its view's class and is called after its package. */
public final class Stylesheet {
    private Stylesheet() {}

    /** Gives a view the CSS file of its package. */
    public static void addTo(Parent view, Class<?> owner) {
        String name = owner.getPackageName().substring(owner.getPackageName().lastIndexOf('.') + 1) + ".css";
        URL file = Objects.requireNonNull(owner.getResource(name), name);
        view.getStylesheets().add(file.toExternalForm());
    }
}
