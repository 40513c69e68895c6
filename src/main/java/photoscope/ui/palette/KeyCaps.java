package photoscope.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import photoscope.ui.command.Shortcut;
import photoscope.ui.language.Words;

/** Draws shortcuts as the keys that they are pressed on. */
final class KeyCaps {
    private static final Set<String> NAMED = Set.of("Ctrl", "Shift", "Alt", "Space");
    private final Words words;

    KeyCaps(Words words) {
        this.words = words;
    }

    HBox of(Shortcut shortcut) {
        HBox caps = new HBox(3);
        caps.setAlignment(Pos.CENTER_RIGHT);
        caps.setMinWidth(Region.USE_PREF_SIZE);
        for (String key : keys(shortcut.text())) {
            Label cap = new Label(NAMED.contains(key) ? words.get("key." + key) : key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        return caps;
    }

    /** What a screen reader says. */
    String spoken(Shortcut shortcut) {
        return String.join(" ",
                keys(shortcut.text()).stream()
                        .map(key -> NAMED.contains(key) ? words.get("key." + key) : key)
                        .toList());
    }

    /** The keys between plus signs; a plus sign at the end is a key itself. macOS writes signs without any between. */
    static List<String> keys(String text) {
        List<String> keys = new ArrayList<>();
        String rest = text;
        for (int plus = rest.indexOf('+', 1); plus > 0 && plus < rest.length() - 1; plus = rest.indexOf('+', 1)) {
            keys.add(rest.substring(0, plus));
            rest = rest.substring(plus + 1);
        }
        while (rest.length() > 1 && "⌃⌥⇧⌘".indexOf(rest.charAt(0)) >= 0) {
            keys.add(rest.substring(0, 1));
            rest = rest.substring(1);
        }
        keys.add(rest);
        return keys;
    }
}
