package photoscope.ui.status;

import java.util.ArrayList;
import java.util.List;

import photoscope.photo.Progress;
import photoscope.ui.job.Job;
import photoscope.ui.language.Words;

/** Says in words how far a job is. */
final class Amounts {
    private static final double MEGA = 1e6;
    private final Words words;

    Amounts(Words words) {
        this.words = words;
    }

    /** 0 to 1, -1 while it is not known. */
    static double fraction(Progress progress) {
        return progress.totalKnown() && progress.total() > 0
                ? Math.min(1, (double) progress.done() / progress.total())
                : -1;
    }

    String details(Job job, Progress progress, double perSecond) {
        List<String> parts = new ArrayList<>();
        double fraction = fraction(progress);
        if (fraction >= 0) {
            parts.add(words.format("percent", (int) (fraction * 100)));
        } else if (progress.done() > 0) {
            parts.add(amount(job, (double) progress.done()));
        }
        if (job.isPaused()) {
            parts.add(words.get("paused"));
        } else if (perSecond > 0) {
            parts.add(words.format("perSecond", amount(job, perSecond)));
            if (fraction >= 0) {
                parts.add(remaining((progress.total() - progress.done()) / perSecond));
            }
        }
        return String.join("  ·  ", parts);
    }

    private String amount(Job job, double amount) {
        return switch (job.unit()) {
            case ITEMS -> words.format("items", amount < 10 ? amount : (double) Math.round(amount));
            case BYTES -> words.format("megabytes", amount / MEGA);
        };
    }

    private String remaining(double seconds) {
        if (seconds < 60) {
            return words.format("secondsLeft", Math.max(1, Math.round(seconds)));
        }
        if (seconds < 3600) {
            return words.format("minutesLeft", Math.round(seconds / 60));
        }
        return words.format("hoursLeft", seconds / 3600);
    }
}
