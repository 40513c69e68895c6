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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import photoscope.annotations.Conflict;
import photoscope.annotations.Conflict.Choice;
import photoscope.photo.PhotoId;
import photoscope.ui.annotate.ConflictsModel.Found;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.control.ListSheet;
import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.theme.Stylesheet;

/** What was written in two places, side by side, and sidecars without a photo. */
public final class ConflictsView extends ListSheet {
    private static final double SIDE_WIDTH = 430;
    private final ConflictsModel model;
    private final Words words;
    private final OriginWords origins;
    private final Button allMine;
    private final Button allTheirs;

    public ConflictsView(ConflictsModel model, Language language) {
        this(model, language.wordsOf(AnnotateSheet.class), new Button(), new Button());
    }

    private ConflictsView(ConflictsModel model, Words words, Button allMine, Button allTheirs) {
        super(words.get("conflicts"), words.get("close"), model.failure().map(words::said), allMine, allTheirs);
        this.model = model;
        this.words = words;
        this.allMine = allMine;
        this.allTheirs = allTheirs;
        origins = new OriginWords(words);
        getStyleClass().add("conflicts");
        Stylesheet.addTo(this, ConflictsView.class);
        allMine.setText(words.get("allMine"));
        allMine.setOnAction(_ -> model.chooseAll(Choice.MINE));
        allTheirs.setText(words.get("allTheirs"));
        allTheirs.setOnAction(_ -> model.chooseAll(Choice.THEIRS));
        model.conflicts().addListener((ListChangeListener<Conflict>) _ -> fill());
        model.orphans().addListener((ListChangeListener<Found>) _ -> fill());
        fill();
    }

    @Override
    protected void refresh() {
        model.refresh();
    }

    private void fill() {
        allMine.setDisable(model.conflicts().isEmpty());
        allTheirs.setDisable(model.conflicts().isEmpty());
        Map<PhotoId, List<Conflict>> byPhoto = new LinkedHashMap<>();
        model.conflicts().forEach(each -> byPhoto.computeIfAbsent(each.photo(), _ -> new ArrayList<>()).add(each));
        List<Node> lines = new ArrayList<>();
        byPhoto.values().forEach(each -> lines.add(photo(each)));
        if (!model.orphans().isEmpty()) {
            lines.add(heading(words.get("orphans")));
            model.orphans().forEach(each -> lines.add(orphan(each)));
        }
        fill(lines, words.get("noConflicts"));
    }

    private Node photo(List<Conflict> conflicts) {
        Conflict first = conflicts.getFirst();
        VBox box = new VBox(8,
                heading(first.file() == null ? words.get("noFile") : String.valueOf(first.file().getFileName())));
        conflicts.forEach(each -> box.getChildren().add(conflict(each)));
        return box;
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
        side.setPrefWidth(SIDE_WIDTH);
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
        row.getStyleClass().add("row");
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
