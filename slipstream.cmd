@echo off
rem Starts Slipstream on Windows from any directory; builds it first where it is missing. Unlike the launcher beside it,
rem it does not look whether sources are newer: after a change, build with "mvn -DskipTests package". Nor does it start
rem work on a cluster: with --on the program says how that is done.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "jar=%home%reports\target\slipstream.jar"
set "archive=%home%reports\target\slipstream.jsa"
set "locks=%home%target\launcher"
set "unfinished=%locks%\unfinished"

set "java="
for %%f in (java.exe) do set "java=%%~$PATH:f"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" (
  echo slipstream: Java 17 or newer is needed; install a JDK or set JAVA_HOME. 1>&2
  exit /b 5
)

set "waited="
:ready
if exist "%jar%" if not exist "%unfinished%" goto start
if not exist "%locks%" mkdir "%locks%"
rem One call builds at a time: of several that make the same folder, one succeeds.
mkdir "%locks%\held" 2> nul
if not errorlevel 1 goto build
if not defined waited echo slipstream: another call is building; waiting for it. If none is, remove "%locks%\held" 1>&2
set "waited=yes"
ping -n 2 127.0.0.1 > nul
goto ready

:start
rem What only the second compiler would make faster: some commands, some options, and runs of six digits or more.
set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="sensitivity" set "compiler="
if "%~1"=="sweep" set "compiler="
if "%~1"=="facts" set "compiler="
rem An equals sign parts words as a space does, so --runs=100000 is two of them. All words stay as they are in the end.
:look
set "word=%~1"
if not defined word goto looked
rem A quote inside a word would end what it is compared as.
set "word=%word:"=%"
if "%word%"=="--precision" set "compiler="
if "%word%"=="--exact" set "compiler="
if "%word%"=="--robust" set "compiler="
if "%word%"=="--runs" goto many
if "%word%"=="runs" goto many
:further
shift
goto look
:many
set "next=%~2"
if not "%next:~5,1%"=="" set "compiler="
goto further
:looked

rem An archive of another build or JDK is passed over, and nobody needs to hear of it.
set "shared="
if exist "%archive%" set shared=-XX:SharedArchiveFile="%archive%" "-Xlog:cds*=off"

rem Two garbage collectors are one too many: whoever has chosen one gets it.
set "collector=-XX:+UseSerialGC"
(set JAVA_TOOL_OPTIONS & set JDK_JAVA_OPTIONS & set _JAVA_OPTIONS) 2> nul | findstr /l "+UseSerialGC +UseParallelGC +UseParallelOldGC +UseConcMarkSweepGC +UseG1GC +UseZGC +UseShenandoahGC +UseEpsilonGC" > nul && set "collector="

"%java%" %collector% -Xshare:auto -Djava.awt.headless=true -Dfile.encoding=UTF-8 %compiler% %shared% -jar "%jar%" %*
exit /b %errorlevel%

:build
set "code=0"
rem Whoever had the lock before may have built.
if exist "%jar%" if not exist "%unfinished%" goto built
set "code=5"
set "maven="
for %%f in (mvn.cmd) do set "maven=%%~$PATH:f"
if not defined maven (
  echo slipstream: Maven 3.8 or newer is needed to build; install it and try again. 1>&2
  goto built
)
echo slipstream: building, once; it takes a minute or two ... 1>&2
echo a jar beside this file is not whole > "%unfinished%"
if exist "%jar%" del "%jar%"
pushd "%home%"
call "%maven%" -q -B -Dstyle.color=never -DskipTests package 1>&2
if not errorlevel 1 set "code=0"
popd
if "%code%"=="0" (
  del "%unfinished%"
) else (
  echo slipstream: the build failed; see above. 1>&2
)

:built
rmdir "%locks%\held"
if not "%code%"=="0" exit /b %code%
goto ready
