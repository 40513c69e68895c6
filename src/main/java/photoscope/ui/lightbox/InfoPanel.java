package photoscope.ui.lightbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import photoscope.photo.Facts;
import photoscope.ui.details.DetailWords;
import photoscope.ui.details.DetailsSource;
import photoscope.ui.details.PhotoDetails;
import photoscope.ui.language.Words;
import photoscope.ui.task.Latest;

/** What is known of the photo, beside it. The last photo's stays until the next one's is here. */
final class InfoPanel extends VBox {
    private static final double MARGIN = 12;

    private final LightboxModel model;
    private final DetailsSource source;
    private final DetailWords detailWords;
    private final Words words;
    private final Latest latest;

    InfoPanel(LightboxModel model, LightboxParts parts) {
        this.model = model;
        source = parts.details();
        detailWords = new DetailWords(parts.language());
        words = parts.language().wordsOf(Lightbox.class);
        latest = new Latest(parts.background());
        getStyleClass().add("info-panel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        StackPane.setMargin(this, new Insets(MARGIN, MARGIN, 0, 0));
        setVisible(false);
        model.index().addListener(_ -> refresh());
        model.infoShown().addListener(_ -> refresh());
    }

    void refresh() {
        if (model.isOpen() && model.infoShown().get()) {
            var photo = model.id();
            latest.run(() -> source.of(photo), this::show, failure -> show(List.of(plain(words.reason(failure)))));
        } else {
            latest.cancel();
            setVisible(false);
        }
    }

    private void show(Optional<PhotoDetails> details) {
        show(details.map(this::lines).orElse(List.of(plain(words.get("gone")))));
    }

    private void show(List<Node> lines) {
        getChildren().setAll(lines);
        setVisible(true);
    }

    private List<Node> lines(PhotoDetails details) {
        Facts facts = details.facts();
        List<Node> lines = new ArrayList<>();
        Label name = plain(details.name());
        name.getStyleClass().add("name");
        lines.add(name);
        add(lines, "date", detailWords.date(facts.takenAt()));
        add(lines, "place", facts.place() == null ? "" : detailWords.place(facts.place()));
        add(lines, "camera", joined(facts.camera(), facts.lens()));
        add(lines, "exposure", detailWords.exposure(facts.exposure()));
        add(lines, "size", joined(detailWords.dimensions(facts), detailWords.file(details)));
        add(lines, "rating", "★".repeat(Math.max(0, details.notes().stars())));
        add(lines, "tags", String.join(", ", details.notes().tags()));
        add(lines, "caption", details.notes().caption());
        return lines;
    }

    private void add(List<Node> lines, String name, String text) {
        if (!text.isEmpty()) {
            Label heading = plain(words.get(name));
            heading.getStyleClass().add("heading");
            lines.add(new VBox(heading, plain(text)));
        }
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        List<String> parts = new ArrayList<>();
        if (one != null && !one.isEmpty()) {
            parts.add(one);
        }
        if (other != null && !other.isEmpty()) {
            parts.add(other);
        }
        return String.join("\n", parts);
    }

    private static Label plain(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
