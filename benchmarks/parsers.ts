import { statSync } from 'node:fs';
import { median, medianRatio } from './parsers/figures.ts';
import { findFiles } from './parsers/files.ts';
import { largeLine, measureLargeFiles } from './parsers/large.ts';
import { installPeers } from './parsers/peers.ts';
import type { ParserName } from './parsers/reader.ts';
import { findReadings, measureSpeeds, speedLine } from './parsers/reading.ts';
import { runTask } from './parsers/task.ts';
import { markdownTable } from './table.ts';

/** Times that a large file may take us, of what it takes dicom-parser. */
const mostOfDicomParser = 2;
const timesDcmjs = 5;
const mostExtraBytes = 5e6;
const ours: ParserName = '@clinikit/dicom';

/**
 * Reads the same files with this package and with every other parser of note: which files, how fast, and what large
 * files take. Each measurement has a process of its own, one after the other, round by round; reading disks is left out.
 *
 * @param source measures the sources in place of what is built.
 * @returns whether the marks were kept.
 */
export async function measureParsers({ source = false } = {}): Promise<boolean> {
  await installPeers();
  const marks: { name: string; kept: boolean }[] = [];

  const { files, source: origin } = findFiles();
  const readings = await findReadings(files, source);
  const lines = readings.map(({ parser, read, namesRight, namesKnown }) => [
    parser,
    `${read.size} of ${files.length}`,
    namesKnown === 0 ? '–' : `${namesRight} of ${namesKnown}`,
  ]);
  console.log(`\n${markdownTable([`files of ${origin}`, 'read', 'patient names right'], lines)}\n`);
  const our = readings.find(({ parser }) => parser === ours)?.read.size ?? 0;
  const others = readings.filter(({ parser }) => parser !== ours);
  marks.push({
    name: 'more files than any',
    kept: our === files.length || others.every(({ read }) => read.size < our),
  });

  const common = files.map(({ path }) => path).filter((path) => readings.every(({ again }) => again.has(path)));
  const wellFormed = common.filter((path) => !path.includes('malformed/'));
  for (const [name, paths] of [
    ['well-formed files', wellFormed],
    ['files, malformed ones too,', common],
  ] as const) {
    if (name !== 'well-formed files' && paths.length === wellFormed.length) continue;
    const sizeBytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    const speeds = await measureSpeeds(paths, source);
    const title = `${paths.length} ${name} that all of them read, ${(sizeBytes / 1e6).toFixed(1)} MB`;
    const lines = speeds.map((speed) => speedLine(speed, paths.length, sizeBytes));
    console.log(`\n${markdownTable([title, 'ms', 'rounds', 'files/s', 'MB/s'], lines)}\n`);
    const passesOf = (wanted: ParserName) =>
      speeds.find(({ parser, way }) => parser === wanted && way === 'values')?.passesMs ?? [];
    for (const [parser, share] of [
      ['dicom-parser', 1],
      ['dcmjs', timesDcmjs],
    ] as const) {
      const times = medianRatio(passesOf(parser), passesOf(ours));
      const mark = `${share} times ${parser}, all values read, ${name}: ${times.toFixed(2)}`;
      marks.push({ name: mark, kept: times >= share });
    }
  }

  const large = await measureLargeFiles(source);
  const largeHead = ['110 MB', 'ms', 'rounds', 'MB held', 'MB at the peak'];
  console.log(`\n${markdownTable(largeHead, large.map(largeLine))}\n`);
  for (const each of large.filter(({ parser }) => parser === ours)) {
    const beside = large.find(({ parser, file }) => parser === 'dicom-parser' && file === each.file);
    const times = medianRatio(each.timesMs, beside?.timesMs ?? []);
    const mark = `${each.file}: within ${mostOfDicomParser} times dicom-parser: ${times.toFixed(2)}`;
    marks.push({ name: mark, kept: times <= mostOfDicomParser });
    const small = median(each.heldBytes) < mostExtraBytes && median(each.peakBytes) < mostExtraBytes;
    marks.push({ name: `${each.file}: extra memory under 5 MB`, kept: small });
  }

  const { findings } = await runTask({ kind: 'growth', parser: ours }, source);
  const growth = findings.flatMap((finding) => (finding.kind === 'growth' ? finding.lines : []));
  const growthHead = ['µs for each of', 'count', '1', '2', '4', '8', '16'];
  console.log(
    `\n${markdownTable(
      growthHead,
      growth.map(({ cells }) => cells),
    )}\n`,
  );
  for (const { cells, linear } of growth) marks.push({ name: `time grows with ${cells[0]} alone`, kept: linear });

  for (const { name, kept } of marks) console.log(`${kept ? 'kept  ' : 'MISSED'} ${name}`);
  return marks.every(({ kept }) => kept);
}
