package photoscope.ui.details;

/** Whether a photo's file can be opened now. */
public enum FileReach {
    /** As far as is known. */
    THERE,
    /** Its drive is not connected, or the file is gone. */
    AWAY,
    /** Its drive or share is there but does not answer. */
    SILENT
}
