package photoscope.ui.task;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, so that nobody waits at the start for what may never be used. */
public final class Late<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** To be asked on one thread. */
    public Late(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made == null) {
            made = Objects.requireNonNull(maker.get());
        }
        return made;
    }

    /** Only if it was asked for before. */
    public Optional<T> ifMade() {
        return Optional.ofNullable(made);
    }
}
