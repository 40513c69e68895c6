package photoscope.ui.command;

/** Commands that belong together in menus and in the sheet of shortcuts. */
public enum CommandGroup {
    GO,
    FIND,
    LOOK,
    PHOTO,
    EDIT,
    LIBRARY
}
