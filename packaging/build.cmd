@echo off
rem Builds the native package of this system into target\package; --help says what can be left out. Needs a JDK 25.
for %%i in ("%~dp0..") do "%JAVA_HOME%\bin\java" -Djava.awt.headless=true --add-modules jdk.jlink --add-exports jdk.jlink/jdk.tools.jlink.internal=ALL-UNNAMED --add-exports jdk.jlink/jdk.tools.jlink.plugin=ALL-UNNAMED "%%~fi\packaging\builder\Build.java" "%%~fi" %*
exit /b %errorlevel%
