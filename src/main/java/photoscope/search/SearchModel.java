package photoscope.search;

import photoscope.models.ModelException;
import photoscope.models.ScoreScale;
import photoscope.photo.Embedding;

/**
 * What a search needs of the model that the library's vectors come from.
 *
 * @param pack its id, for the log
 * @param text turns words into embeddings; may load the model when it is first called
 * @param textScores how to read the cosine of a text and a picture
 * @param pictureScores how to read the cosine of two pictures
 */
public record SearchModel(String pack, TextEncoding text, ScoreScale textScores, ScoreScale pictureScores) {
    /** Turns words into embeddings. */
    public interface TextEncoding {
        Embedding encode(String text) throws ModelException;
    }
}
