#!/bin/sh
# Installs both versions of the SDK into the build folder, makes media, runs the suite on each.
#   run.sh SOURCE_DIR WORK_DIR PLATFORM_PROGRAM
set -eu
source=$1 work=$2 program=$3
for tool in node npm ffmpeg; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: skipped"; exit 77; }
done
mkdir -p "$work/media"
cp "$source"/package.json "$source"/package-lock.json "$source"/*.mjs "$work"
cd "$work"
if ! cmp -s package-lock.json .installed-lock; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error || { echo "npm ci failed: skipped"; exit 77; }
    cp package-lock.json .installed-lock
fi
cd media
make_media() { [ -s "$1" ] || { out=$1; shift; ffmpeg -v error -nostdin "$@" "$out"; }; }
make_media v.mp4 -f lavfi -i testsrc=s=320x180:d=4:r=25 -f lavfi -i sine=d=4 -pix_fmt yuv420p -c:v libx264 -b:v 200k -c:a aac
make_media a.mp3 -f lavfi -i sine=d=2
make_media i.png -f lavfi -i testsrc=s=320x180 -frames:v 1
head -c 20000 v.mp4 > broken.mp4
cd ..
openapi=${REELDECK_OPENAPI:-$source/../../../shared/api/openapi-assets.json}
status=0
for sdk in sdk-1.2.4 sdk-1.3.4; do
    node conformance.mjs "$sdk" "$program" "$work/media" "$openapi" || status=1
done
exit $status
