package photoscope.ui.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kordamp.ikonli.feather.Feather;

import photoscope.ui.language.Language;
import photoscope.ui.language.Words;

/** The messages that stand in the place of photos. */
public final class Messages {
    private final Words words;

    public Messages(Language language) {
        this.words = language.wordsOf(Messages.class);
    }

    /** The library is being opened, a list is being made. */
    public Message loading() {
        return new Message(Feather.LOADER, words.get("loading.title"), words.get("loading.text"), true, List.of());
    }

    /** Indexing runs and has not finished a photo yet. */
    public Message indexingBegins() {
        return new Message(Feather.LOADER, words.get("indexing.title"), words.get("indexing.text"), true, List.of());
    }

    /** Sources are there, but not one photo in them. */
    public Message noPhotos(Runnable addFolders) {
        return new Message(Feather.IMAGE, words.get("noPhotos.title"), words.get("noPhotos.text"), false,
                List.of(new Notice.Action(words.get("addFolders"), addFolders)));
    }

    /** A search without an answer. */
    public Message nothingFound(Runnable clearSearch) {
        return new Message(Feather.SEARCH, words.get("nothingFound.title"), words.get("nothingFound.text"), false,
                List.of(new Notice.Action(words.get("clearSearch"), clearSearch)));
    }

    /**
     * A search that its filters have emptied.
     *
     * @param filters as they were typed
     * @param photos how many are left without them
     */
    public Message emptiedBy(String filters, int photos, Runnable drop, Runnable clearSearch) {
        return new Message(Feather.FILTER, words.get("emptied.title"), words.format("emptied.text", filters, photos),
                false, List.of(new Notice.Action(words.format("emptied.drop", filters), drop),
                        new Notice.Action(words.get("clearSearch"), clearSearch)));
    }

    /** A place with nothing in it, no favourites yet for instance. */
    public Message emptyPlace() {
        return new Message(Feather.INBOX, words.get("emptyPlace.title"), words.get("emptyPlace.text"), false,
                List.of());
    }

    /** All is well. */
    public Message noProblems() {
        return new Message(Feather.CHECK_CIRCLE, words.get("noProblems.title"), words.get("noProblems.text"), false,
                List.of());
    }

    /**
     * Something went wrong.
     *
     * @param reason a sentence that says what to do
     */
    public Message failed(String reason, Runnable retry) {
        return new Message(Feather.ALERT_CIRCLE, words.get("failed.title"), reason, false, List.of(again(retry)));
    }

    /**
     * A library could not be opened.
     *
     * @param reason a sentence that says what to do
     * @param copy when the copy of its catalog was made that can be brought back; empty where none helps
     */
    public Message notOpened(String reason, Optional<Instant> copy, Runnable restore, Runnable retry, Runnable another,
            Runnable quit) {
        List<Notice.Action> actions = new ArrayList<>();
        copy.ifPresent(made -> actions.add(new Notice.Action(words.format("restore", day(made)), restore)));
        actions.add(again(retry));
        actions.add(new Notice.Action(words.get("openAnother"), another));
        actions.add(new Notice.Action(words.get("quit"), quit));
        return new Message(Feather.ALERT_CIRCLE, words.get("failed.title"), reason, false, actions);
    }

    private String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(time.atZone(ZoneId.systemDefault()));
    }

    private Notice.Action again(Runnable retry) {
        return new Notice.Action(words.get("retry"), retry);
    }
}
