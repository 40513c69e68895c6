package photoscope.ui.annotate;

import photoscope.ui.control.TagSuggestions;
import photoscope.ui.language.Language;
import photoscope.ui.search.Pause;
import photoscope.ui.task.Background;
import photoscope.ui.thumbnail.ThumbnailCache;

/**
 * What the sheet works with.
 *
 * @param language of its words
 * @param background where photos are read
 * @param source what was said of photos
 * @param edits where changes go
 * @param suggestions completes tags
 * @param neighbours finds photos like those that are shown
 * @param cluster the one whose photos are shown
 * @param thumbnails small pictures of these
 * @param pause after which what was typed is saved
 * @param actions what it asks of the window
 */
public record SheetParts(Language language, Background background, AnnotationSource source, AnnotationEdits edits,
        TagSuggestions suggestions, Neighbours neighbours, WholeCluster cluster, ThumbnailCache thumbnails, Pause pause,
        SheetActions actions) {}
