@echo off
rem Runs the command line; put this folder into your PATH. COPYDESK_OPTS are options for Java.
setlocal
set "JAR=%~dp0..\target\copydesk.jar"
if not exist "%JAR%" set "JAR=%~dp0copydesk.jar"
if not exist "%JAR%" (
  echo copydesk: not built yet: run mvn -q -DskipTests package 1>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC %COPYDESK_OPTS% -jar "%JAR%" %*
