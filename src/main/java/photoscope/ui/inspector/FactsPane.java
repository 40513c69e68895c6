package photoscope.ui.inspector;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.photo.Facts;
import photoscope.photo.GeoPoint;
import photoscope.search.Operator;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.details.DetailWords;
import photoscope.ui.details.PhotoDetails;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/** What the file says of its photo, line by line; what it does not say has no line. */
final class FactsPane extends VBox {
    private final Words words;
    private final DetailWords detailWords;
    private final CommandControls controls;
    private final Consumer<String> search;
    private @Nullable PhotoDetails shown;

    /**
     * @param search shows what a query finds
     */
    FactsPane(Language language, CommandControls controls, Consumer<String> search) {
        words = language.wordsOf(Inspector.class);
        detailWords = new DetailWords(language);
        this.controls = controls;
        this.search = search;
        getStyleClass().add("facts");
    }

    /** Other notes change nothing here, and leave the keyboard where it is. */
    void show(PhotoDetails details) {
        if (shown != null && shown.with(details.notes()).equals(details)) {
            return;
        }
        shown = details;
        Facts facts = details.facts();
        getChildren().clear();
        row(Feather.CALENDAR, "taken",
                detailWords.date(facts.takenAt()) + "\n" + detailWords.source(facts.takenAt().source()));
        place(facts.place());
        links(Feather.USERS, "persons", Operator.PERSON, details.groups().persons(), new FlowPane(8, 0));
        links(Feather.BOOK, "albums", Operator.ALBUM, details.groups().albums(), new VBox());
        row(Feather.CAMERA, "camera", facts.camera());
        row(Feather.APERTURE, "lens", facts.lens());
        row(Feather.SUN, "exposure", detailWords.exposure(facts.exposure()));
        row(Feather.IMAGE, "dimensions", detailWords.dimensions(facts));
        row(Feather.FILE, "file", detailWords.file(details));
        path(details.path());
        row(Feather.COPY, "copies", details.copies().stream().map(Path::toString).collect(Collectors.joining("\n")));
        row(Feather.HARD_DRIVE, "source", details.source());
        row(Feather.USER, "artist", facts.artist());
    }

    private void row(Feather icon, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            Label value = new Label(text);
            value.setWrapText(true);
            add(icon, name, value, List.of());
        }
    }

    private void links(Feather icon, String name, Operator operator, List<String> groups, Pane links) {
        if (!groups.isEmpty()) {
            for (String group : groups) {
                Hyperlink link = new Hyperlink(group);
                link.setWrapText(true);
                link.setAccessibleText(words.format(name + ".open", group));
                link.setOnAction(_ -> search.accept(operator.quoting(group)));
                links.getChildren().add(link);
            }
            add(icon, name, links, List.of());
        }
    }

    private void place(@Nullable GeoPoint place) {
        if (place != null) {
            Label value = new Label(detailWords.place(place));
            value.setWrapText(true);
            Button copy = new Button(null, new FontIcon(Feather.CLIPBOARD));
            copy.getStyleClass().addAll("button-icon", "flat");
            copy.setAccessibleText(words.get("copyPlace"));
            LateTooltip.install(copy, words.get("copyPlace"));
            copy.setOnAction(_ -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(DetailWords.coordinates(place));
                Clipboard.getSystemClipboard().setContent(content);
            });
            add(Feather.MAP_PIN, "place", value, List.of(copy));
        }
    }

    private void path(Path path) {
        Label value = new Label(path.toString());
        value.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        LateTooltip.install(value, path.toString());
        add(Feather.FOLDER, "path", value,
                List.of(controls.iconButton(Command.REVEAL), controls.iconButton(Command.COPY_PATH)));
    }

    private void add(Feather icon, String name, Node value, List<Node> actions) {
        Label heading = new Label(words.get(name));
        heading.getStyleClass().add("field-name");
        VBox text = new VBox(1, heading, value);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(new FontIcon(icon), text);
        row.getChildren().addAll(actions);
        row.getStyleClass().add("fact");
        getChildren().add(row);
    }
}
