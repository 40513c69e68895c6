package photoscope.ui.settings;

import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import photoscope.library.FolderWatching;
import photoscope.library.WatchedSource;
import photoscope.library.WatchedSource.Method;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** How the folders are watched, where that is otherwise than people would expect. */
public final class WatchSettings {
    private static final List<Method> TOLD = List.of(Method.SCAN_OF_VOLUME, Method.SCAN_OF_MANY, Method.SCAN_OF_SYSTEM);
    private final FolderWatching watching;
    private final Background background;
    private final Words words;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

    WatchSettings(FolderWatching watching, Background background, Words words) {
        this.watching = watching;
        this.background = background;
        this.words = words;
    }

    /** Which folders are only looked through now and then, and why; empty where there are none. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** Looks again how they are watched. */
    public void refresh() {
        Future<?> _ = background.run(watching::sources, sources -> note.set(noteOf(sources)), failure -> {
            throw new IllegalStateException("The watched folders can't be told", failure);
        });
    }

    /** Follows the setting, which has changed. */
    void changed() {
        Future<?> _ = background.run(() -> {
            watching.refresh();
            return watching.sources();
        }, sources -> note.set(noteOf(sources)), failure -> {
            throw new IllegalStateException("The folders can't be watched", failure);
        });
    }

    private String noteOf(List<WatchedSource> sources) {
        StringBuilder text = new StringBuilder();
        for (Method method : TOLD) {
            String paths = sources.stream()
                    .filter(source -> source.method() == method)
                    .map(source -> source.path().toString())
                    .collect(Collectors.joining(", "));
            if (!paths.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(words.format("watch." + method, paths));
            }
        }
        return text.toString();
    }
}
