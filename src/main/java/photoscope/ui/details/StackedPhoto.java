package photoscope.ui.details;

import org.jspecify.annotations.Nullable;

import photoscope.photo.PhotoId;
import photoscope.photo.StackRole;

/**
 * A photo of a stack.
 *
 * @param id the photo
 * @param name of its file
 * @param role what it is to the one that stands for all; null where it is that one
 */
public record StackedPhoto(PhotoId id, String name, @Nullable StackRole role) {}
