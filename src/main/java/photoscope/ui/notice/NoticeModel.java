package photoscope.ui.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The notices of a window, one at a time. The newest takes the place of the last, whose "Undo" would undo another thing
 * by now; errors are left to be read, and what comes meanwhile waits. Equal ones are folded into one with a count.
 */
public final class NoticeModel {
    /** A notice, and how often it was said. */
    record Counted(Notice notice, int times) {
        Counted again(Notice newest) {
            return new Counted(newest, times + 1);
        }
    }

    /** More would be shown long after what they tell of. */
    private static final int MOST_WAITING = 8;
    private final Timer timer;
    private final Deque<Counted> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Counted>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean held;

    public NoticeModel(Timer timer) {
        this.timer = timer;
    }

    /** Shows a notice, at once or when the errors before it were shown. */
    public void show(Notice notice) {
        Optional<Counted> now = shown.get();
        if (now.isPresent() && now.get().notice().saysTheSame(notice)) {
            put(now.get().again(notice));
        } else if (now.isEmpty() || now.get().notice().kind() == Notice.Kind.INFORMATION) {
            put(new Counted(notice, 1));
        } else {
            line(notice);
        }
    }

    ReadOnlyObjectProperty<Optional<Counted>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Keeps what is shown while someone points at it or has the focus in it. */
    void hold(boolean hold) {
        held = hold;
        shown.get().ifPresent(this::time);
    }

    /** Takes away what is shown; the next follows. */
    void dismiss() {
        timer.stop();
        held = false;
        if (waiting.isEmpty()) {
            shown.set(Optional.empty());
        } else {
            put(waiting.removeFirst());
        }
    }

    /** Does what the shown notice offers. */
    void act() {
        Optional<Notice.Action> action = shown.get().flatMap(counted -> counted.notice().action());
        dismiss();
        action.ifPresent(todo -> todo.run().run());
    }

    private void line(Notice notice) {
        Optional<Counted> same = waiting.stream().filter(other -> other.notice().saysTheSame(notice)).findFirst();
        waiting.removeIf(other -> other.notice().saysTheSame(notice));
        waiting.addLast(same.map(counted -> counted.again(notice)).orElseGet(() -> new Counted(notice, 1)));
        if (waiting.size() > MOST_WAITING) {
            waiting.removeFirst();
        }
    }

    private void put(Counted counted) {
        shown.set(Optional.of(counted));
        time(counted);
    }

    private void time(Counted counted) {
        if (held) {
            timer.stop();
        } else {
            timer.start(counted.notice().time(), this::dismiss);
        }
    }
}
