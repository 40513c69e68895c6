package photoscope.tidying;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import photoscope.tidying.LeftOut.Reason;

/**
 * How a run is taken back, as the files lie now.
 *
 * @param mode what is to be done
 * @param units files that stay together
 * @param leftOut what stays where it is
 */
record UndoPlan(OrganizeMode mode, List<List<FileMove>> units, List<LeftOut> leftOut) {
    static UndoPlan of(OrganizeMode mode, List<OrganizeLine.Step> steps) {
        List<List<FileMove>> units = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (OrganizeLine.Step step : steps.reversed()) {
            for (List<FileMove> unit : step.units().reversed()) {
                List<FileMove> back = mode == OrganizeMode.COPY ? removed(unit, leftOut) : moved(unit, leftOut);
                if (!back.isEmpty()) {
                    units.add(back);
                }
            }
        }
        return new UndoPlan(mode == OrganizeMode.COPY ? OrganizeMode.REMOVE : OrganizeMode.MOVE, units, leftOut);
    }

    /** Photos go back only all together; what belongs to them goes with them, changed or not. */
    private static List<FileMove> moved(List<FileMove> unit, List<LeftOut> leftOut) {
        List<FileMove> back = new ArrayList<>();
        boolean isRefused = false;
        for (FileMove move : unit) {
            boolean isAtNew = FileTimes.exists(move.to());
            boolean isAtOld = FileTimes.exists(move.from());
            if (isAtNew && isAtOld) {
                leftOut.add(new LeftOut(move.to(), Reason.OLD_PLACE_TAKEN));
                isRefused |= move.isMedia();
            } else if (isAtNew && move.isMedia() && !isUnchanged(move)) {
                leftOut.add(new LeftOut(move.to(), Reason.CHANGED_SINCE));
                isRefused = true;
            } else if (isAtNew) {
                back.add(move.reversed());
            } else if (!isAtOld && move.isMedia()) {
                leftOut.add(new LeftOut(move.to(), Reason.GONE));
            }
        }
        return isRefused ? List.of() : back;
    }

    private static List<FileMove> removed(List<FileMove> unit, List<LeftOut> leftOut) {
        List<FileMove> gone = new ArrayList<>();
        for (FileMove move : unit) {
            if (FileTimes.exists(move.to())) {
                if (move.isMedia() && !isUnchanged(move)) {
                    leftOut.add(new LeftOut(move.to(), Reason.CHANGED_SINCE));
                } else {
                    gone.add(move.reversed());
                }
            }
        }
        return gone;
    }

    private static boolean isUnchanged(FileMove move) {
        try {
            return FileTimes.isAsNoted(move.to(), move.bytes(), move.modified());
        } catch (IOException e) {
            return false;
        }
    }
}
