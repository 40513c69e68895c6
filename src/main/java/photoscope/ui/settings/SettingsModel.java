package photoscope.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import photoscope.library.AppSettings;
import photoscope.library.Library;
import photoscope.library.ModelShelf;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;
import photoscope.ui.theme.ThemeChoice;

/** All settings of a window and its library. What a window remembers is set through properties and kept at once. */
public final class SettingsModel {
    private final SourceSettings sources;
    private final PackSettings packs;
    private final ValueSettings values;
    private final WatchSettings watched;
    private final PrivacySettings privacy;
    private final LibrarySettings library;
    private final SettingsActions actions;
    private final ObjectProperty<SettingsCategory> category = new SimpleObjectProperty<>(SettingsCategory.SOURCES);
    private final ObjectProperty<ThemeChoice> theme;
    private final StringProperty language;
    private final BooleanProperty looksAtStart;

    /**
     * @param theme of the window, which follows it
     * @param background with a thread to spare: loading a model pack keeps one for minutes
     */
    public SettingsModel(Library library, ModelShelf shelf, AppSettings app, ObjectProperty<ThemeChoice> theme,
            SettingsActions actions, Background background, Words words) {
        this.sources = new SourceSettings(library, actions, background);
        this.packs = new PackSettings(shelf, library.packId(), app.libraries(), actions, background);
        this.values = new ValueSettings(library.settings(), background);
        this.watched = new WatchSettings(library.watching(), background, words);
        this.privacy = new PrivacySettings(library.searching().log(), background);
        this.library = new LibrarySettings(library, app.libraries(), actions, background, words);
        this.actions = actions;
        this.theme = theme;
        this.language = new SimpleStringProperty(app.get(WindowKeys.LANGUAGE));
        this.looksAtStart = new SimpleBooleanProperty(app.get(WindowKeys.LOOK_AT_START));
        theme.addListener((_, _, now) -> app.set(WindowKeys.THEME, now.name()));
        language.addListener((_, _, now) -> app.set(WindowKeys.LANGUAGE, now));
        looksAtStart.addListener((_, _, now) -> app.set(WindowKeys.LOOK_AT_START, now));
    }

    /** Reads again what may have changed since the settings were open last. */
    public void refresh() {
        sources.refresh();
        packs.refresh();
        values.refresh();
        watched.refresh();
        library.refresh();
    }

    /** Which of them are shown. */
    public ObjectProperty<SettingsCategory> category() {
        return category;
    }

    public SourceSettings sources() {
        return sources;
    }

    public PackSettings packs() {
        return packs;
    }

    public ValueSettings values() {
        return values;
    }

    public WatchSettings watched() {
        return watched;
    }

    public PrivacySettings privacy() {
        return privacy;
    }

    public LibrarySettings library() {
        return library;
    }

    ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    StringProperty language() {
        return language;
    }

    BooleanProperty looksAtStart() {
        return looksAtStart;
    }

    SettingsActions actions() {
        return actions;
    }
}
