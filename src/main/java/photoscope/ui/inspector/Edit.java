package photoscope.ui.inspector;

/** A change that people make to what is said of one photo or of many. */
public sealed interface Edit {
    /** Gives stars, 1 to 5; 0 takes them away. */
    record SetStars(int stars) implements Edit {}

    /** Makes favourites, or ordinary photos again. */
    record SetFavourite(boolean isFavourite) implements Edit {}

    /** Hides, or shows again. */
    record SetHidden(boolean isHidden) implements Edit {}

    /** Writes a title; an empty one clears it. */
    record SetTitle(String title) implements Edit {}

    /** Writes a caption; an empty one clears it. */
    record SetCaption(String caption) implements Edit {}

    /** Adds a tag. */
    record AddTag(String tag) implements Edit {}

    /** Removes a tag. */
    record RemoveTag(String tag) implements Edit {}
}
