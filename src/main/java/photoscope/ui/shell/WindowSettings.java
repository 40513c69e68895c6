package photoscope.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import photoscope.library.AppKey;
import photoscope.library.AppSettings;
import photoscope.ui.language.Language;
import photoscope.ui.settings.WindowKeys;
import photoscope.ui.theme.Theme;
import photoscope.ui.theme.ThemeChoice;

/** What the window remembers for its user. */
final class WindowSettings {
    static final AppKey<Double> X = AppKey.number("window.x", Double.NaN);
    static final AppKey<Double> Y = AppKey.number("window.y", Double.NaN);
    static final AppKey<Double> WIDTH = AppKey.number("window.width", 1280);
    static final AppKey<Double> HEIGHT = AppKey.number("window.height", 800);
    static final AppKey<Boolean> MAXIMIZED = AppKey.flag("window.maximized", false);
    static final AppKey<Double> SIDEBAR = AppKey.number("sidebar.width", 224);
    static final AppKey<List<String>> CLOSED_SECTIONS = AppKey.texts("sidebar.closed", List.of());
    static final AppKey<Double> INSPECTOR = AppKey.number("inspector.width", 300);
    static final AppKey<Boolean> INSPECTOR_SHOWN = AppKey.flag("inspector.shown", true);
    static final AppKey<Double> THUMBNAIL_SIZE = AppKey.number("grid.size", 180);
    static final AppKey<Boolean> SQUARES = AppKey.flag("grid.squares", false);
    static final AppKey<Boolean> FILMSTRIP = AppKey.flag("lightbox.filmstrip", true);
    static final AppKey<Boolean> LIGHTBOX_INFO = AppKey.flag("lightbox.info", false);
    static final AppKey<String> LAST_LIBRARY = AppKey.text("view.library", "");
    static final AppKey<String> LAST_QUERY = AppKey.text("view.query", "");
    static final AppKey<String> LAST_ORDER = AppKey.text("view.order", "NEWEST");
    static final AppKey<List<String>> RECENT_COMMANDS = AppKey.texts("palette.recent", List.of());

    private WindowSettings() {}

    /** The language of the window: that of the system, unless the user wants another. */
    static Language language(AppSettings settings) {
        String tag = settings.get(WindowKeys.LANGUAGE);
        return new Language(tag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(tag));
    }

    /** The window's colours. */
    static Theme theme(AppSettings settings) {
        Theme theme = new Theme();
        Arrays.stream(ThemeChoice.values())
                .filter(choice -> choice.name().equals(settings.get(WindowKeys.THEME)))
                .findFirst()
                .ifPresent(theme.choice()::set);
        theme.choice().addListener((_, _, now) -> settings.set(WindowKeys.THEME, now.name()));
        return theme;
    }
}
