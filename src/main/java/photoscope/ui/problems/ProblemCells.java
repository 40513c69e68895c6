package photoscope.ui.problems;

import java.nio.file.Path;
import java.text.NumberFormat;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.photo.ProblemKind;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** Makes what the lines of the page of problems show, and their menus. */
final class ProblemCells {
    private final ProblemsModel model;
    private final Words words;
    private final NumberFormat numbers;

    ProblemCells(ProblemsModel model, Words words) {
        this.model = model;
        this.words = words;
        this.numbers = NumberFormat.getIntegerInstance(words.locale());
    }

    void toggle(ProblemRow row) {
        model.toggle(row);
    }

    Node content(ProblemRow row) {
        HBox line = switch (row) {
            case ProblemRow.OfKind kind -> new HBox(chevron(kind.isOpen()), icon(kind.kind()),
                    text(words.get(kind.kind().name()), words.get("advice." + kind.kind()), kind.entries().size()));
            case ProblemRow.InFolder folder -> new HBox(chevron(folder.isOpen()), new FontIcon(Feather.FOLDER),
                    text(folder.folder().toString(), "", folder.entries().size()));
            case ProblemRow.OfFile file ->
                new HBox(text(name(file.entry().path()), words.said(file.entry().problem().reason()), 0));
        };
        line.getStyleClass().add("line");
        line.getChildren().add(buttons(row));
        return line;
    }

    String spoken(ProblemRow row) {
        String text = switch (row) {
            case ProblemRow.OfKind kind ->
                words.format("spoken.group", words.get(kind.kind().name()), kind.entries().size(),
                        words.get(kind.isOpen() ? "open" : "closed")) + ". " + words.get("advice." + kind.kind());
            case ProblemRow.InFolder folder -> words.format("spoken.group", folder.folder().toString(),
                    folder.entries().size(), words.get(folder.isOpen() ? "open" : "closed"));
            case ProblemRow.OfFile file ->
                name(file.entry().path()) + ". " + words.said(file.entry().problem().reason());
        };
        return row.isIgnored() ? text + ", " + words.get("ignored") : text;
    }

    ContextMenu menu(ProblemRow row) {
        return new ContextMenu(item("retry", Feather.ROTATE_CW, () -> model.retry(row)),
                item("reveal", Feather.FOLDER, () -> model.reveal(row)),
                item(ignoreWord(row), ignoreIcon(row), () -> model.toggleIgnored(row)));
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words.get(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Node chevron(boolean isOpen) {
        FontIcon chevron = new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        chevron.getStyleClass().add("chevron");
        return chevron;
    }

    private static Node icon(ProblemKind kind) {
        return new FontIcon(switch (kind) {
            case UNREADABLE -> Feather.LOCK;
            case NOT_A_PICTURE -> Feather.FILE;
            case UNSUPPORTED -> Feather.HELP_CIRCLE;
            case DAMAGED -> Feather.ALERT_TRIANGLE;
            case TOO_LARGE -> Feather.MAXIMIZE_2;
            case TIMED_OUT -> Feather.CLOCK;
            case NOT_EMBEDDED -> Feather.EYE_OFF;
        });
    }

    /**
     * @param count 0 for none to show
     */
    private Node text(String title, String detail, int count) {
        Label name = new Label(title);
        name.getStyleClass().add("name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        HBox first = new HBox(name);
        first.getStyleClass().add("first");
        if (count > 0) {
            Label number = new Label(numbers.format(count));
            number.getStyleClass().add("count");
            number.setMinWidth(Region.USE_PREF_SIZE);
            first.getChildren().add(number);
        }
        VBox text = new VBox(first);
        text.getStyleClass().add("text");
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!detail.isEmpty()) {
            Label sentence = new Label(detail);
            sentence.getStyleClass().add("detail");
            sentence.setMinWidth(0);
            LateTooltip.install(sentence, detail);
            text.getChildren().add(sentence);
        }
        return text;
    }

    private Node buttons(ProblemRow row) {
        HBox buttons = new HBox(button("retry", Feather.ROTATE_CW, () -> model.retry(row)),
                button("reveal", Feather.FOLDER, () -> model.reveal(row)),
                button(ignoreWord(row), ignoreIcon(row), () -> model.toggleIgnored(row)));
        buttons.getStyleClass().add("buttons");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return buttons;
    }

    /** For the mouse; the keyboard has the line's keys and menu. */
    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setFocusTraversable(false);
        button.setAccessibleText(words.get(key));
        LateTooltip.install(button, words.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String ignoreWord(ProblemRow row) {
        return row.isIgnored() ? "showAgain" : "ignore";
    }

    private static Feather ignoreIcon(ProblemRow row) {
        return row.isIgnored() ? Feather.EYE : Feather.EYE_OFF;
    }

    private static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }
}
