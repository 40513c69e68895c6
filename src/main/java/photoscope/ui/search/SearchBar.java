package photoscope.ui.search;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.ui.language.Words;

/** The search field: chips and text in one frame, with suggestions below it. */
public final class SearchBar extends HBox {
    private static final PseudoClass ALL_SELECTED = PseudoClass.getPseudoClass("all-selected");
    /** Chips leave the text at least this part of the frame. */
    private static final double CHIPS_AT_MOST = 0.6;
    private final SearchModel model;
    private final Words words;
    private final Runnable toPhotos;
    private final TextField field = new TextField();
    private final ChipStrip chips;
    private final SuggestionPopup popup;
    /** Whether chips and text were selected together: what is typed next takes the place of all. */
    private boolean isAllSelected;
    /** Whether the field is being filled by the model rather than by a person. */
    private boolean isFilling;

    /**
     * @param words those of this class
     * @param toPhotos moves the keyboard to the photos
     */
    public SearchBar(SearchModel model, Words words, Runnable toPhotos) {
        this.model = model;
        this.words = words;
        this.toPhotos = toPhotos;
        getStyleClass().add("search-bar");
        setAlignment(Pos.CENTER_LEFT);
        chips = new ChipStrip(model, words, field::requestFocus);
        chips.maxWidthProperty().bind(widthProperty().multiply(CHIPS_AT_MOST));
        Button clear = SmallButton.of(Feather.X, words.get("clear"), () -> {
            model.clear();
            field.requestFocus();
        });
        clear.visibleProperty().bind(model.isEmpty().not());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.SEARCH), chips, field, clear);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> selectAll(false));
        setOnMouseClicked(_ -> field.requestFocus());
        popup = new SuggestionPopup(model, words, this);
        prepareField();
    }

    /** Moves the keyboard here, with all text selected. */
    public void focusSearch() {
        field.requestFocus();
        field.selectAll();
    }

    private void prepareField() {
        field.getStyleClass().add("search-text");
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.setAccessibleText(words.get("field.name"));
        field.setTextFormatter(new TextFormatter<>(this::edit));
        field.textProperty().addListener((_, _, typed) -> followUndo(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().addListener((_, _, isFocused) -> {
            popup.setWanted(isFocused);
            selectAll(false);
            if (!isFocused) {
                model.suggestions().close();
            } else if (model.isEmpty().get()) {
                model.offer(false);
            }
        });
        model.field().addListener((_, _, _) -> fill());
        model.isEmpty().addListener((_, _, _) -> prompt());
        model.suggestions().selected().addListener((_, _, _) -> help());
        model.suggestions().offered().subscribe(this::help);
        fill();
        prompt();
        help();
    }

    private void prompt() {
        field.setPromptText(model.chips().isEmpty() ? words.get("field.prompt") : "");
    }

    /** What a screen reader tells of the field, the suggestion that the keyboard stands on included. */
    private void help() {
        int offered = model.suggestions().offered().size();
        Suggestion current = model.suggestions().current();
        String help = words.get("field.help");
        if (current != null) {
            help = words.format("field.offers", new SearchWords(words).line(current),
                    model.suggestions().selected().get() + 1, offered);
        } else if (offered > 0) {
            help = words.format("field.offered", offered);
        }
        field.setAccessibleHelp(help);
    }

    private void fill() {
        SearchModel.FieldText shown = model.field().get();
        if (!isFilling) {
            isFilling = true;
            field.setText(shown.text());
            field.positionCaret(shown.caret());
            isFilling = false;
        }
        prompt();
    }

    /** What a person types; where something became a chip, the field shows what is left of the text. */
    private TextFormatter.Change edit(TextFormatter.Change change) {
        if (isFilling || !change.isContentChange()) {
            return change;
        }
        change.setText(change.getText().replaceAll("\\p{Cntrl}", " "));
        String typed = change.getControlNewText();
        isFilling = true;
        SearchModel.FieldText shown = isAllSelected
                ? model.typeOver(typed, change.getCaretPosition())
                : model.type(typed, change.getCaretPosition());
        isFilling = false;
        selectAll(false);
        if (!shown.text().equals(typed)) {
            change.setRange(0, change.getControlText().length());
            change.setText(shown.text());
            change.selectRange(shown.caret(), shown.caret());
        }
        return change;
    }

    /** Undoing changes the text past its formatter. */
    private void followUndo(String typed) {
        if (!isFilling && !typed.equals(model.field().get().text())) {
            isFilling = true;
            model.restore(typed);
            isFilling = false;
        }
    }

    private void selectAll(boolean isAll) {
        isAllSelected = isAll;
        chips.pseudoClassStateChanged(ALL_SELECTED, isAll);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            selectAll(true); // the text is selected by the field itself
        } else if (event.getCode().isNavigationKey()) {
            selectAll(false);
        }
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean isUsed = isPlain && switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> enter();
            case TAB -> complete();
            case ESCAPE -> escape();
            case BACK_SPACE, DELETE ->
                isAllSelected ? empty() : event.getCode() == KeyCode.BACK_SPACE && isAtStart() && editLastChip();
            case LEFT -> isAtStart() && goToChips();
            default -> false;
        };
        if (isUsed) {
            event.consume();
        }
    }

    private boolean move(int by) {
        if (model.suggestions().offered().isEmpty()) {
            model.offer(true);
        } else {
            model.suggestions().move(by);
        }
        return true;
    }

    private boolean enter() {
        Suggestion current = model.suggestions().current();
        if (current != null) {
            model.take(current);
        } else {
            model.settle();
            if (model.problems().get().isEmpty()) {
                toPhotos.run();
            }
        }
        return true;
    }

    private boolean complete() {
        if (model.suggestions().offered().isEmpty()) {
            return false;
        }
        Suggestion current = model.suggestions().current();
        Suggestion taken = current == null ? model.suggestions().offered().getFirst() : current;
        boolean isCompleting = taken instanceof Suggestion.Completing;
        if (isCompleting || current != null) {
            model.take(taken);
            return true;
        }
        return false;
    }

    private boolean escape() {
        if (!model.suggestions().offered().isEmpty()) {
            model.suggestions().close();
        } else if (model.isEmpty().get()) {
            toPhotos.run();
        } else {
            model.clear();
        }
        return true;
    }

    private boolean empty() {
        selectAll(false);
        model.clear();
        return true;
    }

    private boolean isAtStart() {
        return field.getCaretPosition() == 0 && field.getSelection().getLength() == 0 && !model.chips().isEmpty();
    }

    private boolean editLastChip() {
        model.edit(model.chips().size() - 1);
        return true;
    }

    private boolean goToChips() {
        chips.focusLast();
        return true;
    }
}
