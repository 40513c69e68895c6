/** Looking for photos: the search field with its chips, the pictures to search with, and what an answer says. */
@NullMarked
package photoscope.ui.search;

import org.jspecify.annotations.NullMarked;
