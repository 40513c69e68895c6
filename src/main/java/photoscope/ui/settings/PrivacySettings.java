package photoscope.ui.settings;

import java.util.concurrent.Future;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Sentence;
import photoscope.search.SearchLog;
import photoscope.ui.task.Background;

/** Whether searches are kept. */
public final class PrivacySettings {
    private final SearchLog log;
    private final Saving saving;
    private final ReadOnlyBooleanWrapper isLogging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Integer> cleared = new ReadOnlyObjectWrapper<>();

    PrivacySettings(SearchLog log, Background background) {
        this.log = log;
        this.saving = new Saving(background);
        isLogging.set(log.isOn());
    }

    public ReadOnlyBooleanProperty isLogging() {
        return isLogging.getReadOnlyProperty();
    }

    /** How many searches were forgotten by the last {@link #clear}; null before. */
    public ReadOnlyObjectProperty<@Nullable Integer> cleared() {
        return cleared.getReadOnlyProperty();
    }

    /** What went wrong last, in a sentence; empty when nothing did. */
    public ReadOnlyObjectProperty<Sentence> trouble() {
        return saving.trouble();
    }

    /** Turns the log on or off. */
    public void turn(boolean isOn) {
        Future<?> _ = saving.run(() -> {
            log.turn(isOn);
            return isOn;
        }, isLogging::set);
    }

    /** Forgets all searches. */
    public void clear() {
        Future<?> _ = saving.run(log::clear, cleared::set);
    }
}
