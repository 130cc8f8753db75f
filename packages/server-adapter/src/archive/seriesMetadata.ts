import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { StudyTable } from '../database/schema.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';
import type { MemoryBudget } from '../memory/memoryBudget.ts';
import { findPatient } from '../records/resourceStore.ts';
import type { Patient } from '../records/types.ts';
import type { Threads } from '../threads/threads.ts';
import { holdMetadata, instanceDatasets, metadataBytes } from './instanceDatasets.ts';
import type { PresentedPatient } from './presentation.ts';
import { instancesAt } from './studyRows.ts';

/** All that the metadata of a series depends on, beside what never changes. */
export interface SeriesState extends Pick<StudyTable, 'study_instance_uid' | 'patient_id' | 'filed_at' | 'updated_at'> {
  readonly series_instance_uid: string;
  readonly revision: number;
  /** Of the patient's record; null while the study is nobody's. */
  readonly patientVersion: number | null;
}

/** The series of a study, or one of them, as they are now for this reader; none where the scope does not reach the study. */
export async function seriesStates(
  scope: ScopedQueries,
  { studyInstanceUid, seriesInstanceUid }: { studyInstanceUid: string; seriesInstanceUid?: string | undefined },
): Promise<SeriesState[]> {
  return seriesInstanceUid === undefined
    ? scope.run(statesOfStudy, { studyInstanceUid })
    : scope.run(stateOfSeries, { studyInstanceUid, seriesInstanceUid });
}

const statesIn = (scope: ScopedQueries) =>
  scope
    .selectFrom('study')
    .innerJoin('series', 'series.study_instance_uid', 'study.study_instance_uid')
    .leftJoin('resource', (join) =>
      join.on('resource.type', '=', 'Patient').onRef('resource.id', '=', 'study.patient_id'),
    )
    .select(['study.study_instance_uid', 'study.patient_id', 'study.filed_at', 'study.updated_at'])
    .select(['series.series_instance_uid', 'series.revision', 'resource.version as patientVersion'])
    .orderBy('series.series_instance_uid');

const stateOfSeries = new Statement(
  (scope: ScopedQueries, value: ValueOf<{ studyInstanceUid: string; seriesInstanceUid: string }>) =>
    statesIn(scope)
      .where('study.study_instance_uid', '=', value('studyInstanceUid'))
      .where('series.series_instance_uid', '=', value('seriesInstanceUid')),
);

const statesOfStudy = new Statement((scope: ScopedQueries, value: ValueOf<{ studyInstanceUid: string }>) =>
  statesIn(scope).where('study.study_instance_uid', '=', value('studyInstanceUid')),
);

/** The metadata of a series as a reader gets it. */
export interface KeptMetadata {
  /** Another one whenever anything of it would be another. */
  readonly stamp: string;
  /** A JSON array, gzipped. */
  readonly content: Uint8Array<ArrayBuffer>;
  /** Before it was gzipped. */
  readonly sizeBytes: number;
}

/** What metadata is made of beside the rows. */
export interface MetadataView extends Pick<PresentedPatient, 'identifierSystems'> {
  readonly issuerOf?: Readonly<Record<string, string>>;
}

/** How metadata is asked for. */
interface MetadataQuestion {
  /** Where the addresses of bulk data begin. What is kept has those of whoever asked last: most clinics have one address. */
  readonly basePath: string;
  readonly signal: AbortSignal;
}

/** Makes the metadata of series once, and keeps it until anything of it changes. */
export interface SeriesMetadata {
  /** The metadata of a series in this state, made now where it is not kept. */
  of(scope: ScopedQueries, state: SeriesState, question: MetadataQuestion): Promise<KeptMetadata>;
  /** The stamp that it has in this state. */
  stampOf(scope: ScopedQueries, state: SeriesState, basePath: string): string;
}

interface MetadataRoom {
  readonly gate: Gate;
  readonly threads: Threads;
  /** Holds what is read while it is made. */
  readonly memory: MemoryBudget;
}

/** What processes keep in memory of it at the most. */
const mostBytes = 32 * 1024 * 1024;
const mostStamps = 10_000;
/** Raised whenever the same rows would give other metadata. */
const writerVersion = 1;

/**
 * What is kept is known by a stamp of everything that it was made of: who is shown, which version of their record, since when,
 * how many instances were filed, and whether the reader gets what was said before. A reader's question for the state of the
 * series comes first; whatever is kept under another stamp is no answer to it, however it came about.
 */
export function createSeriesMetadata({ gate, threads, memory }: MetadataRoom, view: MetadataView): SeriesMetadata {
  const configured = JSON.stringify([writerVersion, view.identifierSystems, view.issuerOf ?? {}]);
  const known = new Map<string, KeptMetadata>();
  const making = new Map<string, Promise<KeptMetadata>>();
  let bytes = 0;

  const keep = (key: string, kept: KeptMetadata) => {
    bytes += kept.content.byteLength - (known.get(key)?.content.byteLength ?? 0);
    known.delete(key);
    known.set(key, kept);
    for (const [oldest, { content }] of known) {
      if (bytes <= mostBytes) break;
      known.delete(oldest);
      bytes -= content.byteLength;
    }
  };
  const stamps = new Map<string, string>();
  const stampOf = (scope: ScopedQueries, state: SeriesState, basePath: string): string => {
    const { patient_id: patientId, patientVersion, revision } = state;
    const words = `${variantOf(scope)} ${patientId} ${patientVersion} ${filedAtOf(state)} ${revision} ${basePath}`;
    const made = stamps.get(words) ?? createHash('sha256').update(`${configured}\n${words}`).digest('base64url');
    if (stamps.size >= mostStamps) stamps.clear();
    stamps.set(words, made);
    return made;
  };

  async function make(scope: ScopedQueries, asked: SeriesState, question: MetadataQuestion): Promise<KeptMetadata> {
    const { basePath, signal } = question;
    const { study_instance_uid: studyInstanceUid, series_instance_uid: seriesInstanceUid } = asked;
    const patient = asked.patient_id === null ? undefined : await findPatient(scope, asked.patient_id);
    if (asked.patient_id !== null && !patient) throw new Error('The patient of a filed study has no record.');
    // The record that is shown counts, and not the one of a moment ago.
    const state = { ...asked, patientVersion: patient?.version ?? null };
    const reservation = memory.open(signal);
    try {
      const keys = await instancesAt(scope, { studyInstanceUid, seriesInstanceUid })
        .select(['sop_instance_uid', metadataBytes])
        .execute();
      await holdMetadata(reservation, keys);
      const presented = patient && presentedBy(scope, state, patient.resource, view);
      const chunks: Uint8Array[] = [Buffer.from('[')];
      for await (const dataset of instanceDatasets(scope, threads, keys, () => ({ basePath, presented }))) {
        if (chunks.length > 1) chunks.push(comma);
        chunks.push(dataset);
      }
      chunks.push(Buffer.from(']'));
      const json = Buffer.concat(chunks);
      const kept = { stamp: stampOf(scope, state, basePath), content: await zipped(json), sizeBytes: json.byteLength };
      await write(gate.tenant(scope.tenant), { ...state, variant: variantOf(scope) }, kept);
      return kept;
    } finally {
      reservation.release();
    }
  }

  return {
    stampOf,
    async of(scope, state, question) {
      const key = `${scope.tenant} ${variantOf(scope)} ${state.series_instance_uid}`;
      const stamp = stampOf(scope, state, question.basePath);
      const one = known.get(key);
      if (one?.stamp === stamp) return one;
      const [stored] = await scope.run(storedMetadata, {
        uid: state.series_instance_uid,
        variant: variantOf(scope),
        stamp,
      });
      if (stored) {
        const kept = { stamp, content: new Uint8Array(stored.content), sizeBytes: stored.size_bytes };
        keep(key, kept);
        return kept;
      }
      const begun = making.get(`${key} ${stamp}`);
      if (begun) return begun;
      const begins = make(scope, state, question).finally(() => making.delete(`${key} ${stamp}`));
      making.set(`${key} ${stamp}`, begins);
      const made = await begins;
      keep(key, made);
      return made;
    },
  };
}

const comma = Buffer.from(',');

const zip = promisify(gzip);

/** On memory of its own, which is kept. */
const zipped = async (json: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await zip(json));

/** Who may see all patients gets what was said before, and nobody else. */
const variantOf = ({ patientIds }: ScopedQueries): 'whole' | 'shown' => (patientIds === 'all' ? 'whole' : 'shown');

const filedAtOf = (state: Pick<SeriesState, 'filed_at' | 'updated_at' | 'patient_id'>): number | null =>
  state.patient_id === null ? null : (state.filed_at ?? state.updated_at);

const presentedBy = (
  scope: ScopedQueries,
  state: SeriesState,
  patient: Patient,
  { identifierSystems, issuerOf = {} }: MetadataView,
): PresentedPatient => ({
  ...{ patient, identifierSystems, issuerOf },
  filedAt: new Date(state.filed_at ?? state.updated_at),
  showOriginal: variantOf(scope) === 'whole',
});

const storedMetadata = new Statement(
  (scope: ScopedQueries, value: ValueOf<{ uid: string; variant: string; stamp: string }>) =>
    scope
      .selectFrom('series_metadata')
      .select(['content', 'size_bytes'])
      .where('series_instance_uid', '=', value('uid'))
      .where('variant', '=', value('variant'))
      .where('stamp', '=', value('stamp')),
);

async function write(
  scope: ScopedQueries,
  { study_instance_uid, series_instance_uid, variant }: SeriesState & { variant: string },
  { stamp, content, sizeBytes }: KeptMetadata,
): Promise<void> {
  const changed = { stamp, content: Buffer.from(content.buffer), size_bytes: sizeBytes };
  await scope
    .insertInto('series_metadata')
    .values({ study_instance_uid, series_instance_uid, variant, ...changed })
    .onConflict((oc) => oc.columns(['tenant', 'series_instance_uid', 'variant']).doUpdateSet(changed))
    .execute();
}
