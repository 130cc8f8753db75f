// Run before each test file. When Vitest's own process is killed, its forks would go on with the tests that they run.
const mark = Symbol.for('clinikit.endsWithVitest');
// A worker runs many files.
if (!Reflect.has(process, mark)) process.once('disconnect', () => process.exit(1));
Reflect.set(process, mark, true);
