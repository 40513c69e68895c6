package photoscope.ui.search;

import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.ui.browse.Place;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** A line under the toolbar: what is searched with besides words, what was found, and what to do about it. */
public final class SearchSummary extends HBox {
    private final SummaryModel model;
    private final SaveSearch saving;
    private final Label count = new Label();
    private final Label remark = new Label();
    private final Button remedy = new Button();

    /**
     * @param words those of {@link SearchBar}
     * @param save keeps a search under a name
     * @param collect a button that keeps what was found
     */
    public SearchSummary(SummaryModel model, SeedTray seeds, Words words, BiConsumer<String, Place.Photos> save,
            Region collect) {
        this.model = model;
        this.saving = new SaveSearch(model, words, save);
        getStyleClass().add("search-summary");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(words.get("summary.name"));
        VBox said = new VBox(count, remark);
        said.getStyleClass().add("search-said");
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        ThresholdSlider threshold = new ThresholdSlider(model, words);
        threshold.visibleProperty().bind(model.isRanked().and(model.isEmptied().not()));
        threshold.managedProperty().bind(threshold.visibleProperty());
        saving.visibleProperty().bind(model.isEmptied().not());
        saving.managedProperty().bind(saving.visibleProperty());
        collect.visibleProperty().bind(saving.visibleProperty());
        collect.managedProperty().bind(saving.visibleProperty());
        collect.setMinWidth(USE_PREF_SIZE);
        threshold.setMinWidth(USE_PREF_SIZE);
        saving.setMinWidth(USE_PREF_SIZE);
        Separator line = new Separator(Orientation.VERTICAL);
        line.visibleProperty().bind(seeds.visibleProperty());
        line.managedProperty().bind(seeds.visibleProperty());
        getChildren().addAll(seeds, line, said, remedy, threshold, collect, saving);
        visibleProperty().bind(model.isShown().or(seeds.visibleProperty()));
        managedProperty().bind(visibleProperty());
        prepare();
    }

    /** Asks for a name to save the search by. */
    public void openSave() {
        saving.edit();
    }

    private void prepare() {
        count.getStyleClass().add("search-count");
        count.textProperty().bind(model.count());
        count.setMinWidth(0);
        LateTooltip.install(count, model.timing()::get);
        remark.getStyleClass().add("search-remark");
        remark.textProperty().bind(model.remark());
        remark.setMinWidth(0);
        LateTooltip.install(remark, model.remark()::get);
        remark.visibleProperty().bind(model.remark().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        remedy.textProperty().bind(model.remedy());
        remedy.visibleProperty().bind(model.remedy().isNotEmpty());
        remedy.managedProperty().bind(remedy.visibleProperty());
        remedy.setMinWidth(USE_PREF_SIZE);
        remedy.setOnAction(_ -> model.cure());
    }
}
