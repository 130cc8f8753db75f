import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packages } from '../buildStamp.ts';
import { root } from '../run.ts';

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

test.each(['CONTRIBUTING.md', 'README.md', 'benchmarks/README.md'])('%s names only what there is', (path) => {
  const text = textOf(path);
  const { scripts } = JSON.parse(textOf('package.json'));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(all(text, /npm run (?:-s )?([\w-]+)/g)));
  const files = all(text, /(?<![\w/])((?:scripts|benchmarks|packages|examples|docs)\/[\w./-]*\w)/g);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('a vulnerability is reported where the packages say that the repository is', () => {
  const [address] = all(textOf('SECURITY.md'), /<(https:\S+)\/security\/advisories\/new>/g);
  for (const name of packages) {
    const { repository, bugs } = JSON.parse(textOf(`packages/${name}/package.json`));
    expect(repository.url).toBe(`git+${address}.git`);
    expect(bugs).toBe(`${address}/issues`);
  }
});
