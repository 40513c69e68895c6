package photoscope.ui.clusters;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.clusters.Cluster;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.OverlayHost;
import photoscope.ui.theme.Stylesheet;
import photoscope.ui.thumbnail.ThumbnailCache;

/** The page of clusters. F2 names, Delete deletes, Enter opens. */
public final class ClustersView extends VBox {
    private final ClustersModel model;
    private final OverlayHost overlays;
    private final Words words;
    private final ClusterGrid grid;
    private boolean wantsFocus;

    public ClustersView(ClustersModel model, ThumbnailCache thumbnails, OverlayHost overlays, Words words) {
        this.model = model;
        this.overlays = overlays;
        this.words = words;
        getStyleClass().addAll("page", "clusters");
        Stylesheet.addTo(this, ClustersView.class);
        grid = new ClusterGrid(model, thumbnails, menu(), words);
        grid.visibleProperty().bind(Bindings.isNotEmpty(model.clusters()));
        StackPane body = new StackPane(grid, empty());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), tools(), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // before the list, which has uses of its own for F2
        model.clusters().subscribe(this::takeFocus);
    }

    /** Takes the keyboard, at once or when there are clusters. */
    @Override
    public void requestFocus() {
        wantsFocus = true;
        takeFocus();
    }

    private void takeFocus() {
        if (wantsFocus && !model.clusters().isEmpty()) {
            wantsFocus = false;
            grid.requestFocus();
        }
    }

    private Region head() {
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("page-title");
        Label summary = new Label();
        summary.getStyleClass().add("summary");
        summary.textProperty()
                .bind(Bindings.createStringBinding(model::summary, model.clusters(), model.selection().changes()));
        summary.visibleProperty().bind(Bindings.isNotEmpty(model.clusters()));
        VBox box = new VBox(title, summary);
        box.getStyleClass().add("page-head");
        return box;
    }

    private Region tools() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox tools = new HBox(sort(), spacer, button("write", Feather.EDIT_3, this::write, writing()),
                button("merge", Feather.GIT_MERGE, this::merge, merging()),
                button("delete", Feather.TRASH_2, model::delete, deleting()),
                button("build", Feather.REFRESH_CW, model::build, building()));
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.visibleProperty().bind(Bindings.isNotEmpty(model.clusters()));
        tools.managedProperty().bind(tools.visibleProperty());
        return tools;
    }

    private Node sort() {
        MenuButton sort = new MenuButton(null, new FontIcon(Feather.BAR_CHART));
        sort.getStyleClass().addAll("flat", "sort");
        sort.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (ClusterOrder order : ClusterOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(words.get("sort." + order));
            item.setToggleGroup(group);
            item.setSelected(order == model.order().get());
            item.setOnAction(_ -> model.order().set(order));
            sort.getItems().add(item);
        }
        sort.textProperty().bind(model.order().map(order -> words.get("sort." + order)));
        sort.accessibleTextProperty()
                .bind(model.order().map(order -> words.format("sorted", words.get("sort." + order))));
        return sort;
    }

    /** In a pane that can still say why the button is disabled; in a narrow window an icon alone would not. */
    private Node button(String key, Feather icon, Runnable action, StringBinding objection) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words.get(key));
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(objection.isNotEmpty());
        StackPane pane = new StackPane(button);
        LateTooltip.install(pane, () -> {
            String why = objection.get();
            return why.isEmpty() ? words.get("tooltip." + key) : words.get("tooltip." + key) + "\n" + why;
        });
        return pane;
    }

    private ContextMenu menu() {
        return new ContextMenu(item("open", Feather.MAXIMIZE_2, model::open, writing()),
                item("more", Feather.PLUS_CIRCLE, model::showMoreLike, writing()),
                item("annotateAll", Feather.EDIT_3, model::annotateAll, writing()), new SeparatorMenuItem(),
                item("write", Feather.EDIT_3, this::write, writing()),
                item("merge", Feather.GIT_MERGE, this::merge, merging()),
                item("delete", Feather.TRASH_2, model::delete, deleting()));
    }

    private MenuItem item(String key, Feather icon, Runnable action, StringBinding objection) {
        MenuItem item = new MenuItem(words.get(key), new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        item.disableProperty().bind(objection.isNotEmpty());
        item.textProperty()
                .bind(objection.map(why -> why.isEmpty() ? words.get(key) : words.get(key) + " (" + why + ")"));
        return item;
    }

    private StringBinding writing() {
        return objection(model::writeObjection, model.selection().changes());
    }

    private StringBinding merging() {
        return objection(model::mergeObjection, model.selection().changes());
    }

    private StringBinding deleting() {
        return objection(model::deleteObjection, model.selection().changes());
    }

    private StringBinding building() {
        return objection(model::buildObjection, model.isBuilding());
    }

    private static StringBinding objection(Supplier<String> text, Observable changes) {
        return Bindings.createStringBinding(text::get, changes);
    }

    private Region empty() {
        FontIcon icon = new FontIcon(Feather.LAYERS);
        Label title = new Label(words.get("empty.title"));
        title.getStyleClass().add("empty-title");
        Label text = new Label(words.get("empty"));
        text.setWrapText(true);
        text.getStyleClass().add("empty-text");
        Button build = new Button(null, new FontIcon(Feather.LAYERS));
        build.getStyleClass().add("accent");
        build.textProperty()
                .bind(Bindings.when(model.isBuilding()).then(words.get("isBuilding")).otherwise(words.get("first")));
        build.disableProperty().bind(model.isBuilding());
        build.setOnAction(_ -> model.build());
        VBox box = new VBox(icon, title, text, build);
        box.getStyleClass().add("empty");
        box.visibleProperty().bind(model.isLoaded().and(Bindings.isEmpty(model.clusters())));
        return box;
    }

    private void write() {
        if (model.writeObjection().isEmpty()) {
            Cluster cluster = model.selection().clusters().getFirst();
            overlays.open(ClusterForm.of(cluster, model.says(), words, text -> model.write(cluster, text)));
        }
    }

    private void merge() {
        if (model.mergeObjection().isEmpty()) {
            List<Cluster> chosen = model.selection().clusters();
            overlays.open(new ClusterForm(words.get("form.merge"), new ClusterText(model.mergedName(chosen), "", -1),
                    List.of(), true, words, text -> model.merge(chosen, text.name())));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            write();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.delete();
        } else if (event.getCode() == KeyCode.A && event.isShortcutDown() && !event.isShiftDown()) {
            model.selection().selectAll();
        } else {
            return;
        }
        event.consume();
    }
}
