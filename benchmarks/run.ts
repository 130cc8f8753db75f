import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { run } from '../scripts/run.ts';

// npm run bench [-- name...] [--check] [--source]
// Runs the benchmarks whose names are given, or all. Timing decides no test: only --check makes a missed mark a failure.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    /** parsers: our sources in place of what is built from them. */
    source: { type: 'boolean', default: false },
  },
});
const benchmarks = [
  {
    name: 'arrival',
    of: 'from the end of storescu to the event in the open chart',
    measure: async () => (await import('./arrival.ts')).measureArrival(),
  },
  {
    name: 'parsers',
    of: 'reading DICOM, side by side with other parsers (--source: our sources, not what is built)',
    measure: async () => (await import('./parsers.ts')).measureParsers(values),
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
