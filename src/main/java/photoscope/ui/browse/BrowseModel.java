package photoscope.ui.browse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import photoscope.ui.task.Background;
import photoscope.ui.task.Latest;

/**
 * Where one is, what is shown there, and the way back and forward. What was shown stays until the next is there, so
 * that nothing flickers.
 */
public final class BrowseModel {
    /** Deeper than anyone goes back. */
    private static final int LONGEST_WAY = 200;
    private final Lister lister;
    private final Latest listing;
    private final LongSupplier topPhoto;
    private final Deque<Visit> before = new ArrayDeque<>();
    private final Deque<Visit> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Visit> visit;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper isLoading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /**
     * @param topPhoto tells the id of the photo at the top of the grid, to come back to
     */
    public BrowseModel(Place start, Lister lister, LongSupplier topPhoto, Background background) {
        this.lister = lister;
        this.listing = new Latest(background);
        this.topPhoto = topPhoto;
        this.visit = new ReadOnlyObjectWrapper<>(Visit.to(start));
    }

    /** Where one is. */
    public ReadOnlyObjectProperty<Visit> visit() {
        return visit.getReadOnlyProperty();
    }

    public Place place() {
        return visit.get().place();
    }

    /** The photos that are shown; those of the last place while the next is looked for. */
    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Why the photos of the place could not be found, if they could not. */
    public ReadOnlyObjectProperty<@Nullable Exception> failure() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty isLoading() {
        return isLoading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Goes to a place; the one that is left can be come back to. */
    public void go(Place place) {
        if (place.equals(place())) {
            refresh();
        } else {
            leaveFor(place, false);
        }
    }

    /** Goes to a place whose query is still being typed; {@link #change} follows with the rest. */
    public void begin(Place place) {
        leaveFor(place, true);
    }

    private void leaveFor(Place place, boolean isTyping) {
        before.push(visit.get().leftAt(topPhoto.getAsLong()));
        if (before.size() > LONGEST_WAY) {
            before.removeLast();
        }
        after.clear();
        arrive(Visit.to(place), isTyping);
    }

    /** Changes the place one is at, as while typing: there is no way back to each letter. */
    public void change(Place place, boolean isTyping) {
        arrive(Visit.to(place), isTyping);
    }

    /** A cluster has another name: places that name it follow, also those on the way back and forward. */
    public void rename(String before, String now) {
        for (Deque<Visit> way : List.of(this.before, after)) {
            List<Visit> visits = way.stream().map(stop -> stop.renamed(before, now)).toList();
            way.clear();
            way.addAll(visits);
        }
        Visit here = visit.get().renamed(before, now);
        if (!here.equals(visit.get())) {
            arrive(here.leftAt(topPhoto.getAsLong()), false);
        }
    }

    /** Where {@link #back} goes; null at the beginning. */
    public @Nullable Place previous() {
        Visit last = before.peek();
        return last == null ? null : last.place();
    }

    public void back() {
        travel(before, after);
    }

    public void forward() {
        travel(after, before);
    }

    /** Looks again at what is here. */
    public void refresh() {
        if (place() instanceof Place.Photos photos) {
            list(photos, false);
        }
    }

    private void travel(Deque<Visit> from, Deque<Visit> to) {
        if (!from.isEmpty()) {
            to.push(visit.get().leftAt(topPhoto.getAsLong()));
            arrive(from.pop(), false);
        }
    }

    private void arrive(Visit arrived, boolean isTyping) {
        visit.set(arrived);
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
        switch (arrived.place()) {
            case Place.Photos photos -> list(photos, isTyping);
            case Place.Problems _,Place.Clusters _ -> {
                listing.cancel();
                isLoading.set(false);
            }
        }
    }

    private void list(Place.Photos photos, boolean isTyping) {
        isLoading.set(true);
        listing.run(() -> lister.list(photos, isTyping), found -> {
            isLoading.set(false);
            failure.set(null);
            shown.set(found);
        }, trouble -> {
            isLoading.set(false);
            failure.set(trouble);
        });
    }
}
