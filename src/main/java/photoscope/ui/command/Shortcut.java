package photoscope.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key, or several at once, that start a command. */
public sealed interface Shortcut {
    /** Whether this event is it. */
    boolean matches(KeyEvent event);

    /** As people read it. */
    String text();

    /** Whether someone who types text would type it, so that it must not act in a text field. */
    boolean isTyping();

    /** Reads {@code Shortcut+Shift+R}, {@code F5} or, for what lies on different keys by country, a character. */
    static Shortcut of(String text) {
        boolean isCharacter = text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
        return isCharacter ? new Typed(text) : new Pressed(KeyCombination.valueOf(text));
    }

    /** A combination of keys. */
    record Pressed(KeyCombination keys) implements Shortcut {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && keys.match(event);
        }

        @Override
        public String text() {
            return keys.getDisplayText();
        }

        @Override
        public boolean isTyping() {
            boolean hasModifier = keys.getShortcut() == KeyCombination.ModifierValue.DOWN
                    || keys.getControl() == KeyCombination.ModifierValue.DOWN
                    || keys.getAlt() == KeyCombination.ModifierValue.DOWN;
            return !hasModifier && !keys.getName().matches("F[0-9]+");
        }
    }

    /** A character, wherever the keyboard has it. */
    record Typed(String character) implements Shortcut {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(character)
                    && !event.isShortcutDown();
        }

        @Override
        public String text() {
            return character;
        }

        @Override
        public boolean isTyping() {
            return true;
        }
    }
}
