package photoscope.ui.importing;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import photoscope.tidying.FolderLayout;
import photoscope.tidying.ImportReport;
import photoscope.tidying.ImportRequest;
import photoscope.tidying.ImportedFile;
import photoscope.tidying.ImportedFile.Outcome;
import photoscope.tidying.LayoutValues;
import photoscope.tidying.TidyingRefused;
import photoscope.ui.language.Words;
import photoscope.ui.task.Background;

/** From where, where to and into which folders; and what would come. To be used on the JavaFX thread alone. */
public final class ImportModel {
    private static final List<String> LAYOUTS = List.of("{year}/{year}-{month}", "{year}/{date}",
            "{year}/{month}/{day}", "{camera}/{year}", "{source-folder}/{date}");
    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    private final Imports imports;
    private final Background background;
    private final Words words;
    private final LocalDateTime today;
    private final ReadOnlyStringWrapper example = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper coming = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private final AtomicInteger generation = new AtomicInteger();
    private @Nullable Path from;
    private Path to;
    private String layout = LAYOUTS.getFirst();

    /**
     * @param to where photos usually go
     * @param today for the example
     */
    public ImportModel(Imports imports, Background background, Words words, Path to, LocalDateTime today) {
        this.imports = imports;
        this.background = background;
        this.words = words;
        this.to = to;
        this.today = today;
        refresh();
    }

    /** Layouts to choose from. */
    public List<String> layouts() {
        return LAYOUTS;
    }

    /** An example of where a photo would lie. */
    public ReadOnlyStringProperty example() {
        return example.getReadOnlyProperty();
    }

    /** What would come, or that it is being looked for. */
    public ReadOnlyStringProperty coming() {
        return coming.getReadOnlyProperty();
    }

    /** Why it can't begin; empty when it can. */
    public ReadOnlyStringProperty objection() {
        return objection.getReadOnlyProperty();
    }

    /** The folder to copy from; null while none is chosen. */
    public @Nullable Path from() {
        return from;
    }

    public Path to() {
        return to;
    }

    public String layout() {
        return layout;
    }

    /** Copies from here. */
    public void setFrom(Path folder) {
        from = folder;
        refresh();
    }

    /** Copies to here. */
    public void setTo(Path folder) {
        to = folder;
        refresh();
    }

    /** Copies into folders by this layout. */
    public void setLayout(String text) {
        if (!text.equals(layout)) {
            layout = text;
            refresh();
        }
    }

    /** Begins, if it can. */
    public void start() {
        ImportRequest request = request();
        if (request != null && objection.get().isEmpty()) {
            imports.start(request);
        }
    }

    /** What is being looked for is not wanted any more. */
    public void forget() {
        generation.incrementAndGet();
    }

    private @Nullable ImportRequest request() {
        Path card = from;
        try {
            return card == null ? null : new ImportRequest(card, to, FolderLayout.parse(layout), null);
        } catch (TidyingRefused e) {
            return null;
        }
    }

    private void refresh() {
        int mine = generation.incrementAndGet();
        coming.set("");
        try {
            FolderLayout parsed = FolderLayout.parse(layout);
            LayoutValues values = new LayoutValues(today, "Canon EOS R6", "JPEG", null,
                    from == null || from.getFileName() == null ? "EOS" : from.getFileName().toString(), "IMG_1234");
            Path sample = to;
            for (String folder : parsed.folders(values)) {
                sample = sample.resolve(folder);
            }
            example.set(words.format("example", sample.resolve(parsed.name(values) + ".JPG")));
            objection.set(from == null ? words.get("noFrom") : words.get("looking"));
        } catch (TidyingRefused e) {
            example.set("");
            objection.set(words.get("layoutWrong"));
        }
        ImportRequest request = request();
        if (request != null) {
            coming.set(words.get("looking"));
            var _ = background.run(() -> imports.preview(request, () -> generation.get() == mine),
                    report -> show(mine, report), failure -> fail(mine, failure));
        }
    }

    private void show(int asked, ImportReport report) {
        if (asked != generation.get()) {
            return;
        }
        long known = report.count(Outcome.IN_LIBRARY) + report.count(Outcome.THERE) + report.count(Outcome.AWAY)
                + report.count(Outcome.TWICE);
        long copied = report.count(Outcome.NEW);
        coming.set(words.format("coming", copied, size(report.bytes(Outcome.NEW)), known, report.others().size(),
                report.problems().size()));
        report.files()
                .stream()
                .filter(file -> file.outcome() == Outcome.NEW)
                .map(ImportedFile::to)
                .filter(path -> path != null)
                .findFirst()
                .ifPresent(path -> example.set(words.format("example", path)));
        objection.set(copied > 0 ? "" : words.get(report.files().isEmpty() ? "noPhotos" : "nothingNew"));
    }

    private void fail(int asked, Exception failure) {
        if (asked == generation.get()) {
            String reason = words.reason(failure);
            coming.set(reason);
            objection.set(reason);
        }
    }

    private String size(long bytes) {
        NumberFormat number = NumberFormat.getNumberInstance(words.locale());
        number.setMaximumFractionDigits(1);
        return bytes < GIGABYTE ? number.format(bytes / MEGABYTE) + " MB" : number.format(bytes / GIGABYTE) + " GB";
    }
}
