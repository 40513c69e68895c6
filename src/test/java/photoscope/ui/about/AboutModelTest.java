package photoscope.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import photoscope.ui.task.Background;

class AboutModelTest {
    private final List<Runnable> late = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private final AboutModel model = new AboutModel(() -> new Bundled("1.2.3", List.of(new Component("a", "1", "MIT"))),
            new Background(late::add, Runnable::run), failures::add);

    @Test
    void partsAndVersionAreReadOnce() {
        model.load();
        late.removeFirst().run();
        model.load();
        assertThat(late).isEmpty();
        assertThat(model.version().get()).isEqualTo("1.2.3");
        assertThat(model.components()).hasSize(1);
    }

    @Test
    void theLicenceIsThatOfThePartThatWasChosenLast() {
        model.choose(new Component("a", "1", "MIT"));
        model.choose(new Component("b", "1", "Apache-2.0"));
        late.reversed().forEach(Runnable::run);
        assertThat(model.licence().get()).contains("Apache License");
        assertThat(failures).isEmpty();
    }
}
