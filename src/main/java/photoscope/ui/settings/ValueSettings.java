package photoscope.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import photoscope.library.Setting;
import photoscope.library.Settings;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;

/** The library's plain settings; one that is changed is written at once. */
public final class ValueSettings {
    private final Settings settings;
    private final Background background;
    private final Map<Setting, ReadOnlyStringWrapper> values = new EnumMap<>(Setting.class);
    private final Map<Setting, Saving> savings = new EnumMap<>(Setting.class);

    ValueSettings(Settings settings, Background background) {
        this.settings = settings;
        this.background = background;
        for (Setting setting : Setting.values()) {
            values.put(setting, new ReadOnlyStringWrapper(setting.standard()));
            savings.put(setting, new Saving(background));
        }
    }

    /** Reads all of them. */
    public void refresh() {
        Future<?> _ = background.run(settings::all, all -> all.forEach((setting, value) -> wrapper(setting).set(value)),
                failure -> savings.values().forEach(saving -> saving.fail(failure)));
    }

    /** The value that holds. */
    public ReadOnlyStringProperty value(Setting setting) {
        return wrapper(setting).getReadOnlyProperty();
    }

    /** Why the last value that was tried is none, in a sentence; empty if it was fine. */
    public ReadOnlyObjectProperty<Sentence> trouble(Setting setting) {
        return saving(setting).trouble();
    }

    /** Changes it. */
    public void set(Setting setting, String value) {
        set(setting, value, _ -> {});
    }

    /** Changes it, and tells when it holds. */
    void set(Setting setting, String value, Consumer<String> done) {
        String stripped = value.strip();
        if (stripped.equals(wrapper(setting).get()) && trouble(setting).get().isEmpty()) {
            return;
        }
        Future<?> _ = saving(setting).run(() -> {
            settings.set(setting, stripped);
            return stripped;
        }, now -> {
            wrapper(setting).set(now);
            done.accept(now);
        });
    }

    private ReadOnlyStringWrapper wrapper(Setting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    private Saving saving(Setting setting) {
        return Objects.requireNonNull(savings.get(setting));
    }
}
