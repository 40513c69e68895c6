package photoscope.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.ToggleSwitch;

import photoscope.library.Setting;
import photoscope.ui.language.Words;
import photoscope.ui.theme.ThemeChoice;

/** The pages that are nothing but lines: appearance, indexing, privacy. */
final class PlainPages {
    private final SettingsModel model;
    private final Words words;

    PlainPages(SettingsModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    VBox appearance() {
        SettingsForm form = new SettingsForm(words, SettingsCategory.APPEARANCE);
        ComboBox<ThemeChoice> theme = form.choice("theme", List.of(ThemeChoice.values()),
                choice -> words.get("theme." + choice));
        theme.valueProperty().bindBidirectional(model.theme());
        form.line("theme", theme);
        ComboBox<String> language = form.choice("language", List.of("", "en", "de"),
                tag -> words.get("language." + (tag.isEmpty() ? "system" : tag)));
        language.valueProperty().bindBidirectional(model.language());
        form.line("language", language);
        form.number("thumbnails", model.values(), Setting.THUMBNAIL_MEGABYTES,
                now -> model.actions().thumbnailMemoryChanged(Integer.parseInt(now)));
        return form.page();
    }

    VBox indexing() {
        SettingsForm form = new SettingsForm(words, SettingsCategory.INDEXING);
        ToggleSwitch atStart = toggle("atStart");
        atStart.selectedProperty().bindBidirectional(model.looksAtStart());
        form.line("atStart", atStart);
        addSwitch(form, "watch", Setting.WATCH_FOLDERS, model.watched()::changed);
        form.add(SettingsForm.noteLabel(model.watched().note()));
        form.number("threads", model.values(), Setting.INDEX_THREADS, _ -> {});
        form.number("fileSeconds", model.values(), Setting.FILE_SECONDS, _ -> {});
        addSampling(form);
        form.number("videoSeconds", model.values(), Setting.VIDEO_SECONDS, _ -> {})
                .disableProperty()
                .bind(model.values().value(Setting.VIDEO_SAMPLING).isEqualTo(Setting.SCENES));
        addSwitch(form, "regions", Setting.REGIONS, () -> {});
        return form.page();
    }

    private void addSampling(SettingsForm form) {
        ComboBox<String> sampling = form.choice("videoSampling", Setting.SAMPLINGS,
                name -> words.get("videoSampling." + name));
        sampling.setValue(model.values().value(Setting.VIDEO_SAMPLING).get());
        model.values().value(Setting.VIDEO_SAMPLING).addListener((_, _, now) -> sampling.setValue(now));
        sampling.valueProperty().addListener((_, _, now) -> model.values().set(Setting.VIDEO_SAMPLING, now));
        form.line("videoSampling", sampling, model.values().trouble(Setting.VIDEO_SAMPLING));
    }

    /** @param changed is told when the new value holds */
    private void addSwitch(SettingsForm form, String key, Setting setting, Runnable changed) {
        ToggleSwitch made = toggle(key);
        made.setSelected(isOn(setting));
        model.values().value(setting).addListener(_ -> made.setSelected(isOn(setting)));
        made.selectedProperty()
                .addListener(
                        (_, _, now) -> model.values().set(setting, now ? Setting.ON : Setting.OFF, _ -> changed.run()));
        form.line(key, made, model.values().trouble(setting));
    }

    private boolean isOn(Setting setting) {
        return model.values().value(setting).get().equals(Setting.ON);
    }

    VBox privacy() {
        SettingsForm form = new SettingsForm(words, SettingsCategory.PRIVACY);
        form.sentence(words.get("privacy.about"));
        form.sentence(words.get("privacy.network"));
        PrivacySettings privacy = model.privacy();
        ToggleSwitch log = toggle("log");
        log.setSelected(privacy.isLogging().get());
        privacy.isLogging().addListener((_, _, now) -> log.setSelected(now));
        log.selectedProperty().addListener((_, _, now) -> {
            if (now != privacy.isLogging().get()) {
                privacy.turn(now);
            }
        });
        form.line("log", log);
        Button clear = form.button("clear", () -> {});
        Label cleared = SettingsForm.muted("");
        cleared.setVisible(false);
        cleared.setManaged(false);
        privacy.cleared().addListener((_, _, count) -> {
            cleared.setText(count == null ? "" : words.format("cleared", count));
            cleared.setVisible(count != null);
            cleared.setManaged(count != null);
        });
        form.line("history", new HBox(clear));
        form.add(new Confirmation(clear, words.get("clear.meaning"), words.get("clear"), words.get("keep"),
                privacy::clear));
        form.add(cleared);
        form.trouble(privacy.trouble());
        return form.page();
    }

    private ToggleSwitch toggle(String key) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setAccessibleText(words.get(key));
        return toggle;
    }
}
