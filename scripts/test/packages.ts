import { join } from 'node:path';
import { root, run } from '../run.ts';

// What npm would publish: entries that exist, types that resolve, nothing that breaks in a strict ESM world.
let failed = false;
for (const name of ['dicom', 'client', 'server-adapter', 'react']) {
  const folder = join(root, 'packages', name);
  const css = name === 'react' ? ['--exclude-entrypoints', './styles.css'] : [];
  for (const [program, ...args] of [
    ['publint', '--strict', folder],
    ['attw', '--pack', folder, '--profile', 'esm-only', '--no-color', '--no-emoji', ...css],
  ] as const) {
    const { code, output } = await run(program, args);
    if (code === 0) continue;
    failed = true;
    console.error(`${program} ${name}\n${output}`);
  }
}
process.exit(failed ? 1 : 0);
