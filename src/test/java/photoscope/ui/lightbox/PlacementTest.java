package photoscope.ui.lightbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import photoscope.pixels.Region;

class PlacementTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Area AREA = new Area(0, 50, 1000, 600);
    private final Placement fit = Placement.fit(AREA, 4000, 3000);

    @Test
    void aPictureFitsIntoTheMiddleOfItsArea() {
        assertThat(fit.width()).isEqualTo(800, CLOSE);
        assertThat(fit.height()).isEqualTo(600, CLOSE);
        assertThat(fit.left()).isEqualTo(100, CLOSE);
        assertThat(fit.top()).isEqualTo(50, CLOSE);
        assertThat(fit.isFit()).isTrue();
    }

    @Test
    void aTinyPictureIsNotBlownUpToMoreThanTwiceItsSize() {
        Placement tiny = Placement.fit(AREA, 160, 120);
        assertThat(tiny.scale()).isEqualTo(2, CLOSE);
        assertThat(tiny.isFit()).isTrue();
        assertThat(tiny.left()).isEqualTo(340, CLOSE);
        assertThat(tiny.zoomedTo(8, 500, 350).width()).as("whoever wants to sees more").isEqualTo(1280, CLOSE);
        assertThat(Placement.fit(AREA, 2, 1).width()).as("of two pixels").isEqualTo(160, CLOSE);
    }

    @Test
    void aPictureOfUnknownSizeIsShownAsLargeAsItsShapeAllows() {
        Placement unknown = Placement.ofShape(AREA, 4.0 / 3);
        assertThat(unknown.width()).isEqualTo(fit.width(), CLOSE);
    }

    @Test
    void zoomingLeavesWhatLiesUnderThePointerThere() {
        double pointerX = 300;
        double pointerY = 200;
        Region before = regionOf(fit, fit.left(), fit.top(), pointerX, pointerY);
        Placement near = fit.zoomedTo(1, pointerX, pointerY);
        Region after = regionOf(near, near.left(), near.top(), pointerX, pointerY);
        assertThat(near.width()).isEqualTo(4000, CLOSE);
        assertThat(after.width()).isEqualTo(before.width(), CLOSE);
        assertThat(after.height()).isEqualTo(before.height(), CLOSE);
    }

    @Test
    void thereAndBackIsTheSame() {
        Placement back = fit.zoomedTo(2, 700, 90).zoomedTo(fit.scale(), 20, 600);
        assertThat(back.isFit()).isTrue();
        assertThat(back.left()).isEqualTo(fit.left(), CLOSE);
        assertThat(back.top()).isEqualTo(fit.top(), CLOSE);
    }

    @Test
    void oneDoesNotGoFartherThanFitNorNearerThanEightfold() {
        assertThat(fit.zoomedTo(0.01, 5, 5).isFit()).isTrue();
        assertThat(fit.zoomedTo(100, 5, 5).scale()).isEqualTo(8, CLOSE);
        assertThat(Placement.fit(AREA, 40, 30).zoomedTo(0.01, 5, 5).scale()).isEqualTo(1, CLOSE);
    }

    @Test
    void edgesDoNotComeInsideTheArea() {
        Placement near = fit.zoomedTo(1, 500, 350);
        Placement rightmost = near.pannedBy(1e6, 1e6);
        assertThat(rightmost.left()).isEqualTo(0, CLOSE);
        assertThat(rightmost.top()).isEqualTo(50, CLOSE);
        Placement leftmost = near.pannedBy(-1e6, -1e6);
        assertThat(leftmost.left() + leftmost.width()).isEqualTo(1000, CLOSE);
        assertThat(leftmost.top() + leftmost.height()).isEqualTo(650, CLOSE);
    }

    @Test
    void whatFitsStaysInTheMiddle() {
        Placement moved = fit.pannedBy(30, -40);
        assertThat(moved).isEqualTo(fit);
    }

    @Test
    void aPanoramaPansAlongItsLengthAlone() {
        Placement panorama = Placement.fit(AREA, 20000, 500).zoomedTo(1, 500, 350).pannedBy(0, 90);
        assertThat(panorama.centerY()).isEqualTo(350, CLOSE);
    }

    @Test
    void nothingJumpsWhenTheTrueSizeBecomesKnown() {
        Placement guessed = Placement.ofShape(AREA, 1.333333333);
        Placement known = guessed.ofSize(4000, 3000);
        assertThat(known.isFit()).isTrue();
        assertThat(known.width()).isEqualTo(guessed.width(), within(0.001));
        Placement nearGuess = guessed.zoomedTo(0.4, 400, 300);
        Placement nearKnown = nearGuess.ofSize(4000, 3000);
        assertThat(nearKnown.width()).isEqualTo(nearGuess.width(), within(0.001));
        assertThat(nearKnown.left()).isEqualTo(nearGuess.left(), within(0.001));
    }

    @Test
    void aFittedPictureFitsIntoALargerWindowToo() {
        Placement larger = fit.in(new Area(0, 0, 2000, 1200));
        assertThat(larger.isFit()).isTrue();
        assertThat(larger.width()).isEqualTo(1600, CLOSE);
    }

    @Test
    void aZoomedPictureKeepsItsScaleAndMiddleInALargerWindow() {
        Placement near = fit.zoomedTo(1, 500, 350).pannedBy(40, 30);
        Placement larger = near.in(new Area(0, 0, 1400, 900));
        assertThat(larger.scale()).isEqualTo(1, CLOSE);
        assertThat(larger.centerX() - 700).isEqualTo(near.centerX() - 500, CLOSE);
        assertThat(larger.centerY() - 450).isEqualTo(near.centerY() - 350, CLOSE);
    }

    @Test
    void aRectangleBecomesFractionsOfThePictureWhicheverWayItWasDrawn() {
        Region expected = new Region(0.25, 0.5, 0.5, 0.25);
        assertClose(regionOf(fit, 300, 350, 700, 500), expected);
        assertClose(regionOf(fit, 700, 500, 300, 350), expected);
        assertClose(regionOf(fit, 700, 350, 300, 500), expected);
    }

    @Test
    void whatIsDrawnBeyondThePictureIsCutOff() {
        assertClose(regionOf(fit, -50, 0, 500, 9999), new Region(0, 0, 0.5, 1));
    }

    @Test
    void besideThePictureThereIsNothingToMark() {
        assertThat(fit.region(5, 60, 90, 400)).isNull();
    }

    private static Region regionOf(Placement placement, double x, double y, double otherX, double otherY) {
        return Objects.requireNonNull(placement.region(x, y, otherX, otherY));
    }

    private static void assertClose(Region region, Region expected) {
        assertThat(region.x()).isEqualTo(expected.x(), CLOSE);
        assertThat(region.y()).isEqualTo(expected.y(), CLOSE);
        assertThat(region.width()).isEqualTo(expected.width(), CLOSE);
        assertThat(region.height()).isEqualTo(expected.height(), CLOSE);
    }
}
