package photoscope.ui.annotate;

/** What the sheet asks of the window that it is in. */
public interface SheetActions {
    /** Goes to the photo before (-1) or after (1) the one that is selected. */
    void move(int by);

    /** Takes the sheet away. */
    void close();
}
