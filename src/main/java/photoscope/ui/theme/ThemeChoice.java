package photoscope.ui.theme;

/** Which colours people want. */
public enum ThemeChoice {
    /** Whatever the operating system has. */
    SYSTEM,
    LIGHT,
    DARK
}
