package photoscope.ui.grid;

import java.util.Arrays;
import java.util.List;
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
    private static final int STARS = 5;
    /** Pixels in which all marks there are have room. */
    private static final double WIDEST = 260;

    private final Node video = icon(Feather.PLAY, "video");
    private final Label duration = new Label();
    private final Region favourite = shape("heart");
    private final Region[] stars = new Region[STARS];
    private final Label rating = new Label();
    private final Node approved = mark(Feather.CHECK, "approved");
    private final Node rejected = mark(Feather.X, "rejected");
    private final Node offline = icon(Feather.CLOUD_OFF, "offline");
    private final Node problem = icon(Feather.ALERT_TRIANGLE, "problem");

    BadgeBar() {
        getStyleClass().add("badges");
        setAlignment(Pos.BOTTOM_LEFT);
        setMouseTransparent(true);
        // a gradient and five stars are dear to paint: once for each photo, and not in each frame
        setCache(true);
        duration.getStyleClass().add("duration");
        duration.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(video, duration, approved, rejected, favourite);
        for (int star = 0; star < STARS; star++) {
            stars[star] = shape("star");
            getChildren().add(stars[star]);
        }
        rating.getStyleClass().add("rating");
        rating.setMinWidth(USE_PREF_SIZE);
        getChildren().add(rating);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(between, offline, problem);
    }

    /**
     * @param milliseconds how long a film is; 0 for what has no length
     */
    void show(int badges, int milliseconds) {
        show(video, GridBadges.has(badges, GridBadges.VIDEO));
        show(duration, milliseconds > 0);
        if (milliseconds > 0) {
            duration.setText(FilmLength.of(milliseconds));
        }
        show(approved, GridBadges.has(badges, GridBadges.APPROVED));
        show(rejected, GridBadges.has(badges, GridBadges.REJECTED));
        show(favourite, GridBadges.has(badges, GridBadges.FAVOURITE));
        showStars(GridBadges.rating(badges), STARS);
        show(offline, GridBadges.has(badges, GridBadges.OFFLINE));
        show(problem, GridBadges.has(badges, GridBadges.PROBLEM));
    }

    /** Where there is no room for all, one star and a number stand for several, and what can be spared goes. */
    void fit(double width) {
        if (width >= WIDEST) {
            return;
        }
        applyCss();
        int given = (int) Arrays.stream(stars).filter(Node::isVisible).count();
        if (given > 1 && prefWidth(-1) > width) {
            rating.setText(String.valueOf(given));
            showStars(given, 1);
        }
        for (Node spared : List.of(video, rating, stars[0], approved, rejected, offline)) {
            boolean isSaid = !spared.equals(video) || duration.isVisible();
            if (isSaid && prefWidth(-1) > width) {
                show(spared, false);
            }
        }
    }

    private void showStars(int given, int most) {
        for (int star = 0; star < STARS; star++) {
            show(stars[star], star < Math.min(given, most));
        }
        show(rating, given > most);
    }

    private static void show(Node badge, boolean visible) {
        badge.setVisible(visible);
        badge.setManaged(visible);
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
