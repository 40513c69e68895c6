package photoscope.ui.annotate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import photoscope.annotations.Common;
import photoscope.annotations.CustomField;
import photoscope.annotations.Edit;
import photoscope.photo.PhotoId;
import photoscope.ui.control.EditedText;
import photoscope.ui.language.Words;

/** Fields that people have made up, and a row to make up one more. */
final class CustomFieldsPane extends VBox {
    private record Row(FieldBox box, TextField field, EditedText text) {}

    private final AnnotateModel model;
    private final Words words;
    private final OriginWords origins;
    private final Runnable typed;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Set<String> madeUp = new TreeSet<>();
    private final VBox list = new VBox(12);
    private final TextField name = new TextField();
    private SheetContent content = SheetContent.NOTHING;

    /**
     * @param typed told whenever something is typed
     */
    CustomFieldsPane(AnnotateModel model, Words words, OriginWords origins, Runnable typed) {
        super(12);
        this.model = model;
        this.words = words;
        this.origins = origins;
        this.typed = typed;
        name.setPromptText(words.get("newField"));
        name.setAccessibleText(words.get("newField"));
        name.setOnAction(_ -> add());
        HBox.setHgrow(name, Priority.ALWAYS);
        Button add = new Button(words.get("addField"));
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        add.setOnAction(_ -> add());
        getChildren().addAll(list, new HBox(8, name, add));
    }

    void show(SheetContent shown) {
        if (!shown.photos().equals(content.photos())) {
            commit();
            madeUp.clear();
        }
        content = shown;
        Set<String> names = new TreeSet<>(shown.summary().custom().keySet());
        names.addAll(madeUp);
        if (!names.equals(rows.keySet())) {
            rows.keySet().retainAll(names);
            names.forEach(each -> rows.computeIfAbsent(each, this::row));
            list.getChildren()
                    .setAll(names.stream().map(each -> Objects.requireNonNull(rows.get(each)).box()).toList());
            list.setManaged(!names.isEmpty());
        }
        rows.forEach(this::fill);
    }

    void commit() {
        rows.values().forEach(row -> row.text().commit());
    }

    private void fill(String field, Row row) {
        Common<String> common = content.summary().custom().getOrDefault(field, new Common<>(null, false));
        row.text()
                .show(Objects.requireNonNullElse(common.value(), ""), common.isMixed() ? words.get("several") : "",
                        content.photos());
        row.box().offerClearing(common.isMixed());
        row.box()
                .origin(content.single() == null
                        ? ""
                        : content.single()
                                .custom()
                                .stream()
                                .filter(custom -> custom.name().equals(field))
                                .findFirst()
                                .map(CustomField::text)
                                .map(origins::of)
                                .orElse(""));
    }

    private Row row(String field) {
        TextField text = new TextField();
        text.setAccessibleText(field);
        text.textProperty().addListener((_, _, _) -> typed.run());
        EditedText edited = new EditedText(text, (written, photos) -> save(field, written, photos));
        FieldBox box = new FieldBox(field, text);
        box.clearing(words.get("clearAll"), words.format("clearAllOf", field), () -> save(field, "", content.photos()));
        return new Row(box, text, edited);
    }

    private void save(String field, String text, List<PhotoId> photos) {
        model.apply(photos, () -> new Edit.SetCustomField(field, text));
    }

    private void add() {
        String made = name.getText().strip();
        if (!made.isEmpty()) {
            name.clear();
            madeUp.add(made);
            show(content);
            Objects.requireNonNull(rows.get(made)).field().requestFocus();
        }
    }
}
