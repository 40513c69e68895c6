package photoscope.annotations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What can be undone and redone, as the journal tells it. It goes back as far as the journal's newest files do. */
final class UndoHistory {
    private static final int MOST_STEPS = 1_000;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * What one person's action changed.
     *
     * @param group number of its first change
     * @param changes the numbers of its changes, in order
     */
    record Step(long group, List<Long> changes, ChangeDescription description) {
        Step and(Change change) {
            List<Long> all = new ArrayList<>(changes);
            all.add(change.number());
            return new Step(group, List.copyOf(all),
                    new ChangeDescription(description.edits(), description.photos() + change.photos().size()));
        }
    }

    void record(Change change) {
        switch (change.kind()) {
            case EDIT -> edited(change);
            case UNDO -> move(change.of(), done, undone);
            case REDO -> move(change.of(), undone, done);
            case OUTSIDE, CLUSTERS -> {
            }
        }
    }

    private void edited(Change change) {
        @Nullable
        Step top = done.peek();
        if (top != null && top.group() == change.group()) {
            done.pop();
            done.push(top.and(change));
            return;
        }
        undone.clear();
        done.push(new Step(change.group(), List.of(change.number()),
                new ChangeDescription(change.edits(), change.photos().size())));
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
    }

    /** A step of several changes is moved by the first of them. */
    private static void move(long group, Deque<Step> from, Deque<Step> to) {
        @Nullable
        Step top = from.peek();
        if (top != null && top.group() == group) {
            to.push(from.pop());
        }
    }

    Optional<Step> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Step> toRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
