// Runs the official SDK against reeldeck-platform: every method of the Assets surface, awkward
// names, paging to the end, errors, the multipart helper. When the OpenAPI document is at hand
// (REELDECK_OPENAPI, or ../shared/api beside the checkout) each answer is held against it too.
//
//   node conformance.mjs SDK_PACKAGE PLATFORM_PROGRAM MEDIA_DIR [OPENAPI]
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { SchemaBook } from './schemabook.mjs';

const [sdkName, program, mediaDir, openapi] = process.argv.slice(2);
const require = createRequire(path.join(process.cwd(), 'package.json'));
const KEY = 'conformance-key';
const book = openapi && fs.existsSync(openapi) ? new SchemaBook(JSON.parse(fs.readFileSync(openapi))) : null;
const is134 = sdkName.endsWith('1.3.4');

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'reeldeck-conformance-'));
const limits = path.join(dataDir, 'limits.json');
fs.writeFileSync(limits, JSON.stringify({ part_size: 30000, assets_per_minute: 0, assets_per_day: 0, indexing_seconds: 1 }));

async function startPlatform() {
  const child = spawn(program, ['--data', path.join(dataDir, 'data'), '--api-key-env', 'CONFORMANCE_KEY',
    '--limits', limits, '--stop-with-stdin', '--allow-private-urls'],
  { env: { ...process.env, CONFORMANCE_KEY: KEY }, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = readline.createInterface({ input: child.stdout });
  const line = await new Promise((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the platform ended with ${code}`)));
  });
  return { child, base: JSON.parse(line).base_url };
}

const platform = await startPlatform();
const checkedAnswers = { count: 0 };

// Every answer that the SDK gets is also held against the document.
const realFetch = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const response = await realFetch(input, init);
  const url = String(input?.url ?? input);
  if (book && url.startsWith(platform.base)) {
    const text = await response.clone().text();
    book.check(init?.method ?? 'GET', url.slice(platform.base.length), response.status, text);
    checkedAnswers.count += 1;
  }
  return response;
};

const { TwelvelabsApiClient } = require(`${sdkName}/Client.js`);
const { MultipartUploadWrapper } = require(`${sdkName}/wrapper/resources/MultipartUploadWrapper.js`);
const options = { apiKey: KEY, baseUrl: platform.base, environment: platform.base };
const client = new TwelvelabsApiClient(options);

function media(name) {
  return fs.createReadStream(path.join(mediaDir, name));
}

async function settled(id) {
  for (let i = 0; i < 300; ++i) {
    const asset = await client.assets.retrieve(id);
    const open = [asset.hls?.status, asset.thumbnail?.status].some((s) => s === 'pending' || s === 'processing');
    if (asset.status !== 'processing' && !open) return asset;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`asset ${id} does not settle`);
}

async function refused(status, code, work) {
  try {
    await work();
  } catch (error) {
    assert.equal(error.statusCode, status, String(error));
    if (code) assert.equal(error.body?.code, code);
    return;
  }
  assert.fail(`expected ${status}`);
}

const steps = [];
function step(name, work) {
  steps.push({ name, work });
}

step('direct upload with every parameter, until ready', async () => {
  const created = await client.assets.create({ method: 'direct', file: media('v.mp4'), filename: 'named.mp4',
    enableHls: true, enableThumbnail: true });
  assert.match(created.id, /^[0-9a-f]{24}$/);
  assert.equal(created.status, 'processing');
  assert.equal(created.method, 'direct');
  const asset = await settled(created.id);
  assert.equal(asset.status, 'ready');
  assert.equal(asset.filename, 'named.mp4');
  assert.equal(asset.fileType, 'video/mp4');
  assert.equal(asset.size, fs.statSync(path.join(mediaDir, 'v.mp4')).size);
  assert.ok(asset.duration > 1);
  assert.ok(asset.createdAt instanceof Date && Math.abs(Date.now() - asset.createdAt) < 60_000);
  const manifest = await realFetch(asset.hls.manifestUrl);
  assert.equal(manifest.headers.get('content-type'), 'application/vnd.apple.mpegurl');
  const thumbnail = await realFetch(asset.thumbnail.representativeUrl);
  assert.equal(thumbnail.headers.get('content-type'), 'image/jpeg');
});

step('audio, image and corrupt files', async () => {
  const audio = await settled((await client.assets.create({ method: 'direct', file: media('a.mp3'), enableHls: true })).id);
  assert.equal(audio.fileType, 'audio/mpeg');
  assert.equal(audio.hls.status, 'ready');
  assert.equal(audio.thumbnail, undefined);
  const image = await settled((await client.assets.create({ method: 'direct', file: media('i.png') })).id);
  assert.equal(image.fileType, 'image/png');
  assert.equal(image.duration, undefined);
  const broken = await settled((await client.assets.create({ method: 'direct', file: media('broken.mp4') })).id);
  assert.equal(broken.status, 'failed');
  if (is134) assert.match(broken.error.message, /damaged/);
});

const awkward = ['qu"ote.png', 'line\nbreak.png', '\u{1f3ac}\u{1f3a5}.png', '\u05e9\u05dc\u05d5\u05dd \u202etxt.png',
  'a&b=c;d%22+e?#.png', '<b>bold</b>.png', "o'brien\\back.png", `${'x'.repeat(251)}.png`,
  `${'\u00fc'.repeat(125)}.png`, '..', 'a/b\\c.png'];

step('awkward names as field and as file name', async () => {
  for (const name of awkward) {
    const byField = await client.assets.create({ method: 'direct', file: media('i.png'), filename: name });
    // The form encoding turns a lone line feed into CR LF, in values and in file names.
    const expected = name.replace(/\n/g, '\r\n');
    assert.equal((await client.assets.retrieve(byField.id)).filename, expected);
    const file = new File([fs.readFileSync(path.join(mediaDir, 'i.png'))], name, { type: 'image/png' });
    const byPart = await client.assets.create({ method: 'direct', file });
    // That encoding writes a quote as %22 but leaves a literal %22 alone: both arrive as a quote.
    const possible = [name, expected].map((one) => one.replaceAll('%22', '"'));
    assert.ok(possible.includes((await client.assets.retrieve(byPart.id)).filename), name);
  }
});

step('url upload', async () => {
  const asset = await settled((await client.assets.create({ method: 'url', url: `${platform.base.replace('/v1.3', '')}/media/none`,
    filename: 'from-url.mp4' })).id);
  assert.equal(asset.method, 'url');
  assert.equal(asset.status, 'failed');
});

step('paging to the end, newest first', async () => {
  const seen = [];
  const page = await client.assets.list({ pageLimit: 7 });
  for await (const asset of page) seen.push(asset);
  assert.equal(new Set(seen.map((asset) => asset.id)).size, seen.length);
  assert.equal(seen.length, 2 * awkward.length + 5);
  for (let i = 1; i < seen.length; ++i) assert.ok(seen[i - 1].createdAt >= seen[i].createdAt);
  const walked = await client.assets.list({ page: 2, pageLimit: 3 });
  assert.deepEqual(walked.data.map((asset) => asset.id), seen.slice(3, 6).map((asset) => asset.id));
  assert.ok(walked.hasNextPage());
});

step('filters alone and together', async () => {
  const all = async (request) => {
    const found = [];
    for await (const asset of await client.assets.list({ pageLimit: 50, ...request })) found.push(asset);
    return found;
  };
  const videos = await all({ assetTypes: 'video' });
  assert.ok(videos.length > 0 && videos.every((asset) => asset.fileType.startsWith('video/')));
  const mixed = await all({ assetTypes: ['video', 'audio'] });
  assert.ok(mixed.some((asset) => asset.fileType === 'audio/mpeg'));
  assert.equal((await all({ filename: 'NAMED' })).length, 1);
  assert.equal((await all({ filename: '\u00dc\u00fc' })).length, 2);
  assert.equal((await all({ filename: 'a&b=c;d%22+e?#' })).length, 1);
  const ids = mixed.map((asset) => asset.id);
  assert.deepEqual((await all({ assetIds: ids })).map((asset) => asset.id).sort(), [...ids].sort());
  assert.equal((await all({ assetIds: ids, filename: 'named', assetTypes: ['video'] })).length, 1);
  assert.equal((await all({ assetIds: [ids[0], 'nothing'] })).length, 1);
});

step('errors', async () => {
  await refused(400, 'parameter_invalid', () => client.assets.list({ page: 0 }));
  await refused(400, 'parameter_invalid', () => client.assets.list({ pageLimit: 51 }));
  await refused(400, 'parameter_invalid', () => client.assets.create({ method: 'url', url: 'ftp://a/b' }));
  await refused(400, 'parameter_not_provided', () => client.assets.create({ method: 'direct' }));
  await refused(400, 'parameter_invalid', () => client.assets.create({ method: 'direct', file: media('i.png'), filename: 'x'.repeat(256) }));
  await refused(404, 'resource_not_exist', () => client.assets.retrieve('000000000000000000000000'));
  await refused(404, 'resource_not_exist', () => client.assets.delete('a/b c?'));
  await refused(404, 'resource_not_exist', () => client.multipartUpload.getStatus('none'));
  const stranger = new TwelvelabsApiClient({ ...options, apiKey: 'wrong' });
  await refused(401, 'api_key_invalid', () => stranger.assets.list());
});

step('indexes, conflict and force', async () => {
  const { id } = await client.assets.create({ method: 'direct', file: media('v.mp4') });
  await settled(id);
  const index = await client.indexes.create({ indexName: 'Conformance', models: [{ modelName: 'marengo3.0', modelOptions: ['visual'] }] });
  const indexed = await client.indexes.indexedAssets.create(index.id, { assetId: id });
  assert.equal((await client.indexes.retrieve(index.id)).indexName, 'Conformance');
  assert.equal((await client.indexes.list()).data[0].id, index.id);
  assert.equal((await client.indexes.indexedAssets.list(index.id)).data[0].assetId, id);
  assert.equal((await client.indexes.indexedAssets.retrieve(index.id, indexed.id)).assetId, id);
  const references = await client.indexes.indexedAssets.listByAsset(id);
  assert.equal(references.data[0].index.name, 'Conformance');
  await refused(409, undefined, () => client.assets.delete(id));
  await refused(409, undefined, () => client.assets.delete(id, { force: false }));
  await client.assets.delete(id, { force: true });
  await refused(404, 'resource_not_exist', () => client.assets.retrieve(id));
  await client.indexes.delete(index.id);
});

step('indexing states, removal from an index', async () => {
  const { id } = await client.assets.create({ method: 'direct', file: media('v.mp4') });
  await settled(id);
  const models = [{ modelName: 'marengo3.0', modelOptions: ['visual'] }];
  const first = await client.indexes.create({ indexName: 'First', models });
  const second = await client.indexes.create({ indexName: 'Second', models });
  const known = new Set(['pending', 'queued', 'indexing', 'ready', 'failed']);
  const seen = new Set();
  const indexed = await client.indexes.indexedAssets.create(first.id, { assetId: id });
  const other = await client.indexes.indexedAssets.create(second.id, { assetId: id });
  for (let i = 0; i < 100 && !seen.has('ready'); ++i) {
    const { status } = await client.indexes.indexedAssets.retrieve(first.id, indexed.id);
    assert.ok(known.has(status), status);
    seen.add(status);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual([...seen], ['pending', 'queued', 'indexing', 'ready']);
  const names = [];
  for await (const one of await client.indexes.indexedAssets.listByAsset(id, { pageLimit: 1 })) names.push(one.index.name);
  assert.deepEqual(names, ['Second', 'First']);
  await client.indexes.indexedAssets.delete(first.id, indexed.id);
  await refused(404, 'resource_not_exist', () => client.indexes.indexedAssets.retrieve(first.id, indexed.id));
  assert.equal((await client.assets.retrieve(id)).status, 'ready');
  await refused(409, undefined, () => client.assets.delete(id));
  await client.indexes.indexedAssets.delete(second.id, other.id);
  await client.assets.delete(id);
  await client.indexes.delete(first.id);
  await client.indexes.delete(second.id);
});

step('entities that hold an asset', async () => {
  const ids = [];
  for (let i = 0; i < 2; ++i) ids.push((await client.assets.create({ method: 'direct', file: media('i.png') })).id);
  for (const id of ids) await settled(id);
  const { entities } = client.entityCollections;
  const people = await client.entityCollections.create({ name: 'People' });
  assert.equal((await client.entityCollections.retrieve(people.id)).name, 'People');
  assert.equal((await client.entityCollections.list()).data[0].id, people.id);
  const anna = await entities.create(people.id, { name: 'Anna', metadata: { team: 4 }, assetIds: [ids[0]] });
  assert.ok(['processing', 'ready'].includes(anna.status));
  assert.equal(anna.entityCollectionId, people.id);
  const added = await entities.createAssets(people.id, anna.id, { assetIds: ids });
  assert.deepEqual(added.assetIds, ids);
  const held = [];
  for await (const entity of await entities.listByAsset(ids[1], { pageLimit: 1 })) held.push(entity.name);
  assert.deepEqual(held, ['Anna']);
  await entities.deleteAssets(people.id, anna.id, { assetIds: [ids[1]] });
  assert.equal((await entities.listByAsset(ids[1])).data.length, 0);
  assert.equal((await entities.update(people.id, anna.id, { name: 'Hanna' })).name, 'Hanna');
  // An entity keeps nobody from deleting; it loses the asset.
  await client.assets.delete(ids[0]);
  assert.deepEqual((await entities.retrieve(people.id, anna.id)).assetIds, []);
  assert.equal((await entities.list(people.id)).data.length, 1);
  await entities.delete(people.id, anna.id);
  await refused(404, 'resource_not_exist', () => entities.retrieve(people.id, anna.id));
  await client.entityCollections.delete(people.id);
});

step('multipart: helper with several parts', async () => {
  const helper = new MultipartUploadWrapper(options);
  const quiet = console.log;
  console.log = () => {};
  const progress = [];
  const result = await helper.uploadFile(path.join(mediaDir, 'v.mp4'), { batchSize: 2, progressCallback: (p) => progress.push(p) });
  console.log = quiet;
  assert.ok(progress.length >= 2);
  assert.match(result.assetUrl, new RegExp(result.assetId));
  const asset = await settled(result.assetId);
  assert.equal(asset.status, 'ready');
  assert.equal(asset.method, 'multipart');
  assert.equal(asset.size, fs.statSync(path.join(mediaDir, 'v.mp4')).size);
});

step('multipart: call by call, resumed', async () => {
  const bytes = fs.readFileSync(path.join(mediaDir, 'v.mp4'));
  const session = await client.multipartUpload.create({ filename: 'parts.mp4', type: 'video', totalSize: bytes.length, enableThumbnail: true });
  assert.equal(session.totalChunks, Math.ceil(bytes.length / session.chunkSize));
  const part = (i) => bytes.subarray((i - 1) * session.chunkSize, i * session.chunkSize);
  const more = await client.multipartUpload.getAdditionalPresignedUrls(session.uploadId, { start: 1, count: session.totalChunks });
  const completed = [];
  for (const { chunkIndex, url } of [...more.uploadUrls].reverse()) {
    const answer = await realFetch(url, { method: 'PUT', body: part(chunkIndex) });
    assert.equal(answer.status, 200);
    assert.equal((await realFetch(url, { method: 'PUT', body: part(chunkIndex) })).status, 403);
    completed.push({ chunkIndex, proof: answer.headers.get('etag').replaceAll('"', ''), proofType: 'etag', chunkSize: part(chunkIndex).length });
  }
  const first = await client.multipartUpload.reportChunkBatch(session.uploadId, { completedChunks: completed.slice(1) });
  assert.equal(first.totalCompleted, completed.length - 1);
  const open = await client.multipartUpload.listIncompleteUploads();
  assert.ok(open.data.some((one) => one.uploadId === session.uploadId && one.status === 'active'));
  const states = [];
  for await (const chunk of await client.multipartUpload.getStatus(session.uploadId, { pageLimit: 2 })) states.push(chunk.status);
  assert.equal(states.filter((state) => state === 'completed').length, completed.length - 1);
  const last = await client.multipartUpload.reportChunkBatch(session.uploadId, { completedChunks: completed });
  assert.equal(last.duplicateChunks, completed.length - 1);
  assert.ok(last.url);
  assert.equal((await settled(session.assetId)).thumbnail.status, 'ready');
});

step('delete', async () => {
  for await (const asset of await client.assets.list({ pageLimit: 50 })) await client.assets.delete(asset.id);
  let left = 0;
  for await (const _ of await client.assets.list({ pageLimit: 50 })) left += 1;
  assert.ok(left < 10); // page numbers drift while the list shrinks
});

let failures = 0;
for (const { name, work } of steps) {
  const began = Date.now();
  try {
    await work();
    console.log(`ok    ${name} (${Date.now() - began} ms)`);
  } catch (error) {
    failures += 1;
    console.log(`FAIL  ${name}\n${error.stack ?? error}`);
  }
}
if (book) {
  for (const problem of book.problems) console.log(`FAIL  schema: ${problem}`);
  failures += book.problems.length;
  console.log(`${checkedAnswers.count} answers held against the OpenAPI document`);
} else {
  console.log('no OpenAPI document at hand: answers not held against it');
}
console.log(`${sdkName}: ${steps.length} steps, ${failures} failures`);
platform.child.stdin.end();
await new Promise((resolve) => platform.child.once('exit', resolve));
fs.rmSync(dataDir, { recursive: true, force: true });
process.exit(failures ? 1 : 0);
