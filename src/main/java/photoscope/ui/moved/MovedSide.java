package photoscope.ui.moved;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import photoscope.annotations.Annotation;
import photoscope.library.PhotoCard;
import photoscope.ui.language.Words;

/** One photo of a question: how it looks, what it is called, where it lies, and what was written about it. */
final class MovedSide extends VBox {
    private static final double SIDE = 120;
    /** Of two beside each other; more of them share the room. */
    private static final double PREFERRED_WIDTH = 390;
    private final ImageView picture = new ImageView();

    MovedSide(PhotoCard card, String heading, MovedModel model, Words words) {
        super(6);
        getStyleClass().add("side");
        setMinWidth(0);
        setPrefWidth(PREFERRED_WIDTH);
        HBox.setHgrow(this, Priority.ALWAYS);
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        picture.setPreserveRatio(true);
        Label name = line(String.valueOf(card.path().getFileName()), "name");
        Path folder = card.path().getParent();
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale());
        getChildren().addAll(line(heading, "muted"), picture, name, line(String.valueOf(folder), "muted"),
                line(times.format(card.facts().takenAt().local()), "muted"));
        written(card.annotation(), words).forEach(text -> getChildren().add(line(text, "written")));
        model.thumbnail(card.id(), jpeg -> picture.setImage(new Image(new ByteArrayInputStream(jpeg))));
    }

    private static List<String> written(Annotation annotation, Words words) {
        List<String> written = new ArrayList<>();
        if (annotation.stars().stars() > 0) {
            written.add("\u2605".repeat(annotation.stars().stars()));
        }
        if (annotation.titleText() != null) {
            written.add(annotation.titleText());
        }
        if (annotation.captionText() != null) {
            written.add(annotation.captionText());
        }
        if (!annotation.tagNames().isEmpty()) {
            written.add(words.format("tags", String.join(", ", annotation.tagNames())));
        }
        if (!annotation.comments().isEmpty()) {
            written.add(words.format("comments", annotation.comments().size()));
        }
        return written;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
