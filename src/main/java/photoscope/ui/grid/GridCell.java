package photoscope.ui.grid;

import javafx.animation.FadeTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One tile. It shows what it is given, loads nothing, and forgets what it showed before. */
final class GridCell extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final Duration FADE = Duration.millis(140);
    private static final double SMALLEST_FOR_BADGES = 64;

    private final GridView owner;
    private final Rectangle ground = new Rectangle();
    private final ImageView picture = new ImageView();
    private final FadeTransition fade = new FadeTransition(FADE, picture);
    private final Region ring = new Region();
    private @Nullable ImageView motion;
    private @Nullable CheckMark check;
    private @Nullable FontIcon broken;
    private @Nullable Label query;
    private @Nullable BadgeBar badgeBar;
    private @Nullable KindBar kindBar;
    private @Nullable FindingMark finding;

    private int index = -1;
    private long id;
    private long pictureId;
    private Tile tile = new Tile(0, 0, 1, 1);
    private boolean selected;
    private boolean lead;

    GridCell(GridView owner) {
        this.owner = owner;
        getStyleClass().add("photo-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        ground.getStyleClass().add("ground");
        ring.getStyleClass().add("ring");
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        picture.setSmooth(true);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setOnFinished(event -> ground.setVisible(false));
        getChildren().addAll(ground, picture, ring);
    }

    int index() {
        return index;
    }

    long id() {
        return id;
    }

    /** Names the small picture that it shows. */
    long pictureId() {
        return pictureId;
    }

    Tile tile() {
        return tile;
    }

    /** Becomes another item's cell, without a picture. */
    void bind(int newIndex, Tile newTile, GridItems items) {
        if (index < 0 || id != items.id(newIndex) || pictureId != items.picture(newIndex)) {
            fade.stop();
            forgetMotion();
            picture.setImage(null);
            picture.setOpacity(1);
            ground.setVisible(true);
            showBroken(false);
            setAccessibleText(owner.names().plain());
        }
        index = newIndex;
        id = items.id(newIndex);
        pictureId = items.picture(newIndex);
        tile = newTile;
        ground.setFill(color(items.averageColor(newIndex)));
        showBadges(items.badges(newIndex), items.duration(newIndex));
        showFinding(items.finding(newIndex), items.aspect(newIndex));
        resize(newTile.width(), newTile.height());
        crop();
        setVisible(true);
        requestLayout();
    }

    /** Leaves the window. */
    void release() {
        index = -1;
        fade.stop();
        forgetMotion();
        picture.setImage(null);
        setVisible(false);
    }

    @Nullable
    Image image() {
        return picture.getImage();
    }

    void showPicture(Image image, boolean fading) {
        if (image.equals(picture.getImage())) {
            return;
        }
        boolean first = picture.getImage() == null;
        picture.setImage(image);
        showBroken(false);
        crop();
        // what the picture hides is not painted: that saves as much as the picture costs
        if (first) {
            ground.setVisible(fading);
        }
        if (first && fading) {
            picture.setOpacity(0);
            fade.playFromStart();
        }
    }

    /** Shows a picture of what moves, over the one that stands still. */
    void showMotion(Image image) {
        ImageView view = motion;
        if (view == null) {
            view = new ImageView();
            view.getStyleClass().add("motion");
            motion = view;
            getChildren().add(getChildren().indexOf(picture) + 1, view);
            fade(view, 0, 1);
        }
        view.setImage(image);
        crop(view, image);
    }

    /** Has the picture back that stands still. */
    void endMotion() {
        ImageView view = motion;
        motion = null;
        if (view != null) {
            fade(view, view.getOpacity(), 0).setOnFinished(_ -> getChildren().remove(view));
        }
    }

    private void forgetMotion() {
        if (motion != null) {
            getChildren().remove(motion);
            motion = null;
        }
    }

    private static FadeTransition fade(ImageView view, double from, double to) {
        FadeTransition fading = new FadeTransition(FADE, view);
        fading.setFromValue(from);
        fading.setToValue(to);
        fading.play();
        return fading;
    }

    /** Says that there is no picture to come for now. */
    void showBroken(boolean isBroken) {
        if (isBroken && broken == null) {
            broken = new FontIcon(Feather.IMAGE);
            broken.getStyleClass().add("broken");
            getChildren().add(1, broken);
        }
        if (broken != null) {
            broken.setVisible(isBroken);
        }
    }

    void showState(boolean isSelected, boolean isLead) {
        if (isSelected != selected || isLead != lead) {
            if (isSelected != selected) {
                notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
            }
            selected = isSelected;
            lead = isLead;
            pseudoClassStateChanged(SELECTED, selected);
            pseudoClassStateChanged(LEAD, lead);
            ring.setVisible(selected || lead);
            if (selected && check == null) {
                check = new CheckMark();
                check.relocate(8, 8);
                getChildren().add(check);
            }
            if (check != null) {
                check.setVisible(selected);
            }
            requestLayout();
        }
    }

    /** Whether a place in the cell lies on the number of photos in its stack. */
    boolean isOnStack(double x, double y) {
        return kindBar != null && kindBar.isOnStack(x, y);
    }

    /**
     * Marks what it shows.
     *
     * @param duration of a film in milliseconds, 0 where there is nothing to say of it
     */
    void showBadges(int badges, int duration) {
        boolean isQuery = GridBadges.has(badges, GridBadges.QUERY);
        if (isQuery && query == null) {
            query = new Label(owner.words().get("query"));
            query.getStyleClass().add("query");
            query.setMouseTransparent(true);
            getChildren().add(query);
        }
        if (query != null) {
            query.setVisible(isQuery);
        }
        boolean isLarge = tile.height() >= SMALLEST_FOR_BADGES;
        showKinds(badges, isLarge && KindBar.hasAny(badges));
        int marks = badges & GridBadges.AT_FOOT;
        boolean visible = marks != 0 && isLarge;
        if (visible && badgeBar == null) {
            badgeBar = new BadgeBar();
            getChildren().add(2, badgeBar);
        }
        if (badgeBar != null) {
            badgeBar.setVisible(visible);
            badgeBar.show(marks, duration);
            if (visible) {
                badgeBar.fit(tile.width());
            }
        }
    }

    private void showKinds(int badges, boolean visible) {
        if (visible && kindBar == null) {
            kindBar = new KindBar();
            getChildren().add(kindBar);
        }
        if (kindBar != null) {
            kindBar.setVisible(visible);
            kindBar.show(badges);
        }
    }

    private void showFinding(@Nullable Finding found, double aspect) {
        boolean visible = found != null && tile.height() >= SMALLEST_FOR_BADGES;
        if (visible && finding == null) {
            finding = new FindingMark();
            getChildren().add(2, finding);
        }
        if (finding != null) {
            finding.setVisible(visible);
            if (found != null) {
                finding.show(found, aspect);
            }
        }
    }

    /** The picture fills the tile; what does not fit is cut off evenly. */
    private void crop() {
        Image image = picture.getImage();
        ground.setWidth(tile.width());
        ground.setHeight(tile.height());
        picture.setFitWidth(tile.width());
        picture.setFitHeight(tile.height());
        if (image != null) {
            crop(picture, image);
        }
    }

    private void crop(ImageView view, Image image) {
        view.setFitWidth(tile.width());
        view.setFitHeight(tile.height());
        double scale = Math.max(tile.width() / image.getWidth(), tile.height() / image.getHeight());
        double width = Math.min(image.getWidth(), tile.width() / scale);
        double height = Math.min(image.getHeight(), tile.height() / scale);
        view.setViewport(
                new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        ring.resizeRelocate(0, 0, width, height);
        if (broken != null) {
            broken.relocate((width - broken.getLayoutBounds().getWidth()) / 2,
                    (height - broken.getLayoutBounds().getHeight()) / 2);
        }
        if (query != null) {
            query.autosize();
            query.relocate(selected ? 34 : 8, 8);
        }
        if (kindBar != null && kindBar.isVisible()) {
            double left = (selected ? 34 : 6) + (query != null && query.isVisible() ? query.getWidth() + 4 : 0);
            kindBar.fit(width - left - 6);
            kindBar.relocate(left, 7);
        }
        if (finding != null) {
            finding.resizeRelocate(0, 0, width, height);
        }
        if (badgeBar != null) {
            badgeBar.applyCss(); // a cell made while its row is laid out is measured before its styles come
            double bar = Math.min(height, badgeBar.prefHeight(width));
            badgeBar.resizeRelocate(0, height - bar, width, bar);
        }
    }

    private static Color color(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> index;
            case SELECTED -> selected;
            case TEXT -> index < 0 ? "" : owner.names().spoken(index);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.REQUEST_FOCUS && index >= 0) {
            owner.requestFocus();
            owner.selection().moveFocus(index);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
