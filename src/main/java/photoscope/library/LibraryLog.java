package photoscope.library;

import java.nio.file.Path;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import org.slf4j.LoggerFactory;

/** Writes what is logged while a library is open into its {@code logs/}: a file a day, ten days, 20 MB in all. */
final class LibraryLog implements AutoCloseable {
    private final Logger root;
    private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

    LibraryLog(Path folder) {
        root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        LoggerContext context = root.getLoggerContext();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{20} %msg%n");
        encoder.start();
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(folder.resolve("photoscope.%d{yyyy-MM-dd}.%i.log").toString());
        rolling.setMaxFileSize(new FileSize(5 << 20));
        rolling.setTotalSizeCap(new FileSize(20 << 20));
        rolling.setMaxHistory(10);
        rolling.start();
        appender.setContext(context);
        appender.setName("library " + folder);
        appender.setEncoder(encoder);
        appender.setRollingPolicy(rolling);
        appender.start();
        root.addAppender(appender);
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
    }
}
