package photoscope.ui.shell;

import javafx.beans.property.Property;

import photoscope.library.AppKey;
import photoscope.library.AppSettings;
import photoscope.ui.grid.GridView;
import photoscope.ui.lightbox.Lightbox;

/** Begins with the sizes and choices of last time, and remembers how they change. */
final class ViewMemory {
    private final AppSettings settings;

    private ViewMemory(AppSettings settings) {
        this.settings = settings;
    }

    static void follow(AppSettings settings, WindowFrame frame, GridView grid, Lightbox lightbox) {
        ViewMemory memory = new ViewMemory(settings);
        memory.follow(WindowSettings.SIDEBAR, frame.sidebarWidth());
        memory.follow(WindowSettings.INSPECTOR, frame.inspectorWidth());
        memory.follow(WindowSettings.INSPECTOR_SHOWN, frame.inspectorShown());
        memory.follow(WindowSettings.THUMBNAIL_SIZE, grid.rowHeightProperty());
        memory.follow(WindowSettings.SQUARES, grid.squareProperty());
        memory.follow(WindowSettings.LIGHTBOX_INFO, lightbox.infoShown());
        memory.follow(WindowSettings.FILMSTRIP, lightbox.filmstripShown());
    }

    @SuppressWarnings("unchecked") // a DoubleProperty is a Property of Number, and its values are Doubles
    private <T> void follow(AppKey<T> key, Property<? super T> property) {
        property.setValue(settings.get(key));
        property.addListener((_, _, now) -> settings.set(key, (T) now));
    }
}
