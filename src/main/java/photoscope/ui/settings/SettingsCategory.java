package photoscope.ui.settings;

import org.kordamp.ikonli.feather.Feather;

/** What settings are about, in the order of the list at their left. */
public enum SettingsCategory {
    SOURCES(Feather.FOLDER),
    MODELS(Feather.PACKAGE),
    APPEARANCE(Feather.SUN),
    INDEXING(Feather.REFRESH_CW),
    PRIVACY(Feather.SHIELD),
    LIBRARY(Feather.DATABASE);

    private final Feather icon;

    SettingsCategory(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }
}
