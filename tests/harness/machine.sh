#!/usr/bin/env bash
# What the tests need beside Python: installed where that is allowed, otherwise named in one line.
set -euo pipefail

missing=()
have() { command -v "$1" >/dev/null 2>&1; }

have chromium || have chromium-browser || have google-chrome || missing+=(chromium)
have pdftotext || missing+=(poppler-utils)
have zbarimg || missing+=(zbar-tools)
# Pages name Arial and Ubuntu; without any font Chromium measures boxes, not letters.
if have fc-list; then [ -n "$(fc-list :lang=pl 2>/dev/null | head -n 1)" ] || missing+=(fonts-dejavu-core)
else missing+=(fontconfig fonts-dejavu-core); fi
# PostgreSQL by its server programs; the test extra brings another one, which is slower to fetch and has no ICU.
if [ -z "${LMS_TEST_POSTGRES:-}" ]; then
  have initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
fi

[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ] && have apt-get; then
  echo "Installing ${missing[*]} …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # The server packages would start a cluster of their own; the tests start a throw-away one.
  mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  exit 0
fi

echo "Missing: ${missing[*]}. On Debian: sudo apt-get install ${missing[*]}" >&2
# Without Debian's PostgreSQL the packaged one of the test extra serves; everything else is needed.
[ "${missing[*]}" = postgresql ] || exit 1
