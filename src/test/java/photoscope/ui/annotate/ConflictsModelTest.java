package photoscope.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import photoscope.annotations.Conflict;
import photoscope.annotations.Orphan;
import photoscope.photo.PhotoId;
import photoscope.photo.Sentence;
import photoscope.ui.task.Background;

class ConflictsModelTest {
    private final Two open = new Two();
    private final ConflictsModel model = new ConflictsModel(open, new Background(Runnable::run, Runnable::run));

    @BeforeEach
    void read() {
        model.refresh();
    }

    @Test
    void oneChoiceSettlesOneField() {
        model.choose(model.conflicts().getFirst(), Conflict.Choice.THEIRS);
        assertThat(open.settled).containsExactly("title THEIRS", "can be undone");
        assertThat(model.conflicts()).extracting(Conflict::field).containsExactly("caption");
    }

    @Test
    void allAreSettledAtOnce() {
        model.chooseAll(Conflict.Choice.MINE);
        assertThat(open.settled).containsExactlyInAnyOrder("title MINE", "caption MINE", "can be undone");
        assertThat(model.conflicts()).isEmpty();
    }

    @Test
    void anOrphanIsAdoptedByThePhotoBesideItOrIgnored() {
        assertThat(model.orphans()).extracting(ConflictsModel.Found::canBeAdopted).containsExactly(true, false);
        model.adopt(model.orphans().getFirst());
        model.ignore(model.orphans().getFirst());
        assertThat(open.settled).containsExactly("a.jpg adopted", "can be undone", "b.jpg ignored");
        assertThat(model.count().get()).isEqualTo(2);
    }

    /** Two conflicts and two orphans. */
    private static final class Two implements Disagreements {
        final List<Conflict> conflicts = new ArrayList<>(List.of(conflict("title"), conflict("caption")));
        final List<Orphan> orphans = new ArrayList<>(List.of(orphan("a.jpg"), orphan("b.jpg")));
        final List<String> settled = new ArrayList<>();

        private static Conflict conflict(String field) {
            return new Conflict(new PhotoId(1), Path.of("a.jpg"), field, "mine", Instant.EPOCH, "theirs",
                    Instant.EPOCH);
        }

        private static Orphan orphan(String name) {
            return new Orphan(Path.of(name + ".annotation.json"), Sentence.verbatim("It is of another photo."), name,
                    true);
        }

        @Override
        public List<Conflict> conflicts() {
            return List.copyOf(conflicts);
        }

        @Override
        public List<Orphan> orphans() {
            return List.copyOf(orphans);
        }

        @Override
        public Optional<PhotoId> photoOf(Orphan orphan) {
            return orphan.photoName().equals("a.jpg") ? Optional.of(new PhotoId(1)) : Optional.empty();
        }

        @Override
        public void resolve(Map<Conflict, Conflict.Choice> choices) {
            choices.forEach((conflict, choice) -> settled.add(conflict.field() + " " + choice));
            conflicts.removeAll(choices.keySet());
        }

        @Override
        public boolean adopt(Orphan orphan, PhotoId photo) {
            settled.add(orphan.photoName() + " adopted");
            orphans.remove(orphan);
            return true;
        }

        @Override
        public void ignore(Orphan orphan) {
            settled.add(orphan.photoName() + " ignored");
            orphans.remove(orphan);
        }

        @Override
        public void write(Callable<Boolean> work, Runnable done, Consumer<Exception> failed) {
            try {
                if (work.call()) {
                    settled.add("can be undone");
                }
                done.run();
            } catch (Exception e) {
                failed.accept(e);
            }
        }
    }
}
