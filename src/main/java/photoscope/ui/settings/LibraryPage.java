package photoscope.ui.settings;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import photoscope.library.LibraryFolder;
import photoscope.ui.file.FileChoosers;
import photoscope.ui.language.Words;

/** Where the library lies, its backup, and other libraries. */
final class LibraryPage {
    private final LibrarySettings library;
    private final FileChoosers choosers;
    private final Words words;
    private final SettingsForm form;
    private final VBox others = new VBox();

    LibraryPage(SettingsModel model, FileChoosers choosers, Words words) {
        this.library = model.library();
        this.choosers = choosers;
        this.words = words;
        this.form = new SettingsForm(words, SettingsCategory.LIBRARY);
        addLocation();
        addBackup();
        addOthers();
        form.trouble(library.trouble());
    }

    VBox page() {
        return form.page();
    }

    private void addLocation() {
        form.add(SettingsForm.lineOf(words.get("location"), library.location().toString(),
                form.button("library.reveal", library::reveal)));
        Label size = new Label(words.get("size.counting"));
        size.setMinWidth(Region.USE_PREF_SIZE);
        library.bytes()
                .addListener((_, _, bytes) -> size.setText(bytes == null ? "" : ByteText.of(bytes, words.locale())));
        form.line("size", size);
    }

    private void addBackup() {
        Button backUp = form.button("backup.now", library::backUp);
        backUp.disableProperty().bind(library.isBackingUp());
        form.line("backup", backUp);
        Label done = SettingsForm.muted("");
        done.setVisible(false);
        done.setManaged(false);
        library.backup().addListener((_, _, file) -> {
            done.setText(file == null ? "" : words.format("backup.done", file));
            done.setVisible(file != null);
            done.setManaged(file != null);
        });
        form.add(done);
    }

    private void addOthers() {
        Button open = form.button("library.open", () -> choose("library.open.title"));
        Button make = form.button("library.new", () -> choose("library.new.title"));
        HBox buttons = new HBox(open, make);
        buttons.getStyleClass().add("buttons");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        form.line("libraries", buttons);
        others.getStyleClass().add("cards");
        form.add(others);
        library.others().addListener((ListChangeListener<LibraryFolder>) _ -> fill());
        fill();
    }

    private void fill() {
        others.getChildren().setAll(library.others().stream().map(LibraryFolder::root).map(this::other).toList());
        others.setVisible(!library.others().isEmpty());
        others.setManaged(others.isVisible());
    }

    private Node other(Path folder) {
        Label path = new Label(folder.toString());
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setMinWidth(0);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button open = form.button("library.switch", () -> library.open(folder));
        open.setAccessibleText(words.get("library.switch") + " " + folder);
        HBox card = new HBox(path, open);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "card-head");
        return card;
    }

    private void choose(String title) {
        choosers.folder(words.get(title)).ifPresent(library::open);
    }
}
