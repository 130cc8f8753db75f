import { cpus } from 'node:os';
import { run } from '../scripts/run.ts';
import { measureArrival } from './arrival.ts';

// npm run bench [-- name...] [--check]
// Runs the benchmarks whose names are given, or all. Timing decides no test: only --check makes a missed mark a failure.
const benchmarks = [
  { name: 'arrival', of: 'from the end of storescu to the event in the open chart', measure: measureArrival },
] as const;

const words = process.argv.slice(2).filter((word) => word !== '--check');
const check = process.argv.includes('--check');
console.log('Benchmarks:');
for (const { name, of } of benchmarks) console.log(`  ${name}: ${of}`);
const chosen = benchmarks.filter(({ name }) => words.length === 0 || words.includes(name));
if (chosen.length === 0) {
  console.error(`There is no benchmark called ${words.join(' or ')}.`);
  process.exit(1);
}
const built = await run('node', ['scripts/build.ts', '--if-changed'], { show: true });
if (built.code !== 0) process.exit(1);

let kept = true;
for (const { name, measure } of chosen) {
  console.log(`\n── ${name} (${cpus().length} cores, Node ${process.versions.node})`);
  kept = (await measure()) && kept;
}
if (check && !kept) {
  console.error('A mark was missed.');
  process.exit(1);
}
