import type { ArrivedAs } from '@clinikit/client';
import { type AuditAgent, machineAgent } from '../audit/auditAgent.ts';
import { writeArrival } from '../audit/writeArrival.ts';
import type { StudyTable } from '../database/schema.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { unavailable } from '../database/unavailable.ts';
import { appendEvent } from '../events/eventLog.ts';
import { type InGroups, inGroups } from '../inGroups.ts';
import { oncePer } from '../oncePer.ts';
import { mergedInto } from '../records/patientMerges.ts';
import { alreadyFiled, type Comparison, filedInstances, type Identity } from './alreadyFiled.ts';
import type { Arrival } from './arrival.ts';
import { writeImagingStudy } from './imagingStudy.ts';
import { joinStudy, openSeries, openStudy } from './openStudy.ts';
import type { ReadInstance } from './readInstance.ts';
import { markSeriesChanged } from './seriesRevision.ts';

/** An instance whose bytes are kept, and whose rows are to be written. */
export interface Filing {
  readonly instance: ReadInstance;
  readonly arrival: Arrival & { readonly arrivedAs: ArrivedAs };
  readonly identity: Identity;
  readonly comparison: Comparison | undefined;
  readonly objectKey: string;
  readonly sizeBytes: number;
  readonly now: () => number;
}

/** Instances of one commit at the most: it is short enough for those who wait for the database meanwhile. */
const mostTogether = 64;

/** For others that are being read, a group waits no longer than a commit takes on a busy disk. */
const gatherMs = 20;

/**
 * The writer of a clinic's instances: one for all who file, so that they share their commits. It says whether an instance had
 * been filed before.
 */
export const instanceWriter: (gate: Gate) => InGroups<Filing, boolean> = oncePer((gate) =>
  inGroups((filings: readonly Filing[]) => writeInstances(gate, filings), {
    kindOf: ({ identity }) => identity.tenant,
    identityOf: ({ identity }) => identity.sopInstanceUid,
    most: mostTogether,
    gatherMs,
  }),
);

/**
 * Writes study, series, instances, ImagingStudies and events in one transaction.
 *
 * Rows are locked in the same order by everybody: studies by their UID, then what is below them, and the sequencer of
 * events last.
 *
 * @returns for each whether it had been filed before.
 * @throws QuarantineError when one of them must be set aside; nothing is written then.
 */
async function writeInstances(gate: Gate, filings: readonly Filing[]): Promise<boolean[]> {
  const [first] = filings;
  if (!first) return [];
  return gate.tenant(first.identity.tenant).transaction(async (trx) => {
    const at = first.now();
    const studies = await openStudies(trx, filings, at);
    const known = await filedInstances(
      trx,
      filings.map(({ identity }) => identity.sopInstanceUid),
    );
    const isKnown: boolean[] = [];
    for (const { identity, arrival, comparison } of filings) {
      const row = known.get(identity.sopInstanceUid);
      isKnown.push(row !== undefined && (await alreadyFiled(trx, row, { identity, arrival, comparison })));
    }
    const added = filings.filter((_, place) => !isKnown[place]);
    for (const own of bySeries(added)) {
      await openSeries(trx, own[0].instance, own.length);
      await markSeriesChanged(trx, own[0].instance.seriesInstanceUid);
    }
    await insertInstances(trx, added, at);
    await tell(trx, studies, added, at);
    return isKnown;
  });
}

/** The studies' rows by their UID, locked until the commit; each instance must belong to whom its study names. */
async function openStudies(
  trx: ScopedQueries,
  filings: readonly Filing[],
  at: number,
): Promise<ReadonlyMap<string, StudyTable>> {
  const studies = new Map<string, StudyTable>();
  const inOrder = filings.toSorted((a, b) => compare(studyOf(a), studyOf(b)));
  for (const filing of inOrder) {
    const uid = studyOf(filing);
    const study = studies.get(uid) ?? (await openStudy(trx, filing.instance, filing.arrival, at));
    studies.set(uid, await joinStudy(trx, study, filing.arrival.arrivedAs));
  }
  return studies;
}

/** Writes ImagingStudies, then tells of them: once for each study. */
async function tell(
  trx: ScopedQueries,
  studies: ReadonlyMap<string, StudyTable>,
  added: readonly Filing[],
  at: number,
): Promise<void> {
  const concerned = [...Map.groupBy(added, studyOf)].flatMap(([uid, own]) => {
    const study = studies.get(uid);
    return study ? [{ study, own }] : [];
  });
  for (const { study } of concerned) await writeImagingStudy(trx, study, at, { isGrowing: true });
  for (const { study } of concerned) {
    await appendEvent(trx, {
      type: study.patient_id === null ? 'study.triaged' : 'study.filed',
      patientId: study.patient_id,
      studyInstanceUid: study.study_instance_uid,
      now: at,
    });
  }
  for (const { study, own } of concerned) {
    for (const agent of agentsOf(own)) await writeArrival(trx, { agent, study, at });
  }
  // Behind the sequencer: whoever merged a patient since they were matched has not seen these studies.
  const patients = new Set(concerned.flatMap(({ study }) => study.patient_id ?? []));
  for (const patient of patients) {
    if ((await mergedInto(trx, patient)) !== undefined)
      throw unavailable(new Error('The patient was merged meanwhile.'));
  }
}

const insertInstances = async (trx: ScopedQueries, added: readonly Filing[], at: number): Promise<void> => {
  if (added.length === 0) return;
  const rows = added.map(({ instance, arrival, identity, objectKey, sizeBytes }) => ({
    sop_instance_uid: instance.sopInstanceUid,
    series_instance_uid: instance.seriesInstanceUid,
    study_instance_uid: instance.studyInstanceUid,
    sop_class_uid: instance.sopClassUid,
    transfer_syntax_uid: instance.transferSyntaxUid,
    instance_number: instance.instanceNumber,
    rows: instance.rows,
    columns: instance.columns,
    number_of_frames: instance.numberOfFrames,
    sha256: identity.sha256,
    object_key: objectKey,
    size_bytes: sizeBytes,
    metadata: instance.metadata,
    frames: instance.frames,
    frame_crcs: instance.frameCrcs,
    preview_key: null,
    preview_error: null,
    thumbnail: null,
    source: arrival.source,
    resource_id: arrival.resourceId ?? null,
    received_at: at,
  }));
  await trx.insertInto('instance').values(rows).execute();
};

const studyOf = ({ instance }: Filing): string => instance.studyInstanceUid;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those of each series, the series in the order of their UIDs; no group is empty. */
function bySeries(filings: readonly Filing[]): (readonly [Filing, ...Filing[]])[] {
  const groups: [Filing, ...Filing[]][] = [];
  for (const filing of filings.toSorted((a, b) => compare(seriesOf(a), seriesOf(b)))) {
    const last = groups.at(-1);
    if (last && seriesOf(last[0]) === seriesOf(filing) && studyOf(last[0]) === studyOf(filing)) last.push(filing);
    else groups.push([filing]);
  }
  return groups;
}

const seriesOf = ({ instance }: Filing): string => instance.seriesInstanceUid;

/** Each of those who brought them, once. */
function agentsOf(filings: readonly Filing[]): AuditAgent[] {
  const agents = filings.map(({ arrival }) => arrival.agent ?? machineAgent(arrival.source));
  return [...new Map(agents.map((agent) => [agent.id, agent])).values()];
}
