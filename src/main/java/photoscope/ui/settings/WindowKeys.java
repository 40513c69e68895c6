package photoscope.ui.settings;

import photoscope.library.AppKey;

/** What settings remember for the user rather than for a library. */
public final class WindowKeys {
    /** Name of a {@link photoscope.ui.theme.ThemeChoice}. */
    public static final AppKey<String> THEME = AppKey.text("theme", "SYSTEM");
    /** Language tag, {@code en} or {@code de}; empty for that of the system. Read at the start. */
    public static final AppKey<String> LANGUAGE = AppKey.text("language", "");
    /** Whether to look for new photos at the start. */
    public static final AppKey<Boolean> LOOK_AT_START = AppKey.flag("index.at-start", true);

    private WindowKeys() {}
}
