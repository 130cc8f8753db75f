import type { RowProblem } from './patientList.ts';
import type { Reconciliation } from './reconcile.ts';
import type { Undone } from './undoImport.ts';

/** Whom the list brought. */
export interface EnrolledCount {
  readonly created: number;
  readonly known: number;
  readonly problems: readonly RowProblem[];
}

/** The report for a person. Names no patient; studies and files are named, so that somebody can look. */
export function reportText(
  report: Reconciliation,
  { created, known, problems }: EnrolledCount,
  missing: readonly string[],
): string {
  const lines = [
    `${report.files} files were read:`,
    `  ${report.stored} are images that the clinic has${report.doubles > 0 ? `, ${report.doubles} of them twice` : ''}`,
    ...counted(
      report.refused.length,
      'were refused',
      report.refused.map(({ name, reason }) => `${name}: ${reason}`),
    ),
    ...counted(
      report.unreadable.length,
      'could not be read',
      report.unreadable.map(({ name, reason }) => `${name}: ${reason}`),
    ),
    ...counted(report.notDicom, 'are no DICOM files'),
    ...counted(report.directories, 'are directories (DICOMDIR)'),
    ...counted(missing.length, 'are named by the DICOMDIR and are not there', missing),
    `${report.studies} studies:`,
    `  ${report.filed} are filed under a patient`,
    ...counted(
      report.waiting.length,
      'wait in triage',
      report.waiting.map(({ study, why }) => `${study}: ${why}`),
    ),
    ...counted(report.gone.length, 'are in the clinic no more', report.gone),
    ...(created + known + problems.length > 0
      ? [
          `${created + known + problems.length} rows of the list of patients:`,
          `  ${created} were made, ${known} were known`,
          ...counted(
            problems.length,
            'were left out',
            problems.map(({ row, why }) => `row ${row}: ${why}`),
          ),
        ]
      : []),
    report.lost.length === 0
      ? 'Every image that was stored is there.'
      : `${report.lost.length} images that were stored are NOT there:`,
    ...report.lost.map((instance) => `    ${instance}`),
  ];
  return `${lines.join('\n')}\n`;
}

export function undoneText({ deleted, patients, left }: Undone): string {
  const lines = [
    `${deleted.length} studies were deleted; they can be restored in the clinic.`,
    `${patients} patients whom the import had made were deleted.`,
    ...left.map(({ what, why }) => `Left as it is: ${what} (${why}).`),
  ];
  return `${lines.join('\n')}\n`;
}

const counted = (count: number, what: string, each: readonly string[] = []): string[] =>
  count === 0 ? [] : [`  ${count} ${what}`, ...each.map((line) => `    ${line}`)];
