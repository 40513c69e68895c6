package photoscope.library;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import photoscope.catalog.Catalog;
import photoscope.catalog.CatalogException;
import photoscope.catalog.CatalogSession;
import photoscope.media.FilmSampling;
import photoscope.photo.Sentence;

/** The settings of one library, kept in its catalog. */
public final class Settings {
    private final Catalog catalog;

    Settings(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Every setting with the value that holds. */
    public Map<Setting, String> all() {
        Map<String, String> stored = catalog.read(session -> session.properties().all());
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            all.put(setting, stored.getOrDefault(setting.key(), setting.standard()));
        }
        return all;
    }

    public String get(Setting setting) {
        return catalog.read(session -> session.properties().get(setting.key())).orElse(setting.standard());
    }

    /**
     * @throws LibraryException if that is no value for it, saying what is
     */
    public void set(Setting setting, String value) throws LibraryException {
        Optional<Sentence> objection = setting.objection(value);
        if (objection.isPresent()) {
            throw new LibraryException(objection.get());
        }
        change(session -> session.properties().set(setting.key(), value));
    }

    /** Goes back to the standard value. */
    public void unset(Setting setting) throws LibraryException {
        change(session -> session.properties().remove(setting.key()));
    }

    private void change(Consumer<CatalogSession> change) throws LibraryException {
        try {
            catalog.change(change);
        } catch (CatalogException e) {
            throw LibraryException.of(e);
        }
    }

    /** The value of a setting that is a whole number. */
    public int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    /** Which frames of films are looked at. */
    FilmSampling filmSampling() {
        return FilmSampling.named(get(Setting.VIDEO_SAMPLING), Duration.ofSeconds(number(Setting.VIDEO_SECONDS)));
    }

    /** Whether pictures are looked at, and searched, region by region too. */
    boolean hasRegions() {
        return get(Setting.REGIONS).equals(Setting.ON);
    }

    /** Threads that read and decode. */
    int indexThreads() {
        int set = number(Setting.INDEX_THREADS);
        return set > 0 ? set : Runtime.getRuntime().availableProcessors();
    }
}
