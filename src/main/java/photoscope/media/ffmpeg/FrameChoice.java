package photoscope.media.ffmpeg;

/** How the frames of a film that are looked at are chosen. */
public enum FrameChoice {
    /** About every interval the last one that stands for itself: only these are decoded. */
    KEYFRAMES,
    /** The one of the very moment, at the cost of decoding those before it. */
    INTERVAL,
    /** Where the picture changes: of those that stand for themselves, each that looks otherwise than the last. */
    SCENES
}
