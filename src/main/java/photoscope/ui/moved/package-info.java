/** Files that went elsewhere: what was recognised, and what somebody has to tell. */
@org.jspecify.annotations.NullMarked
package photoscope.ui.moved;
