package photoscope.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import photoscope.annotations.Edit;
import photoscope.annotations.SidecarsWaiting;
import photoscope.library.Library;
import photoscope.library.LibraryException;
import photoscope.library.LibraryFolder;
import photoscope.photo.PhotoId;
import photoscope.photo.Rating;

/** How long it takes to write about many photos at once. */
public final class AnnotateBench implements Bench {
    private static final double MOST_SECONDS = 5;
    private final WorkFolder work;
    private final BenchPack pack;
    private final int photos;

    /**
     * @param photos to annotate at once
     */
    public AnnotateBench(WorkFolder work, BenchPack pack, int photos) {
        this.work = work;
        this.pack = pack;
        this.photos = photos;
    }

    @Override
    public String name() {
        return "annotate";
    }

    @Override
    public String description() {
        return "One edit of many photos, until it is forced to the journal, in the catalog and found by searches; then"
                + " until all sidecars lie beside the photos, forced to the disk.";
    }

    @Override
    public BenchReport run() throws LibraryException, IOException, InterruptedException {
        LibraryFolder folder = new SampleLibrary(work, pack).of(photos);
        try (Library library = pack.open(folder)) {
            List<PhotoId> all = AnnotatedFiles.of(library, photos);
            AnnotatedFiles.make(library, all, 1);
            work.say("Annotating");
            List<Measurement> rows = new ArrayList<>();
            Stopwatch first = new Stopwatch();
            library.annotating().apply(all, new Edit.SetRating(new Rating(4)), new Edit.AddTag("bench/first"));
            rows.add(Measurement.promised("a rating and a tag on all", first.milliseconds() / 1e3, "s",
                    Target.atMost(MOST_SECONDS)));
            library.annotating().awaitSidecars();
            rows.add(Measurement.of("until their sidecars are written", first.milliseconds() / 1e3, "s"));
            Stopwatch second = new Stopwatch();
            library.annotating().apply(all, new Edit.SetCaption("again"));
            rows.add(Measurement.promised("a caption on all, after that", second.milliseconds() / 1e3, "s",
                    Target.atMost(MOST_SECONDS)));
            Stopwatch undo = new Stopwatch();
            library.annotating().undo();
            rows.add(Measurement.of("taking that back", undo.milliseconds() / 1e3, "s"));
            library.annotating().awaitSidecars();
            SidecarsWaiting waiting = library.annotating().pendingSidecars();
            return BenchReport.of(this, rows, List.of("%,d photos; %d sidecars unwritten, %d in the library's folder."
                    .formatted(all.size(), waiting.unwritten(), waiting.kept())));
        }
    }
}
