package photoscope.indexing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import photoscope.catalog.FileRow;
import photoscope.catalog.PartColumns;
import photoscope.media.MediaException;
import photoscope.media.MediaReader;
import photoscope.models.ImageEncoder;
import photoscope.models.ModelException;
import photoscope.photo.ContentHash;
import photoscope.photo.Embedding;
import photoscope.photo.OrdinalSet;
import photoscope.photo.PartId;
import photoscope.vectors.VectorRecord;

/**
 * Embeds photos whose files are away from their thumbnails, so that they are found by this model too. Such vectors are
 * marked, and made again from the photo when it is back.
 */
final class ThumbnailEmbedding {
    private static final int BATCH = 64;
    private final IndexTargets targets;
    private final MediaReader reader;
    private final ImageEncoder encoder;
    private final IndexCounters counters;

    ThumbnailEmbedding(IndexTargets targets, MediaReader reader, ImageEncoder encoder, IndexCounters counters) {
        this.targets = targets;
        this.reader = reader;
        this.encoder = encoder;
        this.counters = counters;
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, not compared
    private record Prepared(PartId part, ContentHash content, float[] tensor) {}

    void run(OrdinalSet parts, JobControl control) throws IOException, ModelException, InterruptedException {
        List<Prepared> batch = new ArrayList<>();
        for (int part = parts.nextSet(0); part >= 0 && control.mayGoOn(); part = parts.nextSet(part + 1)) {
            prepare(part).ifPresent(batch::add);
            counters.done.increment();
            if (batch.size() == BATCH) {
                write(batch);
                batch.clear();
            }
        }
        write(batch);
    }

    private Optional<Prepared> prepare(int part) throws InterruptedException {
        PartColumns.View view = targets.catalog().parts().view();
        Optional<ContentHash> content = contentOf(view, part);
        Optional<byte[]> thumbnail = content.flatMap(targets.thumbnails()::get);
        if (thumbnail.isEmpty()) {
            return Optional.empty();
        }
        try {
            float[] tensor = encoder.prepare(reader.readSmall(thumbnail.get()));
            return Optional.of(new Prepared(new PartId(view.ids()[part]), content.get(), tensor));
        } catch (MediaException e) {
            return Optional.empty(); // no worse than having no thumbnail: the photo goes on waiting
        }
    }

    private Optional<ContentHash> contentOf(PartColumns.View view, int part) {
        return targets.catalog()
                .read(session -> session.files().ofPhoto(view.photos()[part]))
                .stream()
                .map(FileRow::hash)
                .filter(Objects::nonNull)
                .flatMap(hash -> Stream.of(hash, hash.ofFrame(view.milliseconds()[part])))
                .filter(hash -> hash.first() == view.hashes()[part])
                .findFirst();
    }

    private void write(List<Prepared> batch) throws IOException, ModelException {
        List<Optional<Embedding>> embeddings = encoder.encode(batch.stream().map(Prepared::tensor).toList());
        List<VectorRecord> records = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Prepared item = batch.get(i);
            embeddings.get(i)
                    .ifPresent(
                            embedding -> records.add(new VectorRecord(item.part(), item.content(), true, embedding)));
        }
        if (!records.isEmpty()) {
            targets.vectors().append(records);
            counters.embedded.add(records.size());
        }
    }
}
