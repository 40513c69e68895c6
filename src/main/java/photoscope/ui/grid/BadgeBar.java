package photoscope.ui.grid;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The marks at the foot of a cell: what it is and what one thinks of it at the left, what is wrong at the right. */
final class BadgeBar extends HBox {
    /** Pixels in which all marks there are have room. */
    private static final double WIDEST = 260;
    private static final List<Mark> STARS = List.of(Mark.STAR, Mark.STAR_2, Mark.STAR_3, Mark.STAR_4, Mark.STAR_5);

    /** Made when first shown: styling all marks of all cells would delay the first photos. */
    private final NavigableMap<Mark, Node> made = new TreeMap<>();
    private final Label duration = new Label();
    private final Label rating = new Label();

    /** In the order in which they stand. */
    private enum Mark {
        VIDEO,
        DURATION,
        APPROVED,
        REJECTED,
        FAVOURITE,
        STAR,
        STAR_2,
        STAR_3,
        STAR_4,
        STAR_5,
        RATING,
        BETWEEN,
        OFFLINE,
        PROBLEM
    }

    BadgeBar() {
        getStyleClass().add("badges");
        setAlignment(Pos.BOTTOM_LEFT);
        setMouseTransparent(true);
        // a gradient and five stars are dear to paint: once for each photo, and not in each frame
        setCache(true);
        show(Mark.BETWEEN, true);
    }

    /**
     * @param milliseconds how long a film is; 0 for what has no length
     */
    void show(int badges, int milliseconds) {
        show(Mark.VIDEO, GridBadges.has(badges, GridBadges.VIDEO));
        show(Mark.DURATION, milliseconds > 0);
        if (milliseconds > 0) {
            duration.setText(FilmLength.of(milliseconds));
        }
        show(Mark.APPROVED, GridBadges.has(badges, GridBadges.APPROVED));
        show(Mark.REJECTED, GridBadges.has(badges, GridBadges.REJECTED));
        show(Mark.FAVOURITE, GridBadges.has(badges, GridBadges.FAVOURITE));
        showStars(GridBadges.rating(badges), STARS.size());
        show(Mark.OFFLINE, GridBadges.has(badges, GridBadges.OFFLINE));
        show(Mark.PROBLEM, GridBadges.has(badges, GridBadges.PROBLEM));
    }

    /** Where there is no room for all, one star and a number stand for several, and what can be spared goes. */
    void fit(double width) {
        if (width >= WIDEST) {
            return;
        }
        applyCss();
        int given = (int) STARS.stream().filter(this::isShown).count();
        if (given > 1 && prefWidth(-1) > width) {
            rating.setText(String.valueOf(given));
            showStars(given, 1);
        }
        for (Mark spared : List.of(Mark.VIDEO, Mark.RATING, Mark.STAR, Mark.APPROVED, Mark.REJECTED, Mark.OFFLINE)) {
            boolean isSaid = spared != Mark.VIDEO || isShown(Mark.DURATION);
            if (isSaid && isShown(spared) && prefWidth(-1) > width) {
                show(spared, false);
            }
        }
    }

    private void showStars(int given, int most) {
        IntStream.range(0, STARS.size()).forEach(star -> show(STARS.get(star), star < Math.min(given, most)));
        show(Mark.RATING, given > most);
    }

    private boolean isShown(Mark mark) {
        Node node = made.get(mark);
        return node != null && node.isVisible();
    }

    private void show(Mark mark, boolean visible) {
        Node node = made.get(mark);
        if (node == null && visible) {
            node = make(mark);
            getChildren().add(made.headMap(mark).size(), node);
            made.put(mark, node);
        }
        if (node != null) {
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }

    private Node make(Mark mark) {
        return switch (mark) {
            case VIDEO -> icon(Feather.PLAY, "video");
            case DURATION -> text(duration, "duration");
            case APPROVED -> mark(Feather.CHECK, "approved");
            case REJECTED -> mark(Feather.X, "rejected");
            case FAVOURITE -> shape("heart");
            case STAR, STAR_2, STAR_3, STAR_4, STAR_5 -> shape("star");
            case RATING -> text(rating, "rating");
            case BETWEEN -> between();
            case OFFLINE -> icon(Feather.CLOUD_OFF, "offline");
            case PROBLEM -> icon(Feather.ALERT_TRIANGLE, "problem");
        };
    }

    private static Node text(Label label, String style) {
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Node between() {
        Region node = new Region();
        setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private static FontIcon icon(Feather icon, String style) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().addAll("badge", style);
        return node;
    }

    private static Node mark(Feather icon, String style) {
        StackPane node = new StackPane(icon(icon, "in-mark"));
        node.getStyleClass().addAll("mark", style);
        return node;
    }

    private static Region shape(String style) {
        Region node = new Region();
        node.getStyleClass().addAll("badge-shape", style);
        return node;
    }
}
