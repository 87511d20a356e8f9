#!/bin/sh
# Puts the distribution together: a Java runtime with Waqa'i inside, the launcher, and a cache of loaded and linked classes.
# Usage: JAVA_HOME=JDK distribution.sh OUTPUT JAR MODULE_PATH FILE...   The files are read to learn which classes are needed, and go
# along as samples.
set -eu

output=$1 jar=$2 modules=$3
shift 3
here=$(dirname "$(readlink -f "$0")")

rm -rf "$output"
mkdir -p "$output/bin" "$output/lib" "$output/samples"
cp "$@" "$output/samples/"
cp "$here/waqai" "$output/bin/"
cp "$here/jvm.options" "$here/logging.properties" "$output/lib/"
cp "$here/../../LICENSE" "$here/../../NOTICE" "$output/"
chmod 755 "$output/bin/waqai"

training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT

# Named beside org.waqai: what only services lead to. Months in Arabic, windows-1256, the icons.
"$JAVA_HOME/bin/jlink" \
    --module-path "$jar:$modules" \
    --add-modules org.waqai,jdk.localedata,jdk.charsets,org.kordamp.ikonli.feather \
    --include-locales ar,en \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --exclude-resources '/javafx.*/*.so,/org.xerial.sqlitejdbc/org/sqlite/native/**' \
    --generate-cds-archive \
    --output "$output/runtime" >/dev/null

# JavaFX's native code lies beside the runtime's own, else it would be unpacked into the user's home.
echo "$modules" | tr ':' '\n' | grep '/javafx-[^/]*\.jar$' | while read -r library; do
    "$JAVA_HOME/bin/jar" --list --file "$library" | grep '^[^/]*\.so$' \
        | (cd "$output/runtime/lib" && xargs -r "$JAVA_HOME/bin/jar" --extract --file "$library")
done

# SQLite's likewise: of the many that its library brings, the one of this machine.
sqlite=$(echo "$modules" | tr ':' '\n' | grep '/sqlite-jdbc-[^/]*\.jar$')
native=org/sqlite/native/$(uname -s)/$(uname -m)/libsqlitejdbc.so
(cd "$training" && "$JAVA_HOME/bin/jar" --extract --file "$sqlite" "$native" && cp "$native" "$output/runtime/lib/")

# A picture needs the reading of articles, the index and the window: nearly all that a start loads.
WAQAI_RECORD=$output/lib/waqai.aot "$output/bin/waqai" picture "$training/window.png" "$@" >"$training/log" 2>&1 \
    || { cat "$training/log" >&2; exit 1; }
