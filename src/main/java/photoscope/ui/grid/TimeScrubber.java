package photoscope.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import photoscope.ui.language.Words;

/** Years and months along the right edge, to jump to. Dragged or under the mouse it tells the month. */
final class TimeScrubber extends Region {
    static final double WIDTH = 60;
    private static final double LABEL_DISTANCE = 22;
    private static final double TICK_DISTANCE = 5;
    private static final double END = 12;
    private static final double THUMB = 20;

    private final DoubleConsumer jump;
    private final Path ticks = new Path();
    private final Region thumb = new Region();
    private final Label bubble = new Label();
    private final List<Text> years = new ArrayList<>();
    private @Nullable ScrubberModel model;
    private double place;

    /** @param jump is given the place to scroll to, as a part of the content's height, 0 to 1 */
    TimeScrubber(Words words, DoubleConsumer jump) {
        this.jump = jump;
        getStyleClass().add("scrubber");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(words.get("scrubber"));
        setAccessibleHelp(words.get("scrubber.help"));
        ticks.getStyleClass().add("ticks");
        ticks.setManaged(false);
        ticks.setMouseTransparent(true);
        thumb.getStyleClass().add("thumb");
        thumb.setMouseTransparent(true);
        bubble.getStyleClass().add("bubble");
        bubble.setManaged(false);
        bubble.setMouseTransparent(true);
        bubble.setVisible(false);
        getChildren().addAll(ticks, thumb, bubble);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tell(event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> bubble.setVisible(event.isPrimaryButtonDown()));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> bubble.setVisible(contains(event.getX(), event.getY())));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                bubble.setVisible(false);
            }
        });
    }

    /** Takes over another layout. */
    void show(ScrubberModel newModel) {
        model = newModel;
        setVisible(newModel.isUseful());
        requestLayout();
    }

    /** @param newPlace of the top of the window in the content, 0 to 1 */
    void setPlace(double newPlace) {
        if (newPlace != place) {
            place = newPlace;
            placeThumb();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    private void scrub(MouseEvent event) {
        if (model != null) {
            double at = Math.clamp((event.getY() - END) / length(), 0, 1);
            jump.accept(at);
            tell(event.getY());
            event.consume();
        }
    }

    private void tell(double y) {
        if (model != null && model.isUseful()) {
            bubble.setText(model.title(model.sectionAt(Math.clamp((y - END) / length(), 0, 1))));
            placeBubble(y);
        }
    }

    private void placeBubble(double y) {
        bubble.setVisible(true);
        bubble.autosize();
        bubble.relocate(-bubble.getWidth() - 8,
                Math.clamp(Math.rint(y - bubble.getHeight() / 2), 0, Math.max(0, getHeight() - bubble.getHeight())));
    }

    private void key(KeyEvent event) {
        if (model == null || !model.isUseful()) {
            return;
        }
        int section = model.sectionAt(place + 1e-9);
        switch (event.getCode()) {
            case UP -> go(model, model.month(section, -1));
            case DOWN -> go(model, model.month(section, 1));
            case PAGE_UP -> go(model, model.year(section, -1));
            case PAGE_DOWN -> go(model, model.year(section, 1));
            case HOME -> go(model, 0);
            case END -> go(model, model.month(0, Integer.MAX_VALUE));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(ScrubberModel of, int section) {
        jump.accept(of.place(section));
        bubble.setText(of.title(section));
        placeBubble(END + of.place(section) * length());
    }

    private double length() {
        return Math.max(1, getHeight() - 2 * END);
    }

    private void placeThumb() {
        thumb.resizeRelocate(0, Math.rint(END + place * length()) - 1.0, THUMB, 3);
    }

    @Override
    protected void layoutChildren() {
        if (model == null || !model.isUseful()) {
            return;
        }
        placeThumb();
        List<ScrubberModel.Year> marks = model.years();
        int used = 0;
        double free = Double.NEGATIVE_INFINITY;
        for (ScrubberModel.Year mark : marks) {
            double y = END + mark.place() * length();
            if (y >= free && y < getHeight() - END / 2) {
                Text label = yearLabel(used++);
                label.setText(String.valueOf(mark.year()));
                label.setVisible(true);
                Bounds size = label.getLayoutBounds();
                label.relocate(getWidth() - size.getWidth() - 8, Math.rint(y - size.getHeight() / 2));
                free = y + LABEL_DISTANCE;
            }
        }
        for (int i = used; i < years.size(); i++) {
            years.get(i).setVisible(false);
        }
        ticks.getElements().clear();
        double last = Double.NEGATIVE_INFINITY;
        for (double month : model.months()) {
            double y = Math.rint(END + month * length()) + 0.5;
            if (y - last >= TICK_DISTANCE) {
                ticks.getElements().addAll(new MoveTo(6, y), new LineTo(10, y));
                last = y;
            }
        }
    }

    private Text yearLabel(int which) {
        while (years.size() <= which) {
            Text label = new Text();
            label.getStyleClass().add("year");
            label.setManaged(false);
            label.setMouseTransparent(true);
            years.add(label);
            getChildren().add(0, label);
        }
        return years.get(which);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> place;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            case VALUE_STRING -> model != null && model.isUseful() ? model.title(model.sectionAt(place)) : "";
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
