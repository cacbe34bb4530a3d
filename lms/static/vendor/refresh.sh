#!/usr/bin/env bash
# Fetches the files of this folder again and writes manifest.json; draws ../icons.svg from the Lucide set.
#
#   lms/static/vendor/refresh.sh        needs npm, tar, awk and sha256sum; nothing of it is needed to run the product
#
# To take a newer version: change it below, run, look at the pages, commit the files together with the manifest.
# Packages come from whatever index the npm client is set up with; none is named here.
set -euo pipefail

BOOTSTRAP=5.3.9
HTMX=2.0.11
SOURCE_SANS=5.3.0
LUCIDE=1.62.0

# Names as in Lucide; `ours=theirs` where we say another word. A template that asks for another one fails tests/house/test_vendor.py.
ICONS="
accessibility archive arrow-left arrow-right arrow-up-down award ban bell book-open briefcase building-2 calendar
calendar-plus chart-line check check-check chevron-down chevron-left chevron-right circle circle-alert circle-check
circle-x clipboard-list clock cloud-off copy download external-link eye file-check file-pen file-text filter
folder-check graduation-cap history home=house hourglass house inbox info key landmark languages layers link list-checks
list-plus lock log-in log-out mail map map-pin menu message-square monitor pencil phone play plus printer qr-code
refresh-cw search send settings shield star trash trash-2 triangle-alert undo-2 upload user user-check user-plus
users wifi-off x x-circle=circle-x
"

cd "$(dirname "$0")"
HERE=$PWD
SCRATCH=$(mktemp -d)
trap 'rm -rf "$SCRATCH"' EXIT

# package version → its files in $SCRATCH/<short name>
fetch() {
  local short=$1 package=$2 version=$3 archive
  archive=$(cd "$SCRATCH" && npm pack --silent "$package@$version")
  mkdir "$SCRATCH/$short"
  tar -xzf "$SCRATCH/$archive" -C "$SCRATCH/$short" --strip-components=1
}

ROWS=()
# file, package, version, licence (SPDX), licence text: one line of the manifest
list() {
  local sum
  sum=$(sha256sum "$1" | cut -d' ' -f1)
  ROWS+=("$(printf '  {"file": "%s", "name": "%s", "version": "%s", "licence": "%s", "licence_file": "%s", "sha256": "%s"}' \
    "$1" "$2" "$3" "$4" "$5" "$sum")")
}

draw_icons() {
  local name
  printf '<svg xmlns="http://www.w3.org/2000/svg">\n'
  printf '<!-- Lucide %s, ISC (vendor/lucide.LICENCE.txt); drawn by vendor/refresh.sh -->\n' "$LUCIDE"
  for name in $ICONS; do
    printf '<symbol id="i-%s" viewBox="0 0 24 24">' "${name%=*}"
    awk '/^<svg/ { head = 1 } !head { next } body && !/<\/svg>/ { sub(/^ +/, ""); sub(/ \/>$/, "/>"); printf "%s", $0 } /^>/ { body = 1 }' \
      "$SCRATCH/lucide/icons/${name#*=}.svg"
    printf '</symbol>\n'
  done
  printf '</svg>\n'
}

fetch bootstrap bootstrap "$BOOTSTRAP"
fetch htmx htmx.org "$HTMX"
fetch source-sans @fontsource-variable/source-sans-3 "$SOURCE_SANS"
fetch lucide lucide-static "$LUCIDE"

cp "$SCRATCH/bootstrap/dist/css/bootstrap.min.css" .
cp "$SCRATCH/bootstrap/LICENSE" bootstrap.LICENCE.txt
cp "$SCRATCH/htmx/dist/htmx.min.js" .
cp "$SCRATCH/htmx/LICENSE" htmx.LICENCE.txt
cp "$SCRATCH"/source-sans/files/source-sans-3-latin{,-ext}-wght-normal.woff2 .
cp "$SCRATCH/source-sans/LICENSE" source-sans-3.LICENCE.txt
cp "$SCRATCH/lucide/LICENSE" lucide.LICENCE.txt
chmod 644 ./*.css ./*.js ./*.woff2 ./*.txt
draw_icons > ../icons.svg

list bootstrap.min.css bootstrap "$BOOTSTRAP" MIT bootstrap.LICENCE.txt
list htmx.min.js htmx.org "$HTMX" 0BSD htmx.LICENCE.txt
list source-sans-3-latin-wght-normal.woff2 @fontsource-variable/source-sans-3 "$SOURCE_SANS" OFL-1.1 source-sans-3.LICENCE.txt
list source-sans-3-latin-ext-wght-normal.woff2 @fontsource-variable/source-sans-3 "$SOURCE_SANS" OFL-1.1 source-sans-3.LICENCE.txt
list ../icons.svg lucide-static "$LUCIDE" ISC lucide.LICENCE.txt
list bootstrap.LICENCE.txt bootstrap "$BOOTSTRAP" MIT bootstrap.LICENCE.txt
list htmx.LICENCE.txt htmx.org "$HTMX" 0BSD htmx.LICENCE.txt
list source-sans-3.LICENCE.txt @fontsource-variable/source-sans-3 "$SOURCE_SANS" OFL-1.1 source-sans-3.LICENCE.txt
list lucide.LICENCE.txt lucide-static "$LUCIDE" ISC lucide.LICENCE.txt

{
  printf '[\n'
  for ((i = 0; i < ${#ROWS[@]}; i++)); do
    ((i + 1 < ${#ROWS[@]})) && comma=, || comma=
    printf '%s%s\n' "${ROWS[i]}" "$comma"
  done
  printf ']\n'
} > "$HERE/manifest.json"
echo "${#ROWS[@]} files, $(grep -c '<symbol' ../icons.svg) icons"
