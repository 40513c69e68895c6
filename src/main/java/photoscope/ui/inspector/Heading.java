package photoscope.ui.inspector;

import java.text.NumberFormat;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.photo.Problem;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.details.DetailWords;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/** What is shown, why it was found, and what is wrong with it. */
final class Heading extends VBox {
    private final Words words;
    private final DetailWords detailWords;
    private final ReasonWords reasons;
    private final CommandControls controls;
    private final Label name = new Label();
    private final Label below = new Label();

    Heading(Language language, CommandControls controls) {
        words = language.wordsOf(Inspector.class);
        detailWords = new DetailWords(language);
        reasons = new ReasonWords(words);
        this.controls = controls;
        name.getStyleClass().add("name");
        name.setWrapText(true);
        below.getStyleClass().add("muted");
        below.setWrapText(true);
        getStyleClass().add("heading-box");
    }

    void show(InspectorContent.One one) {
        name.setText(one.details().name());
        below.setText(detailWords.date(one.details().facts().takenAt()));
        getChildren().setAll(name, below);
        switch (one.details().reach()) {
            case AWAY -> getChildren().add(note(Feather.WIFI_OFF, words.get("away"), List.of()));
            case SILENT -> getChildren().add(note(Feather.WIFI_OFF, words.get("silent"), List.of()));
            case THERE -> {
                // nothing to tell
            }
        }
        List<String> why = one.selection().reasons().stream().map(reasons::of).toList();
        if (!why.isEmpty()) {
            getChildren().add(match(one, why));
        }
        Problem problem = one.details().problem();
        if (problem != null) {
            getChildren().add(note(Feather.ALERT_TRIANGLE, words.said(problem.reason()),
                    List.of(controls.textButton(Command.RETRY))));
        }
    }

    void show(InspectorContent.Several several) {
        name.setText(words.format("several", several.photos().size()));
        below.setText(several.bytes() == null ? words.get("tooMany") : detailWords.fileSize(several.bytes()));
        getChildren().setAll(name, below);
    }

    private Node match(InspectorContent.One one, List<String> why) {
        Label line = new Label(String.join("\n", why));
        line.setWrapText(true);
        HBox box = new HBox(line);
        HBox.setHgrow(line, Priority.ALWAYS);
        box.getStyleClass().add("match");
        Float score = one.selection().score();
        if (score != null) {
            String percent = NumberFormat.getPercentInstance(words.locale()).format(score);
            Label badge = new Label(percent);
            badge.getStyleClass().add("score");
            badge.setMinWidth(USE_PREF_SIZE);
            badge.setAccessibleText(words.format("score", percent));
            box.getChildren().addFirst(badge);
        }
        return box;
    }

    private static Node note(Feather icon, String text, List<Node> actions) {
        Label label = new Label(text);
        label.setWrapText(true);
        VBox right = new VBox(8, label);
        right.setFillWidth(false);
        right.getChildren().addAll(actions);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox box = new HBox(10, new FontIcon(icon), right);
        box.getStyleClass().add("note");
        return box;
    }
}
