package photoscope.tidying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @Test
    void aSearchThatIsNotWantedAnyMoreEndsAtTheNextFolder(@TempDir Path folder) throws Exception {
        for (String name : new String[]{"one", "two", "three"}) {
            Path file = Files.createDirectory(folder.resolve(name)).resolve(".abc.photoscope-part");
            Files.setLastModifiedTime(Files.writeString(file, "half"), FileTime.from(Instant.EPOCH));
        }
        assertThat(Leftovers.in(folder, Instant.now(), () -> true)).hasSize(3);
        AtomicInteger folders = new AtomicInteger();
        assertThat(Leftovers.in(folder, Instant.now(), () -> folders.incrementAndGet() <= 2)).hasSize(1);
        assertThat(folders).hasValue(3);
    }
}
