package photoscope.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;

import photoscope.photo.PhotoId;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.grid.GridAction;
import photoscope.ui.language.Words;
import photoscope.ui.lightbox.Lightbox;
import photoscope.ui.search.SearchBar;
import photoscope.ui.search.Seed;
import photoscope.ui.search.SeedModel;

/** Begins searches: with words, with what is selected, and with the photo under the mouse. */
final class SearchCommands {
    private final SeedModel seeds;
    private final SearchBar bar;
    private final Lightbox lightbox;
    private final Targets targets;

    SearchCommands(SeedModel seeds, SearchBar bar, Lightbox lightbox, Targets targets) {
        this.seeds = seeds;
        this.bar = bar;
        this.lightbox = lightbox;
        this.targets = targets;
    }

    /**
     * @param nothingSelected why nothing can be done with photos now; empty when it can
     */
    void handle(CommandHandlers commands, ObservableValue<String> nothingSelected) {
        commands.handle(Command.SEARCH, this::search);
        commands.handle(Command.FIND_SIMILAR, this::findSimilar, nothingSelected);
        commands.handle(Command.ADD_TO_SEEDS, () -> add(true), nothingSelected);
        commands.handle(Command.ADD_AGAINST_SEEDS, () -> add(false), nothingSelected);
    }

    /** Buttons on the picture under the mouse. */
    List<GridAction> onPictures(Words words) {
        return List.of(
                new GridAction(words.get("similar"), Command.FIND_SIMILAR.icon(), id -> seeds.searchLike(seed(id))),
                new GridAction(words.get("more"), Command.ADD_TO_SEEDS.icon(), id -> seeds.add(seed(id), true)));
    }

    private static List<Seed> seed(long id) {
        return List.of(new Seed.Photo(new PhotoId(id)));
    }

    private void search() {
        lightbox.close();
        bar.focusSearch();
    }

    private void findSimilar() {
        List<PhotoId> photos = targets.photos();
        lightbox.close();
        seeds.searchLike(Seed.ofPhotos(photos));
    }

    private void add(boolean areWanted) {
        seeds.add(Seed.ofPhotos(targets.photos()), areWanted);
    }
}
