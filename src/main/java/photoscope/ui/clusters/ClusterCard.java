package photoscope.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import photoscope.clusters.Cluster;
import photoscope.photo.PhotoId;
import photoscope.ui.language.Words;
import photoscope.ui.thumbnail.Thumbnail;
import photoscope.ui.thumbnail.WantedThumbnail;

/** One cluster: four of its photos, what it is called, and how much it is. It shows what it is given. */
final class ClusterCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final int PICTURES = 4;
    private static final double PICTURE_HEIGHT = 72;
    private static final double GAP = 2;
    /** As the style sheet has it. */
    private static final double PADDING = 8;
    private static final String BETWEEN = "  ·  ";

    private final ClusterWords says;
    private final Mosaic mosaic = new Mosaic();
    private final Region dot = new Region();
    private final Label title = new Label();
    private final Label suggested = new Label();
    private final Label amount = new Label();
    private final Label about = new Label();
    private int index = -1;
    private @Nullable Cluster cluster;

    ClusterCard(Words words, ClusterWords says) {
        this.says = says;
        getStyleClass().add("cluster-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        dot.getStyleClass().add("colour-dot");
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        suggested.setText(words.get("suggested"));
        suggested.getStyleClass().add("suggested");
        suggested.setMinWidth(USE_PREF_SIZE);
        suggested.managedProperty().bind(suggested.visibleProperty());
        dot.managedProperty().bind(dot.visibleProperty());
        HBox head = new HBox(dot, title, suggested);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        amount.getStyleClass().add("amount");
        about.getStyleClass().add("about");
        VBox text = new VBox(head, amount, about);
        text.getStyleClass().add("text");
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(mosaic, text);
    }

    /** Its place on the page; -1 while it shows nothing. */
    int index() {
        return index;
    }

    @Nullable
    Cluster cluster() {
        return cluster;
    }

    void clear() {
        index = -1;
        cluster = null;
        setVisible(false);
        mosaic.clear();
    }

    void show(Cluster shown, int place) {
        index = place;
        if (!shown.equals(cluster)) {
            mosaic.clear();
        }
        cluster = shown;
        setVisible(true);
        title.setText(says.title(shown));
        suggested.setVisible(says.isSuggested(shown));
        dot.setVisible(shown.colour() >= 0);
        dot.setStyle(shown.colour() < 0 ? "" : "-fx-background-color: #%06x;".formatted(shown.colour()));
        amount.setText(joined(says.size(shown), says.dates(shown)));
        about.setText(shown.description().isEmpty()
                ? joined(says.isSuggested(shown) ? shown.name() : says.kind(shown), says.spread(shown))
                : shown.description().replace('\n', ' '));
    }

    private static String joined(String... parts) {
        return String.join(BETWEEN, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }

    void mark(boolean isSelected, boolean hasCursor) {
        pseudoClassStateChanged(SELECTED, isSelected);
        pseudoClassStateChanged(CURSOR, hasCursor);
        setAccessibleText(cluster == null ? "" : says.spoken(cluster, isSelected));
    }

    /**
     * The pictures that it would like to show, at their size.
     *
     * @param cardWidth how wide the card is, or is going to be
     */
    List<WantedThumbnail> wanted(double cardWidth) {
        double pictureWidth = Mosaic.pictureWidth(cardWidth - 2 * PADDING);
        if (cluster == null || pictureWidth <= 0) {
            return List.of();
        }
        Window window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? Screen.getPrimary().getOutputScaleX() : window.getOutputScaleX();
        int width = (int) Math.ceil(pictureWidth * scale);
        int height = (int) Math.ceil(PICTURE_HEIGHT * scale);
        return cluster.samples()
                .stream()
                .limit(PICTURES)
                .map(PhotoId::value)
                .map(id -> new WantedThumbnail(id, width, height, false))
                .toList();
    }

    void showPictures(LongFunction<@Nullable Thumbnail> pictures) {
        if (cluster != null) {
            for (int i = 0; i < Math.min(PICTURES, cluster.samples().size()); i++) {
                Thumbnail picture = pictures.apply(cluster.samples().get(i).value());
                mosaic.show(i, picture == null ? null : picture.image());
            }
        }
    }

    /**
     * Four places for pictures, each filled. It places the pictures itself, so that one that arrives late needs no
     * layout: among the cells of a list those that are asked for during another get lost.
     */
    private static final class Mosaic extends Region {
        private final List<Region> places = new ArrayList<>();
        private final List<ImageView> views = new ArrayList<>();

        Mosaic() {
            getStyleClass().add("mosaic");
            for (int i = 0; i < PICTURES; i++) {
                Region place = new Region();
                place.getStyleClass().add("sample");
                places.add(place);
                ImageView view = new ImageView();
                view.setManaged(false);
                views.add(view);
            }
            getChildren().addAll(places);
            getChildren().addAll(views);
            setMinHeight(2 * PICTURE_HEIGHT + GAP);
            setPrefHeight(2 * PICTURE_HEIGHT + GAP);
            setMaxHeight(2 * PICTURE_HEIGHT + GAP);
        }

        static double pictureWidth(double width) {
            return Math.floor((width - GAP) / 2);
        }

        void clear() {
            views.forEach(view -> view.setImage(null));
        }

        void show(int place, @Nullable Image image) {
            views.get(place).setImage(image);
            put(place);
        }

        /** Another view may have had the picture made for other proportions: what is too much is cut off. */
        private void put(int place) {
            double width = pictureWidth(getWidth());
            if (width <= 0) {
                return;
            }
            double left = place % 2 == 0 ? 0 : getWidth() - width;
            double top = place < 2 ? 0 : PICTURE_HEIGHT + GAP;
            places.get(place).resizeRelocate(left, top, width, PICTURE_HEIGHT);
            ImageView view = views.get(place);
            Image image = view.getImage();
            if (image != null) {
                double scale = Math.min(image.getWidth() / width, image.getHeight() / PICTURE_HEIGHT);
                double part = scale * width;
                double partHeight = scale * PICTURE_HEIGHT;
                Rectangle2D shown = new Rectangle2D((image.getWidth() - part) / 2, (image.getHeight() - partHeight) / 2,
                        part, partHeight);
                if (!shown.equals(view.getViewport())) {
                    view.setViewport(shown);
                }
                view.setFitWidth(width);
                view.setFitHeight(PICTURE_HEIGHT);
                view.relocate(left, top);
            }
        }

        @Override
        protected void layoutChildren() {
            for (int i = 0; i < PICTURES; i++) {
                put(i);
            }
        }
    }
}
