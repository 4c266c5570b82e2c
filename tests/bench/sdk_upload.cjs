// Uploads one file by the official JavaScript SDK and prints one JSON line as bench-upload does.
//
//     REELDECK_BENCH_KEY=KEY node sdk_upload.cjs NODE_MODULES BASE_URL FILE
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const [modules, baseUrl, file] = process.argv.slice(2);
// The only way in which this SDK takes another address.
process.env.TWELVELABS_BASE_URL = baseUrl;
const { TwelveLabs } = require(path.join(modules, "twelvelabs-js"));

async function main() {
  const client = new TwelveLabs({ apiKey: process.env.REELDECK_BENCH_KEY });
  const rssStart = process.memoryUsage().rss / 1024;
  const cpuStart = process.cpuUsage();
  const start = process.hrtime.bigint();
  const asset = await client.assets.create(
    { method: "direct", file: fs.createReadStream(file), enableHls: false, enableThumbnail: false },
    { maxRetries: 0 },
  );
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const cpu = process.cpuUsage(cpuStart);
  console.log(JSON.stringify({
    asset: asset.id,
    wall_s: wall,
    cpu_s: (cpu.user + cpu.system) / 1e6,
    rss_start_kb: rssStart,
    rss_peak_kb: process.resourceUsage().maxRSS,
  }));
}

main().catch((error) => {
  console.error(String(error), String(error.cause || ""));
  process.exit(1);
});
