package photoscope.indexing;

import java.nio.file.Path;

import photoscope.catalog.Catalog;
import photoscope.search.LiveVectors;
import photoscope.thumbnails.ThumbnailStore;
import photoscope.vectors.VectorStore;
import photoscope.words.WordIndex;

/**
 * What indexing fills.
 *
 * @param catalog what is known of photos
 * @param vectors embeddings of the library's model pack
 * @param living which of them belongs to which part
 * @param thumbnails small pictures
 * @param words the word index
 * @param temporary folder for what is needed for a while only
 */
public record IndexTargets(Catalog catalog, VectorStore vectors, LiveVectors living, ThumbnailStore thumbnails,
        WordIndex words, Path temporary) {}
