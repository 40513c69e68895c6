package photoscope.ui.command;

import java.util.Arrays;
import java.util.List;

import org.kordamp.ikonli.feather.Feather;

import photoscope.platform.OperatingSystem;

/**
 * Everything that can be done in the window. Names stand in the bundle under the command's name; keys are written as
 * {@link Shortcut} reads them, the first is the one that menus show.
 */
public enum Command {
    BACK(CommandGroup.GO, Feather.CHEVRON_LEFT, "Alt+Left, Shortcut+Open Bracket"),
    FORWARD(CommandGroup.GO, Feather.CHEVRON_RIGHT, "Alt+Right, Shortcut+Close Bracket"),
    SHOW_ALL(CommandGroup.GO, Feather.IMAGE, "Shortcut+Shift+A"),
    SHOW_CLUSTERS(CommandGroup.GO, Feather.LAYERS, "Shortcut+Shift+G"),
    SHOW_PROBLEMS(CommandGroup.GO, Feather.ALERT_TRIANGLE, "Shortcut+Shift+P"),
    PALETTE(CommandGroup.GO, Feather.COMMAND, "Shortcut+K"),

    SEARCH(CommandGroup.FIND, Feather.SEARCH, "Shortcut+F"),
    FIND_SIMILAR(CommandGroup.FIND, Feather.LAYERS, "Shortcut+Shift+S"),
    ADD_TO_SEEDS(CommandGroup.FIND, Feather.PLUS_CIRCLE, "+"),
    ADD_AGAINST_SEEDS(CommandGroup.FIND, Feather.MINUS_CIRCLE, "-"),
    SAVE_SEARCH(CommandGroup.FIND, Feather.BOOKMARK, "Shortcut+D"),
    COLLECT(CommandGroup.FIND, Feather.ARCHIVE, "Shortcut+Shift+D"),
    PASTE_PICTURE(CommandGroup.FIND, Feather.CLIPBOARD, "Shortcut+V"),

    INSPECTOR(CommandGroup.LOOK, Feather.SIDEBAR, "I"),
    LARGER(CommandGroup.LOOK, Feather.ZOOM_IN, "Shortcut+Plus, Shortcut+Equals"),
    SMALLER(CommandGroup.LOOK, Feather.ZOOM_OUT, "Shortcut+Minus"),
    SQUARES(CommandGroup.LOOK, Feather.GRID, "G"),
    FULL_SCREEN(CommandGroup.LOOK, Feather.MAXIMIZE, "F11, Shortcut+Ctrl+F"),
    THEME(CommandGroup.LOOK, Feather.MOON, "Shortcut+Shift+L"),

    OPEN(CommandGroup.PHOTO, Feather.MAXIMIZE_2, "Enter"),
    PREVIEW(CommandGroup.PHOTO, Feather.EYE, "Space"),
    OPEN_STACK(CommandGroup.PHOTO, Feather.COPY, "E"),
    OPEN_WITH_SYSTEM(CommandGroup.PHOTO, Feather.EXTERNAL_LINK, "Shortcut+Enter"),
    REVEAL(CommandGroup.PHOTO, Feather.FOLDER, "Shortcut+Shift+R"),
    COPY_FILE(CommandGroup.PHOTO, Feather.FILE, "Shortcut+C"),
    COPY_PATH(CommandGroup.PHOTO, Feather.LINK, "Shortcut+Alt+C"),
    SELECT_ALL(CommandGroup.PHOTO, Feather.CHECK_SQUARE, "Shortcut+A"),
    PLAY(CommandGroup.PHOTO, Feather.PLAY, "K"),
    SEEK_BACK(CommandGroup.PHOTO, Feather.REWIND, "J"),
    SEEK_FORWARD(CommandGroup.PHOTO, Feather.FAST_FORWARD, "L"),
    MUTE(CommandGroup.PHOTO, Feather.VOLUME_X, "M"),
    LIVE(CommandGroup.PHOTO, Feather.PLAY_CIRCLE, "V"),
    RETRY(CommandGroup.PHOTO, Feather.ROTATE_CW, "Shortcut+Alt+R"),

    RATE_0(CommandGroup.EDIT, Feather.X, "0"),
    RATE_1(CommandGroup.EDIT, Feather.STAR, "1"),
    RATE_2(CommandGroup.EDIT, Feather.STAR, "2"),
    RATE_3(CommandGroup.EDIT, Feather.STAR, "3"),
    RATE_4(CommandGroup.EDIT, Feather.STAR, "4"),
    RATE_5(CommandGroup.EDIT, Feather.STAR, "5"),
    FAVOURITE(CommandGroup.EDIT, Feather.HEART, "F"),
    HIDE(CommandGroup.EDIT, Feather.EYE_OFF, "X"),
    TAGS(CommandGroup.EDIT, Feather.TAG, "T"),
    ANNOTATE(CommandGroup.EDIT, Feather.EDIT_3, "A"),
    CONFLICTS(CommandGroup.EDIT, Feather.GIT_PULL_REQUEST, "Shortcut+Shift+K"),
    ADD_TO_CLUSTER(CommandGroup.EDIT, Feather.FOLDER_PLUS, "C"),
    REMOVE_FROM_CLUSTER(CommandGroup.EDIT, Feather.FOLDER_MINUS, "Shift+C"),
    NAME_THESE(CommandGroup.EDIT, Feather.ARCHIVE, "Shortcut+Shift+N"),
    APPROVE_MEMBER(CommandGroup.EDIT, Feather.CHECK_CIRCLE, "Y"),
    REJECT_MEMBER(CommandGroup.EDIT, Feather.X_CIRCLE, "N"),
    UNDECIDE_MEMBER(CommandGroup.EDIT, Feather.CIRCLE, "U"),
    MORE_LIKE_CLUSTER(CommandGroup.FIND, Feather.PLUS_CIRCLE, "Shift+M"),
    ANNOTATE_CLUSTER(CommandGroup.EDIT, Feather.EDIT_3, "Shift+A"),
    UNDO(CommandGroup.EDIT, Feather.CORNER_UP_LEFT, "Shortcut+Z"),
    REDO(CommandGroup.EDIT, Feather.CORNER_UP_RIGHT, "Shortcut+Shift+Z, Shortcut+Y"),

    ADD_FOLDERS(CommandGroup.LIBRARY, Feather.FOLDER_PLUS, "Shortcut+O"),
    ADD_PHOTOS_LIBRARY(CommandGroup.LIBRARY, Feather.BOOK_OPEN, "Shortcut+Shift+O"),
    IMPORT(CommandGroup.LIBRARY, Feather.DOWNLOAD, "Shortcut+Shift+I"),
    INDEX(CommandGroup.LIBRARY, Feather.REFRESH_CW, "F5, Shortcut+R"),
    MOVED(CommandGroup.LIBRARY, Feather.SHUFFLE, "Shortcut+Shift+M"),
    PAUSE(CommandGroup.LIBRARY, Feather.PAUSE, "Shortcut+P"),
    CANCEL(CommandGroup.LIBRARY, Feather.X_CIRCLE, "Shortcut+Period"),
    SETTINGS(CommandGroup.LIBRARY, Feather.SETTINGS, "Shortcut+Comma"),
    SHORTCUTS(CommandGroup.LIBRARY, Feather.HELP_CIRCLE, "?"),
    ABOUT(CommandGroup.LIBRARY, Feather.INFO, "Shift+F1"),
    QUIT(CommandGroup.LIBRARY, Feather.LOG_OUT, "Shortcut+Q");

    private final CommandGroup group;
    private final Feather icon;
    private final String keys;

    /**
     * @param keys separated by commas
     */
    Command(CommandGroup group, Feather icon, String keys) {
        this.group = group;
        this.icon = icon;
        this.keys = keys;
    }

    /** What its name stands under in the bundle: the program that shows files is called differently by system. */
    String nameKey(OperatingSystem system) {
        return this == REVEAL ? switch (system) {
            case MAC -> "REVEAL.mac";
            case WINDOWS -> "REVEAL.windows";
            case LINUX, OTHER -> "REVEAL";
        } : name();
    }

    public CommandGroup group() {
        return group;
    }

    public Feather icon() {
        return icon;
    }

    /** What starts it from the keyboard, the usual one first. */
    public List<Shortcut> shortcuts() {
        return Arrays.stream(keys.split(", ")).map(Shortcut::of).toList();
    }

    /** The command that gives so many stars, 0 to 5. */
    public static Command rate(int stars) {
        return valueOf("RATE_" + stars);
    }
}
