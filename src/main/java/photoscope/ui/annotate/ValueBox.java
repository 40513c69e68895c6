package photoscope.ui.annotate;

import java.util.List;
import javafx.scene.control.CheckBox;

import photoscope.ui.language.Words;

/** Says of a value whether it is handed on. */
final class ValueBox extends CheckBox {
    private ValueBox(SharedValue value, HandedValues values, Words words, Runnable chosen) {
        super(words.get("value." + value.name()));
        setSelected(values.has(value));
        setAccessibleText(getText());
        setOnAction(_ -> {
            values.choose(value, isSelected());
            chosen.run();
        });
    }

    /**
     * One for each value that can be handed on.
     *
     * @param chosen told of each choice
     */
    static List<ValueBox> of(HandedValues values, Words words, Runnable chosen) {
        return values.offered().stream().map(value -> new ValueBox(value, values, words, chosen)).toList();
    }
}
