package photoscope.ui.theme;

import java.util.Objects;

import javafx.scene.Parent;

/** The CSS files of views: each is called after its view's package and lies there. */
public final class Stylesheet {
    private Stylesheet() {}

    /** Gives a view the CSS file of its package; not needed by what {@link Theme#style} knows. */
    public static void addTo(Parent view, Class<?> owner) {
        String name = owner.getPackageName();
        view.getStylesheets().add(of(name.substring(name.lastIndexOf('.') + 1)));
    }

    /** The CSS file of a package of the window. */
    static String of(String view) {
        String name = "/photoscope/ui/" + view + "/" + view + ".css";
        return Objects.requireNonNull(Stylesheet.class.getResource(name), name).toExternalForm();
    }
}
