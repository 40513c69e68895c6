package photoscope.catalog;

import photoscope.photo.StackRole;

/**
 * A photo that stands behind another one.
 *
 * @param photo its ordinal
 * @param leader the ordinal of the one that lists show
 * @param role what it is to its leader
 */
public record StackMember(int photo, int leader, StackRole role) {}
