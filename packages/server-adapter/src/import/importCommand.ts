import { type ClinicClient, createClinicClient } from '@clinikit/client';
import { enrollPatients } from './enrollPatients.ts';
import type { ImportSettings } from './importSettings.ts';
import { type Journal, type JournalEntry, openJournal } from './journal.ts';
import { matchStudies } from './matchStudies.ts';
import { type ListedPatient, type RowProblem, readPatientList } from './patientList.ts';
import { planImport, planText } from './planImport.ts';
import { reconcile } from './reconcile.ts';
import { reportText, undoneText } from './reportText.ts';
import { sendFiles } from './sendFiles.ts';
import { openSource } from './sources/openSource.ts';
import { undoImport, undoMatch } from './undoImport.ts';

interface Told {
  /** For whoever waits: how far it is. */
  onProgress(text: string): void;
  /** The report at the end. */
  onReport(text: string): void;
}

/**
 * Does what the command says.
 *
 * @returns whether everything is accounted for: no image is lost.
 * @throws ImportStopped when the clinic cannot take more at the moment; the same command goes on.
 */
export async function runImport(settings: ImportSettings, told: Told, signal: AbortSignal): Promise<boolean> {
  const { list, work } = settings;
  const { patients, problems } = list ? readPatientList(list.text, list.named) : { patients: [], problems: [] };
  if (work.kind === 'import' && settings.dryRun) {
    const source = await openSource(work.from, work.orthancAuth);
    try {
      told.onReport(planText(await planImport(source, patients, signal), problems));
      return true;
    } finally {
      await source.close();
    }
  }
  const clinic = createClinicClient({ url: settings.clinic.url, auth: { token: settings.clinic.token } });
  const journal = await openJournal(settings.journalFile);
  try {
    if (work.kind === 'undo' && work.study !== undefined) {
      await undoMatch({ clinic, journal, signal }, work.study);
      told.onReport('The study waits in triage again.\n');
      return true;
    }
    if (work.kind === 'undo') {
      told.onReport(undoneText(await undoImport({ clinic, journal, signal })));
      return true;
    }
    let missing: readonly string[] = [];
    if (work.kind === 'import') {
      if (journal.entries.some(({ type }) => type === 'undone')) {
        throw new Error('This import was undone. Begin another one with a journal of its own.');
      }
      if (list) await enrollPatients({ clinic, journal, patients, system: list.system, signal });
      missing = await send(settings, work, { clinic, journal, told, signal });
      await matchStudies({ clinic, journal, patients, signal });
    }
    const report = await reconcile({ clinic, journal, patients, signal });
    told.onReport(reportText(report, enrolledIn(journal.entries, patients, problems), missing));
    return report.lost.length === 0 && missing.length === 0 && report.unreadable.length === 0;
  } finally {
    await journal.close();
  }
}

async function send(
  settings: ImportSettings,
  { from, orthancAuth }: Extract<ImportSettings['work'], { kind: 'import' }>,
  { clinic, journal, told, signal }: { clinic: ClinicClient; journal: Journal; told: Told; signal: AbortSignal },
): Promise<readonly string[]> {
  const { concurrency, filesPerMinute } = settings;
  const source = await openSource(from, orthancAuth);
  let sent = 0;
  try {
    await sendFiles({
      ...{ source, journal, clinic, concurrency, filesPerMinute, signal },
      onFile: () => {
        sent += 1;
        if (sent % 50 === 0) told.onProgress(`${sent} files`);
      },
    });
    return [...source.missing];
  } finally {
    await source.close();
  }
}

function enrolledIn(
  entries: readonly JournalEntry[],
  patients: readonly ListedPatient[],
  problems: readonly RowProblem[],
) {
  const numbers = new Set(patients.map(({ number }) => number));
  const enrolled = entries.flatMap((entry) => (entry.type === 'patient' && numbers.has(entry.number) ? [entry] : []));
  const created = enrolled.filter((entry) => entry.created).length;
  return { created, known: enrolled.length - created, problems };
}
