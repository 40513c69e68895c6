package photoscope.ui.inspector;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import photoscope.photo.PhotoId;
import photoscope.ui.command.CommandControls;
import photoscope.ui.control.TagSuggestions;
import photoscope.ui.details.DetailsSource;
import photoscope.ui.language.Language;
import photoscope.ui.picture.PictureSource;
import photoscope.ui.task.Background;

/**
 * What the inspector works with.
 *
 * @param language of its words
 * @param background where photos are read
 * @param pictures where its preview comes from
 * @param details what it tells
 * @param edits where changes go
 * @param suggestions completes tags
 * @param controls makes the buttons of commands (reveal, copy path, retry); they act on the same selection
 * @param clusters tells which clusters a photo is in
 * @param openStack shows the stack of its first photo, with the second selected
 * @param search shows what a query finds
 */
public record InspectorParts(Language language, Background background, PictureSource pictures, DetailsSource details,
        Edits edits, TagSuggestions suggestions, CommandControls controls, PhotoClusters clusters,
        BiConsumer<PhotoId, PhotoId> openStack, Consumer<String> search) {}
