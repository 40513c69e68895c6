package photoscope.media.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import photoscope.media.ffmpeg.DecodeException.Kind;

/** Frames of very moments: decoded from the last before that stands for itself, or on from where the decoder is. */
final class ExactFrames {
    /** So far it reads on, as seeking would lead back about as far. */
    private static final long READ_ON_MILLISECONDS = 3_000;
    private static final long NONE = -1;

    private final FilmPackets packets;
    private final PacketDecoder decoder;
    private final AVFrame frame;
    private long position = NONE;

    /**
     * @param frame what is decoded into
     */
    ExactFrames(FilmPackets packets, PacketDecoder decoder, AVFrame frame) {
        this.packets = packets;
        this.decoder = decoder;
        this.frame = frame;
    }

    /** Decodes the frame of this moment, and returns its time; -1 where the film is over before. */
    long at(long target) throws DecodeException {
        long from = target - packets.frameMilliseconds() / 2;
        if (position == NONE || target - position > READ_ON_MILLISECONDS) {
            decoder.restart();
            position = NONE;
            if (!packets.keyFrame(target)) {
                return NONE;
            }
            long key = packets.time(target);
            if (key >= from && decoder.alone(packets.packet(), frame)) {
                return key;
            }
            send();
        }
        boolean goesOn = true;
        while (goesOn) {
            while (receive()) {
                position = packets.time(frame, position + packets.frameMilliseconds());
                if (position >= from) {
                    return position;
                }
            }
            goesOn = packets.next();
            if (goesOn) {
                send();
            }
        }
        return lastOnes(from);
    }

    /** Those that the decoder held back when the film ended. */
    private long lastOnes(long from) throws DecodeException {
        decoder.send(null);
        long time = NONE;
        while (time < from && receive()) {
            time = packets.time(frame, NONE);
        }
        decoder.restart();
        position = NONE;
        return time >= from ? time : NONE;
    }

    /** What is broken is passed over, as by one who looks at the film. */
    private void send() throws DecodeException {
        try {
            decoder.send(packets.packet());
        } catch (DecodeException e) {
            expectDamaged(e);
        }
    }

    private boolean receive() throws DecodeException {
        av_frame_unref(frame);
        try {
            return decoder.receive(frame);
        } catch (DecodeException e) {
            expectDamaged(e);
            return false;
        }
    }

    private static void expectDamaged(DecodeException e) throws DecodeException {
        if (e.kind() != Kind.DAMAGED) {
            throw e;
        }
    }
}
