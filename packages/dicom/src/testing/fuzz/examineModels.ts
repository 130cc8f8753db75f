import { imageTeeth, mountPosition } from '../../dental.ts';
import { dumpDicom } from '../../dictionary.ts';
import { edgeLabels, imagePlane, pixelHeightToWidth, pixelSpacing } from '../../geometry.ts';
import {
  elementsOf,
  framesOf,
  parseAge,
  parseDate,
  parseDateTime,
  parseTime,
  parseTimezoneOffset,
  readDicom,
  readDirectory,
} from '../../index.ts';
import { datasetFromJson } from '../../json.ts';
import { describeImage } from '../../pixels.ts';
import { displaySets, objectKind } from '../../series.ts';
import { Findings } from './examine.ts';

const readers = { describeImage, edgeLabels, imagePlane, imageTeeth, mountPosition, pixelHeightToWidth, pixelSpacing };
const parsers = { DA: parseDate, TM: parseTime, DT: parseDateTime, AS: parseAge, SH: parseTimezoneOffset } as const;

/** Of one sequence, and of their frames. */
const mostItems = 40;

/**
 * Gives the file to everything that reads meaning out of datasets and DICOM JSON: geometry, teeth, series, dates. What
 * says that it never throws must not, and a dataset made of the file's JSON must be the one that the JSON was made of.
 */
export function examineModels(bytes: Uint8Array<ArrayBuffer>): readonly string[] {
  const findings = new Findings();
  const file = findings.attempt('readDicom', () => readDicom(bytes));
  const json = findings.attempt('toJson', () => file?.toJson());
  if (file === undefined || json === undefined) return findings.violations;
  const { dataset } = file;
  for (const [name, read] of Object.entries(readers)) {
    findings.attempt(name, () => read(dataset));
    findings.attempt(`${name}, of JSON`, () => read(json));
  }
  quietly(findings, 'objectKind', () => objectKind(json));
  quietly(findings, 'displaySets', () => displaySets([json, { ...json }]));
  findings.attempt('displaySets, of datasets', () => displaySets([dataset]));
  quietly(findings, 'dumpDicom', () => dumpDicom(file));
  findings.attempt('JSON.stringify', () =>
    findings.expect(JSON.stringify(file) === JSON.stringify(json), 'JSON.stringify writes something else'),
  );
  for (const { items } of elementsOf(dataset))
    for (const item of items.slice(0, mostItems))
      findings.attempt('framesOf', () =>
        framesOf(item)
          .frames.slice(0, mostItems)
          .map((frame) => frame.read()),
      );
  quietly(findings, 'readDirectory', () => readDirectory(file));
  for (const tag of dataset.tags()) {
    const parse = Object.entries(parsers).find(([vr]) => vr === dataset.vr(tag))?.[1];
    const text = dataset.text(tag);
    if (parse && text !== undefined) quietly(findings, parse.name, () => parse(text));
  }
  findings.attempt('datasetFromJson', () => {
    const again = datasetFromJson(json);
    findings.walk('datasetFromJson', again);
    findings.expect(JSON.stringify(again.toJson()) === JSON.stringify(json), 'DICOM JSON is not what it was made of');
  });
  return findings.violations;
}

/** Runs what must throw nothing, not even a DicomError. */
function quietly(findings: Findings, what: string, run: () => unknown): void {
  try {
    run();
  } catch (error) {
    findings.violations.push(
      `${what} throws: ${error instanceof Error ? (error.stack ?? String(error)) : String(error)}`,
    );
  }
}
