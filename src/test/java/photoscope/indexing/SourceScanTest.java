package photoscope.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import photoscope.catalog.Catalog;
import photoscope.catalog.SourceRow;
import photoscope.platform.Mounted;
import photoscope.platform.SlowPlaces;
import photoscope.platform.VolumeInfo;
import photoscope.platform.VolumeInfo.Attachment;
import photoscope.platform.Volumes;
import photoscope.sources.ScanResult;

/** What a scan does when its source does not stay what it was. */
class SourceScanTest {
    /** More than are written down at once. */
    private static final int MANY = 2_001;
    @TempDir
    Path root;
    /** Of the drive that lies at the source's place. */
    private volatile String identity = "uuid:first";

    @Test
    void thatAnotherDriveHasTakenThePlaceIsToldAndNothingOfItIsWrittenDown() throws Exception {
        Path photos = Files.createDirectories(root.resolve("photos")).toRealPath();
        Files.createDirectories(photos.resolve("many"));
        Files.createDirectories(photos.resolve("next"));
        for (int i = 0; i < MANY; i++) {
            Files.createFile(photos.resolve("many/" + i + ".jpg"));
        }
        SourceAccess access = new SourceAccess(volumes(), new SlowPlaces(), Duration.ofSeconds(30), new JobControl());
        try (Catalog catalog = Catalog.open(root.resolve("catalog"), _ -> {})) {
            SourceRow source = catalog.write(session -> {
                int volume = session.volumes().seen("uuid:first", "", "/");
                session.sources().add(volume, photos, List.of(), List.of());
                return session.sources().at(photos).orElseThrow();
            });
            access.begin(source);
            identity = "uuid:other";
            ScanResult result = new SourceScan(catalog, SourceScope.whole(source), root, new JobControl(), access,
                    new IndexCounters()).run();
            assertThat(result).isInstanceOf(ScanResult.SourceVanished.class);
            assertThat(catalog.<Long>read(session -> session.files().countIn(source.id()))).isZero();
        }
    }

    private Volumes volumes() {
        return new Volumes() {
            @Override
            public VolumeInfo of(Path path) {
                return new VolumeInfo(identity, root.getRoot(), "", Attachment.REMOVABLE);
            }

            @Override
            public List<Mounted> present() {
                return List.of(new Mounted(of(root), "0"));
            }
        };
    }
}
