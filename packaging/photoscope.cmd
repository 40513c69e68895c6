@echo off
rem Starts Photoscope from a checkout on Windows; what packaging/photoscope does elsewhere.
rem PHOTOSCOPE_JAVA_OPTIONS adds options for the Java machine, -Xmx4g for instance.
setlocal enabledelayedexpansion
for %%i in ("%~dp0..") do set "HOME_DIR=%%~fi"

set "JDK="
for %%d in ("%PHOTOSCOPE_JAVA_HOME%" "%JAVA_HOME%") do call :consider "%%~d"
for %%b in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%USERPROFILE%\.jdks") do (
    if exist "%%~b" for /d %%d in ("%%~b\*25*") do call :consider "%%~d"
)
if not defined JDK (
    echo Photoscope needs a JDK 25, and none was found. Install Temurin 25 or set PHOTOSCOPE_JAVA_HOME to one. 1>&2
    exit /b 1
)

set "STALE="
if not exist "%HOME_DIR%\target\classpath.txt" set "STALE=1"
if not defined STALE powershell -NoProfile -Command "$built = (Get-Item '%HOME_DIR%\target\classpath.txt').LastWriteTime; if (Get-ChildItem '%HOME_DIR%\pom.xml','%HOME_DIR%\src\main' -Recurse -File | Where-Object LastWriteTime -gt $built | Select-Object -First 1) { exit 1 }" || set "STALE=1"
if defined STALE (
    where mvn >nul 2>nul || (
        echo Photoscope has to be built once and Maven is not installed. See 'What you need' in README.md. 1>&2
        exit /b 1
    )
    pushd "%HOME_DIR%"
    set "JAVA_HOME=%JDK%"
    call mvn -q -B -DskipTests compile 1>&2 || (
        echo Photoscope could not be built. 1>&2
        popd
        exit /b 1
    )
    popd
)

for /f "usebackq delims=" %%c in ("%HOME_DIR%\target\classpath.txt") do set "CLASS_PATH=%%c"
"%JDK%\bin\java" -Xmx1g -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError ^
    --enable-native-access=ALL-UNNAMED --add-modules jdk.incubator.vector ^
    -Xlog:disable -Xlog:all=error:stderr -Dphotoscope.command=packaging\photoscope.cmd ^
    -Djava.awt.headless=true "-Dphotoscope.models=%HOME_DIR%\models" -Dh2.allowedClasses= ^
    %PHOTOSCOPE_JAVA_OPTIONS% -cp "%HOME_DIR%\target\classes;%CLASS_PATH%" photoscope.Main %*
exit /b %errorlevel%

:consider
if defined JDK exit /b
if exist "%~1\bin\javac.exe" findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul && set "JDK=%~1"
exit /b
