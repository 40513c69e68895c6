package photoscope.ui.shell;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import photoscope.library.Annotating;
import photoscope.library.LibraryException;
import photoscope.ui.control.TagSuggestions;

/** The tags of a library, to complete what is typed. */
record LibraryTags(Annotating annotating) implements TagSuggestions {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryTags.class);
    private static final int MOST = 8;

    /** Without suggestions one can still type the whole tag. */
    @Override
    public List<String> beginningWith(String text) {
        try {
            return annotating.tagCompletions(text, MOST);
        } catch (LibraryException e) {
            LOG.warn("Tags can't be suggested", e);
            return List.of();
        }
    }
}
