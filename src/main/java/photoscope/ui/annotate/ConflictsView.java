package photoscope.ui.annotate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.annotations.Conflict;
import photoscope.annotations.Conflict.Choice;
import photoscope.photo.PhotoId;
import photoscope.ui.annotate.ConflictsModel.Found;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.control.VerticalScroll;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** What was written in two places, side by side, and sidecars without a photo. */
public final class ConflictsView extends BorderPane implements Overlay {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 640;
    private final ConflictsModel model;
    private final Words words;
    private final OriginWords origins;
    private final VBox list = new VBox();
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private final Button allMine = new Button();
    private final Button allTheirs = new Button();

    public ConflictsView(ConflictsModel model, Language language) {
        this.model = model;
        words = language.wordsOf(AnnotateSheet.class);
        origins = new OriginWords(words);
        getStyleClass().addAll("conflicts", "overlay-panel");
        Stylesheet.addTo(this, ConflictsView.class);
        setPrefSize(WIDTH, HEIGHT);
        setTop(header());
        list.getStyleClass().add("conflict-list");
        setCenter(new VerticalScroll(list));
        Label failure = new Label();
        failure.getStyleClass().addAll("save-state", "failed");
        failure.setWrapText(true);
        failure.textProperty().bind(model.failure().map(words::said));
        failure.visibleProperty().bind(failure.textProperty().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        setBottom(failure);
        model.conflicts().addListener((ListChangeListener<Conflict>) _ -> fill());
        model.orphans().addListener((ListChangeListener<Found>) _ -> fill());
        fill();
    }

    @Override
    public Region content() {
        return this;
    }

    @Override
    public Node firstFocus() {
        return close;
    }

    @Override
    public void opened(Runnable whenClosed) {
        close.setOnAction(_ -> whenClosed.run());
        model.refresh();
    }

    private Node header() {
        Label title = new Label(words.get("conflicts"));
        title.getStyleClass().add("sheet-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        allMine.setText(words.get("allMine"));
        allMine.setOnAction(_ -> model.chooseAll(Choice.MINE));
        allTheirs.setText(words.get("allTheirs"));
        allTheirs.setOnAction(_ -> model.chooseAll(Choice.THEIRS));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setAccessibleText(words.get("close"));
        LateTooltip.install(close, words.get("close"));
        HBox row = new HBox(8, title, gap, allMine, allTheirs, close);
        row.getStyleClass().add("sheet-header");
        return row;
    }

    private void fill() {
        Map<PhotoId, List<Conflict>> byPhoto = new LinkedHashMap<>();
        model.conflicts().forEach(each -> byPhoto.computeIfAbsent(each.photo(), _ -> new ArrayList<>()).add(each));
        list.getChildren().clear();
        byPhoto.values().forEach(each -> list.getChildren().add(photo(each)));
        if (!model.orphans().isEmpty()) {
            list.getChildren().add(heading(words.get("orphans")));
            model.orphans().forEach(each -> list.getChildren().add(orphan(each)));
        }
        if (list.getChildren().isEmpty()) {
            Label nothing = new Label(words.get("noConflicts"));
            nothing.getStyleClass().add("nothing");
            nothing.setWrapText(true);
            list.getChildren().add(nothing);
        }
        allMine.setDisable(model.conflicts().isEmpty());
        allTheirs.setDisable(model.conflicts().isEmpty());
        if (getScene() != null && (getScene().getFocusOwner() == null || getScene().getFocusOwner().isDisabled())) {
            close.requestFocus();
        }
    }

    private Node photo(List<Conflict> conflicts) {
        Conflict first = conflicts.getFirst();
        VBox box = new VBox(8,
                heading(first.file() == null ? words.get("noFile") : String.valueOf(first.file().getFileName())));
        conflicts.forEach(each -> box.getChildren().add(conflict(each)));
        return box;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("conflict-heading");
        return label;
    }

    private Node conflict(Conflict conflict) {
        String field = fieldName(conflict.field());
        Label name = new Label(field);
        name.getStyleClass().add("field-name");
        HBox sides = new HBox(12, side(conflict, Choice.MINE, conflict.mine(), conflict.mineAt(), field),
                side(conflict, Choice.THEIRS, conflict.theirs(), conflict.theirsAt(), field));
        return new VBox(4, name, sides);
    }

    private Node side(Conflict conflict, Choice choice, @Nullable String value, @Nullable Instant at, String field) {
        String who = words.get("side." + choice.name());
        Label by = new Label(
                at == null || at.equals(Instant.EPOCH) ? who : words.format("byAt", who, origins.time(at)));
        by.getStyleClass().add("origin");
        Label text = new Label(value == null || value.isEmpty() ? words.get("empty") : value);
        text.setWrapText(true);
        if (value == null || value.isEmpty()) {
            text.getStyleClass().add("origin");
        }
        Button take = new Button(words.get("take." + choice.name()));
        take.setAccessibleText(words.format("takeField." + choice.name(), field));
        take.setOnAction(_ -> model.choose(conflict, choice));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox side = new VBox(6, by, text, gap, take);
        side.getStyleClass().add("side");
        side.setPrefWidth(WIDTH / 2);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private Node orphan(Found found) {
        Label name = new Label(String.valueOf(found.orphan().sidecar().getFileName()));
        Label reason = new Label(words.said(found.orphan().reason()));
        reason.getStyleClass().add("origin");
        reason.setWrapText(true);
        VBox told = new VBox(2, name, reason);
        HBox.setHgrow(told, Priority.ALWAYS);
        LateTooltip.install(name, found.orphan().sidecar().toString());
        Button adopt = new Button(words.get("adopt"));
        adopt.setMinWidth(USE_PREF_SIZE);
        adopt.setAccessibleText(words.format("adoptBy", found.orphan().photoName()));
        adopt.setDisable(!found.canBeAdopted());
        adopt.setOnAction(_ -> model.adopt(found));
        HBox reachable = new HBox(adopt);
        LateTooltip.install(reachable,
                found.canBeAdopted() ? words.format("adoptBy", found.orphan().photoName()) : words.get("noPhoto"));
        Button ignore = new Button(words.get("ignore"));
        ignore.setMinWidth(USE_PREF_SIZE);
        ignore.setAccessibleText(words.format("ignoreOf", name.getText()));
        ignore.setOnAction(_ -> model.ignore(found));
        HBox row = new HBox(8, told, reachable, ignore);
        row.getStyleClass().add("orphan");
        return row;
    }

    /** Such as "Title", or "Tag animals/dog". */
    private String fieldName(String field) {
        int colon = field.indexOf(':');
        if (colon < 0) {
            return words.getOr(field, field);
        }
        String kind = field.substring(0, colon);
        return kind.equals("comment")
                ? words.get("field.comment")
                : words.format("field." + kind, field.substring(colon + 1));
    }
}
