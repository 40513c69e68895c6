/** The page of clusters, and what puts photos into them. */
@NullMarked
package photoscope.ui.clusters;

import org.jspecify.annotations.NullMarked;
