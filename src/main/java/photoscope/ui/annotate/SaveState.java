package photoscope.ui.annotate;

/** Whether what was written is safe. */
enum SaveState {
    SAVED,
    SAVING,
    FAILED
}
