package photoscope.tidying;

/**
 * One of the files that belong together.
 *
 * @param name of the file
 * @param stem what of the name changes when the group is renamed: all before the ending or, of a sidecar, before the
 *     photo's ending
 * @param isMedia whether it is a photo or film, and not what belongs to one
 */
record GroupMember(String name, String stem, boolean isMedia) {
    /** Its name with another stem in the place of this. */
    String renamed(String newStem) {
        return newStem + name.substring(stem.length());
    }
}
