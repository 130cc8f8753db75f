import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, run } from '../run.ts';

// Every ```ts and ```tsx block of the READMEs and of the packages' docs, checked against the built packages as whoever copies it would see them.
// A first line `// path/name.ts` names the file, so that the blocks of one README can import each other. Names that the
// reader has and the block has not are declared in a comment right before it: <!-- sample: declare const uid: string; -->

/** One block of a README. */
interface Sample {
  /** Relative to the repository. */
  readme: string;
  /** The block's first line, from 1. */
  line: number;
  /** Relative to the folder of its README's samples. */
  path: string;
  code: string;
  declarations: string;
}

const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  moduleDetection: 'force',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: ['node'],
  jsx: 'react-jsx',
  // The published declarations, and the strictest settings that a reader may have.
  customConditions: [],
  skipLibCheck: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};
/** What Next and Vite declare in every project. */
const bundlerTypes = "declare module '*.css' {}\n";

const readmes = globSync(['README.md', 'packages/*/README.md', 'packages/*/docs/*.md'], { cwd: root }).sort();
const entries = globSync('packages/*/src/index.ts', { cwd: root }).map((path) => path.replace('/src/', '/dist/'));
if (!entries.every((path) => existsSync(join(root, path.replace(/ts$/, 'd.ts'))))) {
  console.error('The packages are not built with their declarations. Run: npm run build');
  process.exit(1);
}
const samples = new Map<string, Sample>(
  readmes.flatMap((readme, index) =>
    samplesOf(readme).map((sample) => [`readme${index}/${sample.path}`, sample] as const),
  ),
);
const folder = mkdtempSync(join(tmpdir(), 'clinikit-samples-'));
let code = 1;
try {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'bundler.d.ts'), bundlerTypes);
  for (const [path, sample] of samples) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // Behind the code, so that its lines keep their numbers and 'use client' stays first.
    writeFileSync(join(folder, path), `${sample.code}\n${sample.declarations}`);
  }
  const files = ['bundler.d.ts', ...samples.keys()];
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const outcome = await run('tsc', ['-p', '.', '--pretty', 'false', '--checkers', '1'], { cwd: folder });
  code = outcome.code;
  if (outcome.output) console.error(outcome.output.replaceAll(/^(readme\d+\/.+?)\((\d+),\d+\)/gm, inReadme));
  else console.log(`${samples.size} samples of ${readmes.length} READMEs`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);

function samplesOf(readme: string): Sample[] {
  const text = readFileSync(join(root, readme), 'utf8');
  return [...text.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: block = '' }) => {
    const before = text.slice(0, index);
    const line = before.split('\n').length + 1;
    return {
      readme,
      line,
      path: /^\/\/ (\S+\.tsx?)/.exec(block)?.[1] ?? `line${line}.${language}`,
      code: block,
      declarations: /<!-- sample:((?:(?!-->).)*)-->\s*$/s.exec(before)?.[1] ?? '',
    };
  });
}

function inReadme(place: string, path: string, line: string): string {
  const sample = samples.get(path);
  return sample ? `${sample.readme}:${sample.line + Number(line) - 1}` : place;
}
