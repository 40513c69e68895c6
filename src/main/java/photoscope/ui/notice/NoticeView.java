package photoscope.ui.notice;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;
import photoscope.ui.task.Late;

/** Shows the notices at the foot of the window: a layer that lets all clicks beside them through. */
public final class NoticeView {
    private final StackPane view = new StackPane();
    private final Late<Toast> toast;

    public NoticeView(NoticeModel model, Language language) {
        Words words = language.wordsOf(NoticeView.class);
        toast = new Late<>(() -> {
            Toast made = new Toast(model, words);
            view.getChildren().add(made);
            return made;
        });
        view.setAlignment(Pos.BOTTOM_CENTER);
        view.setPickOnBounds(false);
        view.getStyleClass().add("notice-layer");
        model.shown().addListener((_, _, now) -> show(now));
        show(model.shown().get());
    }

    /** To be laid over the content, above the status bar. */
    public Region view() {
        return view;
    }

    private void show(Optional<NoticeModel.Counted> now) {
        now.ifPresent(counted -> toast.get().show(counted));
        toast.ifMade().ifPresent(made -> made.setVisible(now.isPresent()));
    }
}
