#!/usr/bin/env bash
# Unpacks the Orthanc of Debian 13 (1.12.7) into a folder of its own, beside the one of this machine, since the client is
# for both: labels and much else came after 1.10.1. Wants root and debootstrap; takes about 400 MB and half a minute.
# The file `orthanc` in that folder then runs it: ORTHANC_PATH=/var/lib/clinikit/debian13/orthanc npm test -- whole
set -euo pipefail
folder=${1:-/var/lib/clinikit/debian13}
[ -x "$folder/orthanc" ] && exit 0
rm -rf "$folder"
mkdir -p "$(dirname "$folder")"
log=$(mktemp)
debootstrap --variant=minbase --include=orthanc,orthanc-dicomweb trixie "$folder" >"$log" 2>&1 || {
  tail -20 "$log" >&2
  exit 1
}
rm "$log"
loader=$(find "$folder"/usr/lib*/ -maxdepth 1 -name 'ld-linux-*.so.*' | head -1)
libraries=$(dirname "$(find "$folder/usr/lib" -name 'libc.so.6' | head -1)")
cat >"$folder/orthanc.new" <<WRAPPER
#!/bin/sh
# Its own libraries, so that no chroot is needed.
export DCMDICTPATH="$folder/usr/share/dcmtk/dicom.dic"
exec "$loader" --library-path "$libraries:$folder/usr/lib" "$folder/usr/sbin/Orthanc" "\$@"
WRAPPER
chmod +x "$folder/orthanc.new"
mv "$folder/orthanc.new" "$folder/orthanc"
