package photoscope.photo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/**
 * Finds {@code sentences_de.po} and the like. The keys are sentences, which a properties file could only hold with
 * every space and colon escaped; in gettext's form they stay readable and open in the editors that translators use. Of
 * that form {@code msgid}, {@code msgstr}, lines that go on and comments are known.
 */
final class Translations extends ResourceBundle.Control {
    static final String NAME = "photoscope.photo.sentences";

    @Override
    public List<String> getFormats(String name) {
        return List.of("po");
    }

    @Override
    public @Nullable Locale getFallbackLocale(String name, Locale locale) {
        return null;
    }

    @Override
    public @Nullable ResourceBundle newBundle(String name, Locale locale, String format, ClassLoader loader,
            boolean reload) throws IOException {
        if (locale.equals(Locale.ROOT)) {
            return new Bundle(Map.of());
        }
        try (InputStream file = loader.getResourceAsStream(toResourceName(toBundleName(name, locale), format))) {
            return file == null ? null : new Bundle(read(file));
        }
    }

    private static Map<String, Object> read(InputStream file) throws IOException {
        Map<String, Object> translations = new LinkedHashMap<>();
        StringBuilder id = new StringBuilder();
        StringBuilder text = new StringBuilder();
        StringBuilder now = id;
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("msgid ")) {
                translations.put(id.toString(), text.toString());
                id.setLength(0);
                text.setLength(0);
                now = id;
            } else if (line.startsWith("msgstr ")) {
                now = text;
            }
            int quote = line.indexOf('"');
            if (quote >= 0 && !line.startsWith("#")) {
                now.append(line.substring(quote + 1, line.lastIndexOf('"')).replace("\\\"", "\""));
            }
        }
        translations.put(id.toString(), text.toString());
        translations.remove("");
        return translations;
    }

    /** The translations of one language. */
    private static final class Bundle extends ResourceBundle {
        private final Map<String, Object> translations;

        Bundle(Map<String, Object> translations) {
            this.translations = translations;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return translations.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(translations.keySet());
        }
    }
}
