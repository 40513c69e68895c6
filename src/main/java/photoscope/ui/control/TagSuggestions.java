package photoscope.ui.control;

import java.util.List;

/** Completes tags. Asked on worker threads. */
public interface TagSuggestions {
    /** Tags that begin like this, most used first; few. */
    List<String> beginningWith(String text) throws InterruptedException;
}
