import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { whenNpmEnds } from '../examples/express/demo/whenNpmEnds.ts';
import { run } from '../scripts/run.ts';

// npm run bench [-- name...] [--check] [--source]
// Runs the benchmarks whose names are given, or all. Timing decides no test: only --check makes a missed mark a failure.
whenNpmEnds(() => process.exit(1));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    /** parsers, ingest: our sources in place of what is built from them. */
    source: { type: 'boolean', default: false },
    /** fuzz: how many files, the number of the first, or the one to look at again. */
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
    /** records: with so many patients only. */
    people: { type: 'string' },
    /** archive: one part, ratios, memory or searches. */
    part: { type: 'string' },
  },
});
const benchmarks = [
  {
    name: 'arrival',
    of: 'from the end of storescu to the event in the open chart',
    measure: async () => (await import('./arrival.ts')).measureArrival(),
  },
  {
    name: 'ingest',
    of: 'a CT from storescu to filed beside Orthanc alone, CPU and memory, and one exposure meanwhile (--source)',
    measure: async () => (await import('./ingest.ts')).measureIngest(values),
  },
  {
    name: 'parsers',
    of: 'reading DICOM, side by side with other parsers (--source: our sources, not what is built)',
    measure: async () => (await import('./parsers.ts')).measureParsers(values),
  },
  {
    name: 'decoding',
    of: 'frames, beside the codecs alone',
    measure: async () => (await import('./decoding.ts')).measureDecoding(),
  },
  {
    name: 'multipart',
    of: 'DICOMweb answers, beside dicomweb-client; what 1 GB takes in Node and in Chromium',
    measure: async () => (await import('./multipart.ts')).measureMultipart(),
  },
  {
    name: 'server',
    of: 'FHIR, frames, metadata, event streams and C-STORE, beside what is written by hand and beside Orthanc',
    measure: async () => (await import('./server.ts')).measureServer(),
  },
  {
    name: 'archive',
    of: 'frames and metadata, beside bare node:http and beside Orthanc; first bytes, memory, searches (--part ratios)',
    measure: async () => (await import('./archive.ts')).measureArchive(values.part),
  },
  {
    name: 'audit',
    of: 'what it costs reads and frames to write down who looks at what',
    measure: async () => (await import('./audit.ts')).measureAudit(),
  },
  {
    name: 'patients',
    of: 'the search for patients over 200,000 people, on both databases',
    measure: async () => (await import('./patients.ts')).measurePatients(),
  },
  {
    name: 'records',
    of: 'a hundred people at work in the records of patients, on both databases, beside SQL by hand (--people 10000)',
    measure: async () => {
      const { measureRecords, allSizes } = await import('./records.ts');
      return measureRecords(values.people === undefined ? allSizes : [Number(values.people)]);
    },
  },
  {
    name: 'chart',
    of: 'a full chart in Chromium on a slow CPU, and a timeline of ten thousand entries',
    measure: async () => (await import('./chart.ts')).measureChart(),
  },
  {
    name: 'fuzz',
    of: 'damaged files (--count 1000000, --seed 1, --replay <number>)',
    measure: async () => {
      const { measureFuzz, replayFuzz } = await import('./fuzz.ts');
      const { count, seed, replay } = values;
      return replay === undefined
        ? measureFuzz({ count: Number(count), seed: Number(seed) })
        : replayFuzz(Number(replay));
    },
  },
] as const;

console.log('Benchmarks:');
for (const { name, of } of benchmarks) console.log(`  ${name}: ${of}`);
const unknown = positionals.filter((word) => !benchmarks.some(({ name }) => name === word));
if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(' or ')}.`);
  process.exit(1);
}
const built = await run('node', ['scripts/build.ts', '--if-changed'], { show: true });
if (built.code !== 0) process.exit(1);

let kept = true;
for (const { name, measure } of benchmarks) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n── ${name} (${cpus().length} cores, Node ${process.versions.node})`);
  kept = (await measure()) && kept;
}
if (values.check && !kept) {
  console.error('A mark was missed.');
  process.exit(1);
}
