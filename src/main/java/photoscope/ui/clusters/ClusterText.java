package photoscope.ui.clusters;

/**
 * What the user says of a cluster.
 *
 * @param name not blank
 * @param description may be empty
 * @param colour 0xRRGGBB; -1 for none
 */
record ClusterText(String name, String description, int colour) {
    ClusterText {
        name = name.strip();
        description = description.strip();
    }
}
