package photoscope.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import photoscope.library.PackEntry;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.language.Words;

/** The model packs: what each is, and whether it is here and in use. */
final class ModelsPage {
    private final PackSettings packs;
    private final Words words;
    private final SettingsForm form;
    private final VBox cards = new VBox();

    ModelsPage(SettingsModel model, Words words) {
        this.packs = model.packs();
        this.words = words;
        this.form = new SettingsForm(words, SettingsCategory.MODELS);
        form.sentence(words.get("models.about"));
        form.trouble(packs.trouble());
        cards.getStyleClass().add("cards");
        form.add(cards);
        packs.packs().addListener((ListChangeListener<PackItem>) _ -> fill());
        packs.installing().addListener((_, _, _) -> fill());
        fill();
    }

    VBox page() {
        return form.page();
    }

    private void fill() {
        cards.getChildren().setAll(packs.packs().stream().map(this::card).toList());
    }

    /** Packs speak English; those that people come by first are known in every language of the window. */
    private String title(PackEntry pack) {
        return words.getOr("pack." + pack.id() + ".title", pack.title());
    }

    private String description(PackEntry pack) {
        return words.getOr("pack." + pack.id() + ".description", pack.description());
    }

    private Node card(PackItem item) {
        PackEntry pack = item.pack();
        Label title = new Label(title(pack));
        title.getStyleClass().add("line-title");
        title.setMinWidth(0);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox head = new HBox(title, spacer);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        VBox card = new VBox(head, SettingsForm.muted(description(pack)), SettingsForm
                .muted(words.format("models.facts", ByteText.of(pack.bytes(), words.locale()), pack.licence())));
        card.getStyleClass().add("card");
        if (!pack.reason().isEmpty()) {
            Label reason = SettingsForm.muted(words.said(pack.reason()));
            reason.getStyleClass().setAll("label", "trouble");
            card.getChildren().add(reason);
        }
        if (pack.id().equals(packs.installing().get())) {
            card.getChildren().add(progress(pack));
        } else {
            addButtons(item, head, card);
        }
        return card;
    }

    private void addButtons(PackItem item, HBox head, VBox card) {
        PackEntry pack = item.pack();
        if (item.isInUse()) {
            Label inUse = new Label(words.get("models.inUse"));
            inUse.getStyleClass().add("badge");
            inUse.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(inUse);
        }
        if (pack.state() != PackEntry.State.READY) {
            Button install = button("models.install", pack);
            install.setOnAction(_ -> packs.install(pack.id()));
            head.getChildren().add(saying(install, packs.installing().get() != null, "models.oneAtATime"));
        } else if (!item.isInUse()) {
            Button use = button("models.use", pack);
            head.getChildren().add(use);
            card.getChildren()
                    .add(new Confirmation(use, words.get("models.use.meaning"), words.get("models.use.do"),
                            words.get("keep"), () -> packs.use(pack.id())));
        }
        if (item.isRemovable()) {
            Button remove = button("models.remove", pack);
            head.getChildren().add(saying(remove, item.isInUse(), "models.usedCantGo"));
            card.getChildren()
                    .add(new Confirmation(remove,
                            words.format("models.remove.meaning", ByteText.of(pack.bytes(), words.locale())),
                            words.get("models.remove"), words.get("keep"), () -> packs.remove(pack.id())));
        }
    }

    /** A disabled button shows no tooltip; what it stands in does. */
    private Node saying(Button button, boolean isDisabled, String why) {
        StackPane pane = new StackPane(button);
        button.setDisable(isDisabled);
        if (isDisabled) {
            LateTooltip.install(pane, words.get(why));
        }
        return pane;
    }

    private Button button(String key, PackEntry pack) {
        Button button = new Button(words.get(key));
        button.setAccessibleText(words.get(key) + ", " + title(pack));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node progress(PackEntry pack) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(words.format("models.installing", title(pack)));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(packs.progress());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label sizes = new Label();
        sizes.getStyleClass().add("muted");
        sizes.setMinWidth(Region.USE_PREF_SIZE);
        sizes.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.format("models.sofar", ByteText.of(packs.sizes()[0], words.locale()),
                                ByteText.of(Math.max(packs.sizes()[1], pack.bytes()), words.locale())),
                        packs.progress()));
        Button cancel = form.button("models.cancel", packs::cancel);
        HBox line = new HBox(bar, sizes, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card-head");
        return line;
    }
}
