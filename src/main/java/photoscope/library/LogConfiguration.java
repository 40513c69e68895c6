package photoscope.library;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * What is logged: nothing on the terminal, each open library adds a file of its own (see {@link LibraryLog}). Code
 * instead of a file, because reading XML took longer at each start than all else of logging.
 */
public final class LogConfiguration extends ContextAwareBase implements Configurator {
    /** Made by Logback, which finds it as a service. */
    public LogConfiguration() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        context.getLogger("org.flywaydb").setLevel(Level.WARN);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
