package photoscope.ui.annotate;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import photoscope.ui.language.Words;

/** The page of the sheet that says of a whole cluster what is said of some of its photos. It tells how many first. */
final class WholeClusterPane extends BorderPane {
    private final WholeClusterModel model;
    private final Words words;
    private final Label heading = new Label();
    private final Label state = new Label();
    private final VBox values = new VBox(10);
    private final Button apply = new Button();
    private final Button cancel = new Button();

    WholeClusterPane(WholeClusterModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        getStyleClass().add("whole-cluster");
        heading.getStyleClass().add("whole-title");
        heading.setWrapText(true);
        state.getStyleClass().add("origin");
        state.setWrapText(true);
        VBox top = new VBox(14, heading, values, state);
        top.getStyleClass().add("neighbours-top");
        setTop(top);
        apply.getStyleClass().add("accent");
        apply.setOnAction(_ -> {
            model.apply();
            back.run();
        });
        cancel.setText(words.get("back"));
        cancel.setOnAction(_ -> back.run());
        HBox buttons = new HBox(8, apply, cancel);
        buttons.getStyleClass().add("sheet-footer");
        setBottom(buttons);
        model.photos().subscribe(this::tell);
        model.failure().subscribe(this::tell);
    }

    /** Reads which photos there are, and offers what can be said of them. */
    void look() {
        model.look();
        values.getChildren().setAll(ValueBox.of(model.values(), words, this::tell));
        tell();
        cancel.requestFocus();
    }

    private void tell() {
        int photos = model.photos().get().size();
        heading.setText(words.format("whole.title", model.name(), photos));
        apply.setText(words.format("applyTo", photos));
        apply.setDisable(!model.canApply());
        if (!model.failure().get().isEmpty()) {
            state.setText(words.said(model.failure().get()));
        } else {
            state.setText(words.get(model.values().offered().isEmpty() ? "nothingToHand" : "whole.text"));
        }
    }
}
