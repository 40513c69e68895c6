package photoscope.ui.about;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.Overlay;
import photoscope.ui.theme.Stylesheet;

/** The report of a crash, to be read, copied or deleted. */
public final class ReportView implements Overlay {
    private final TextArea text;
    private final VBox content;
    private Runnable close = () -> {};

    /** @param delete deletes all reports */
    public ReportView(String report, Runnable delete, Language language) {
        Words words = language.wordsOf(ReportView.class);
        text = new TextArea(report);
        text.setEditable(false);
        text.setAccessibleText(words.get("report"));
        text.getStyleClass().add("report-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        Label stays = new Label(words.get("reportStays"));
        stays.setWrapText(true);
        Button deleting = new Button(words.get("deleteReports"));
        deleting.setOnAction(_ -> {
            close.run();
            delete.run();
        });
        HBox buttons = new HBox(deleting);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        content = new VBox(10, PanelHead.of(words.get("report"), words.get("close"), () -> close.run()), stays, text,
                buttons);
        content.getStyleClass().addAll("overlay-panel", "about");
        Stylesheet.addTo(content, ReportView.class);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Node firstFocus() {
        return text;
    }

    @Override
    public void opened(Runnable closing) {
        close = closing;
    }
}
