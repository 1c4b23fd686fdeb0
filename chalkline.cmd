@echo off
rem The launcher for Windows: finds a JDK 21 or newer, then runs, tests, develops or measures Chalkline.
setlocal enabledelayedexpansion
cd /d "%~dp0"
set "JDK="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do if not defined JDK call :try "%%~d"
if not defined JDK (
  echo chalkline: no JDK 21 or newer found. Install one ^(for example Temurin 25, https://adoptium.net^) or set JAVA_HOME. 1>&2
  exit /b 1
)
set "JAVA_HOME=%JDK%"
set "PATH=%JDK%\bin;%CD%\.tools\node;%PATH%"
if "%1"=="run" goto run
if "%1"=="test" goto test
if "%1"=="dev" goto dev
if "%1"=="bench" goto bench
if "%1"=="import" goto import
if "%1"=="audit" goto import
echo Usage: chalkline run ^| test ^| dev ^| bench ^| import FILE... [--dry-run] ^| audit check 1>&2
exit /b 2

:try
if exist "%~1\bin\javac.exe" for /f "tokens=3" %%v in ('""%~1\bin\java.exe" -version 2^>^&1" ^| findstr /i "version"') do (
  set "v=%%~v"
  for /f "delims=." %%m in ("!v!") do if %%m GEQ 21 set "JDK=%~1"
)
exit /b 0

:node
for /f "delims=v." %%m in ('node -v 2^>nul') do if %%m GEQ 24 exit /b 0
where npm >nul 2>nul || exit /b 0
echo chalkline: fetching Node 24 into .tools ^(once^) 1>&2
call npm install --silent --no-fund --no-audit -g --prefix ".tools\node" node@24 npm@11
exit /b %errorlevel%

:build
call :node || exit /b 1
call mvnw.cmd -q -B -ntp -Pproduction -DskipTests package
exit /b %errorlevel%

:run
call :build || exit /b 1
"%JDK%\bin\java" -jar target\chalkline.jar --chalkline.demo=true %2 %3 %4 %5
exit /b %errorlevel%

:import
if not exist target\chalkline.jar (call :build || exit /b 1)
"%JDK%\bin\java" -jar target\chalkline.jar %*
exit /b %errorlevel%

:test
call :node || exit /b 1
call mvnw.cmd -B -ntp -Pproduction verify
exit /b %errorlevel%

:dev
call :node || exit /b 1
call mvnw.cmd -q -B spring-boot:run -Dspring-boot.run.arguments=--chalkline.demo=true
exit /b %errorlevel%

:bench
call :build || exit /b 1
call mvnw.cmd -q -B -ntp test-compile exec:exec@bench
exit /b %errorlevel%
