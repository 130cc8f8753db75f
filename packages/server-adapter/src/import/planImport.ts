import type { FileEntry } from './journal.ts';
import { listedFor, type WaitingBecause } from './matchStudies.ts';
import type { ListedPatient, RowProblem } from './patientList.ts';
import { readImage } from './readImage.ts';
import type { Source } from './sources/source.ts';

/** What an import would do. */
export interface ImportPlan {
  readonly files: number;
  readonly images: number;
  readonly studies: number;
  /** How many studies the list tells the patient of, and why it does not tell it of the others. */
  readonly matched: number;
  readonly unmatched: ReadonlyMap<WaitingBecause, number>;
  readonly others: ReadonlyMap<FileEntry['outcome'], number>;
  readonly missing: readonly string[];
}

/** Reads every file, and sends nothing. */
export async function planImport(
  source: Source,
  patients: readonly ListedPatient[],
  signal: AbortSignal,
): Promise<ImportPlan> {
  const list = new Map(patients.map((patient) => [patient.number, patient]));
  const studies = new Map<string, FileEntry[]>();
  const others = new Map<FileEntry['outcome'], number>();
  const unmatched = new Map<WaitingBecause, number>();
  let [files, images, matched] = [0, 0, 0];
  for await (const file of source.files(signal)) {
    signal.throwIfAborted();
    const { entry, bytes } = await readImage(file, signal);
    files += 1;
    if (!bytes || entry.study === undefined) {
      const outcome = bytes ? 'unreadable' : entry.outcome;
      others.set(outcome, (others.get(outcome) ?? 0) + 1);
      continue;
    }
    images += 1;
    studies.set(entry.study, [...(studies.get(entry.study) ?? []).slice(0, 20), entry]);
  }
  for (const [study, entries] of studies) {
    const found = listedFor({ study, entries }, list);
    if ('patient' in found) matched += 1;
    else unmatched.set(found.why, (unmatched.get(found.why) ?? 0) + 1);
  }
  return { files, images, studies: studies.size, matched, unmatched, others, missing: [...source.missing] };
}

export function planText(plan: ImportPlan, problems: readonly RowProblem[]): string {
  const lines = [
    `${plan.files} files were read, nothing was sent:`,
    `  ${plan.images} are images, of ${plan.studies} studies`,
    ...[...plan.others].map(([outcome, count]) => `  ${count} are left out: ${outcome.replaceAll('_', ' ')}`),
    ...plan.missing.map((name) => `  named by the DICOMDIR and not there: ${name}`),
    `  ${plan.matched} studies have their patient in the list`,
    ...[...plan.unmatched].map(([why, count]) => `  ${count} studies: ${why}`),
    ...problems.map(({ row, why }) => `  row ${row} of the list is left out: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}
