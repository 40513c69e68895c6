package photoscope.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import photoscope.clusters.Member;
import photoscope.clusters.Verdict;
import photoscope.photo.PhotoId;
import photoscope.ui.browse.BrowseModel;
import photoscope.ui.browse.Place;
import photoscope.ui.browse.Shown;
import photoscope.ui.clusters.ClusterEditing;
import photoscope.ui.clusters.ClusterForm;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandHandlers;
import photoscope.ui.language.Words;
import photoscope.ui.overlay.OverlayHost;

/** Makes collections of photos that were found or selected, with the scores that they are shown with. */
final class Collecting {
    private final BrowseModel browse;
    private final Targets targets;
    private final ClusterEditing editing;
    private final OverlayHost overlays;
    private final Words words;

    Collecting(BrowseModel browse, Targets targets, ClusterEditing editing, OverlayHost overlays, Words words) {
        this.browse = browse;
        this.targets = targets;
        this.editing = editing;
        this.overlays = overlays;
        this.words = words;
    }

    /**
     * @param nothingSelected why nothing can be done with photos now; empty when it can
     */
    void handle(CommandHandlers commands, ObservableValue<String> nothingSelected) {
        commands.handle(Command.COLLECT, this::collectFound, Bindings.createStringBinding(
                () -> isSomethingFound() ? "" : words.get("nothingFound"), browse.visit(), browse.shown()));
        commands.handle(Command.NAME_THESE, this::collectSelected, nothingSelected);
    }

    private boolean isSomethingFound() {
        Shown shown = browse.shown().get();
        return shown != null && shown.photos().size() > 0 && browse.place() instanceof Place.Photos here
                && !here.isAll();
    }

    private void collectFound() {
        Shown shown = browse.shown().get();
        if (shown != null) {
            int count = shown.photos().size();
            ask(words.get("form.collect"), count,
                    () -> IntStream.range(0, count).mapToObj(i -> member(shown, i)).toList());
        }
    }

    private void collectSelected() {
        List<PhotoId> photos = targets.photos();
        Shown shown = browse.shown().get();
        ask(words.format("form.nameThese", photos.size()), photos.size(), () -> members(photos, shown));
    }

    private static List<Member> members(List<PhotoId> photos, @Nullable Shown shown) {
        Set<PhotoId> chosen = new HashSet<>(photos);
        List<Member> listed = shown == null
                ? List.of()
                : IntStream.range(0, shown.photos().size())
                        .filter(i -> chosen.contains(new PhotoId(shown.photos().id(i))))
                        .mapToObj(i -> member(shown, i))
                        .toList();
        return listed.size() == photos.size() ? listed : photos.stream().map(Member::of).toList();
    }

    private void ask(String title, int count, Supplier<List<Member>> members) {
        overlays.open(ClusterForm.ofName(title, "", words, name -> editing.collect(name, count, members)));
    }

    private static Member member(Shown shown, int index) {
        Float score = shown.cluster() == null ? shown.photos().score(index) : shown.cluster().score(index);
        return new Member(new PhotoId(shown.photos().id(index)), score, Verdict.UNDECIDED);
    }
}
