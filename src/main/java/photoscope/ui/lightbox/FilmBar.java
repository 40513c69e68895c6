package photoscope.ui.lightbox;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import photoscope.pixels.PlayingState.Sound;
import photoscope.ui.command.Command;
import photoscope.ui.command.CommandControls;
import photoscope.ui.control.LateTooltip;
import photoscope.ui.film.FilmModel;
import photoscope.ui.film.FilmTime;
import photoscope.ui.language.Words;

/** What one plays a film by: play and pause, the time, the time line, the sound. */
final class FilmBar extends HBox {
    static final double HEIGHT = 44;

    private final LightboxModel model;
    private final LightboxFilms films;
    private final FilmModel film;
    private final Words words;
    private final Slider line = new Slider();
    /** Whether the time line follows the film, rather than the film the time line. */
    private boolean isFollowing;

    FilmBar(LightboxModel model, LightboxFilms films, Words words, CommandControls controls) {
        this.model = model;
        this.films = films;
        this.film = films.film();
        this.words = words;
        getStyleClass().add("film-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        visibleProperty().bind(films.video());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(play(controls), time(), timeLine(), mute(controls), volume());
    }

    private Button play(CommandControls controls) {
        FontIcon icon = new FontIcon();
        Button button = iconButton(icon);
        film.playing().subscribe(isPlaying -> {
            icon.setIconCode(isPlaying ? Feather.PAUSE : Feather.PLAY);
            button.setAccessibleText(words.get(isPlaying ? "pause" : "play"));
        });
        LateTooltip.install(button, controls.nameAndKey(Command.PLAY));
        button.setOnAction(_ -> films.toggle());
        return button;
    }

    private Label time() {
        Label label = new Label();
        label.getStyleClass().add("film-time");
        label.textProperty()
                .bind(Bindings.createStringBinding(this::timeWords, film.moment(), film.length(), film.there(),
                        model.moment(), model.index()));
        return label;
    }

    private String timeWords() {
        String now = FilmTime.of(films.moment());
        return film.length().get() == 0 ? now : now + " / " + FilmTime.of(film.length().get());
    }

    private Slider timeLine() {
        line.setAccessibleText(words.get("timeLine"));
        line.setMin(0);
        line.setBlockIncrement(5_000);
        line.setMinWidth(80);
        line.getStyleClass().addAll(Styles.SMALL, "film-line");
        line.setSkin(new ProgressSliderSkin(line));
        line.disableProperty().bind(film.length().isEqualTo(0));
        HBox.setHgrow(line, Priority.ALWAYS);
        film.length().subscribe(length -> follow(() -> line.setMax(Math.max(1, length.doubleValue()))));
        film.moment().subscribe(moment -> {
            if (!line.isValueChanging()) {
                follow(() -> line.setValue(moment.doubleValue()));
            }
        });
        line.valueProperty().addListener((_, _, value) -> {
            if (!isFollowing && line.isValueChanging()) {
                film.drag(value.longValue());
            } else if (!isFollowing) {
                film.goTo(value.longValue());
            }
        });
        line.valueChangingProperty().addListener((_, _, isHeld) -> {
            if (!isHeld) {
                film.goTo((long) line.getValue());
            }
        });
        return line;
    }

    private void follow(Runnable change) {
        isFollowing = true;
        change.run();
        isFollowing = false;
    }

    private Button mute(CommandControls controls) {
        FontIcon icon = new FontIcon();
        Button button = iconButton(icon);
        icon.iconCodeProperty()
                .bind(Bindings.createObjectBinding(() -> isSilent() ? Feather.VOLUME_X : Feather.VOLUME_2, film.muted(),
                        film.volume(), film.sound()));
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(() -> words.get(film.muted().get() ? "unmute" : "mute"),
                        film.muted()));
        LateTooltip.install(button, () -> soundWords(controls.nameAndKey(Command.MUTE)));
        button.setOnAction(_ -> film.muted().set(!film.muted().get()));
        return button;
    }

    private boolean isSilent() {
        Sound sound = film.sound().get();
        return film.muted().get() || film.volume().get() == 0 || sound == Sound.NONE || sound == Sound.NO_OUTPUT;
    }

    private String soundWords(String name) {
        return switch (film.sound().get()) {
            case NO_OUTPUT -> words.get("noSoundOutput");
            case NONE -> words.get("noSound");
            case UNKNOWN, HEARD -> name;
        };
    }

    private Slider volume() {
        Slider slider = new Slider(0, 1, 1);
        slider.setAccessibleText(words.get("volume"));
        slider.setBlockIncrement(0.1);
        slider.getStyleClass().addAll(Styles.SMALL, "film-volume");
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setPrefWidth(90);
        slider.setMinWidth(60);
        slider.valueProperty().bindBidirectional(film.volume());
        LateTooltip.install(slider, () -> soundWords(words.get("volume")));
        return slider;
    }

    private static Button iconButton(FontIcon icon) {
        Button button = new Button(null, icon);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }
}
