package photoscope.ui.lightbox;

import photoscope.ui.command.CommandControls;
import photoscope.ui.details.DetailsSource;
import photoscope.ui.film.FilmSource;
import photoscope.ui.language.Language;
import photoscope.ui.picture.PictureSource;
import photoscope.ui.task.Background;

/**
 * What the lightbox works with.
 *
 * @param language of its words
 * @param background where pictures are decoded: two threads or more, so that the next does not wait for the last
 * @param pictures where they come from
 * @param films where they come from
 * @param details what the information overlay tells
 * @param controls makes the buttons of commands; they act on {@link Lightbox#index()}
 * @param actions what it asks of the window
 */
public record LightboxParts(Language language, Background background, PictureSource pictures, FilmSource films,
        DetailsSource details, CommandControls controls, LightboxActions actions) {}
