import type { DicomJson } from '@clinikit/dicom/json';
import { pick } from '../archive/dataset.ts';
import { type PresentedPatient, presentMetadata } from '../archive/presentation.ts';
import type { ToldAttributes, ToldKey } from '../archive/toldAttributes.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { KeptTexts } from '../memory/keptTexts.ts';
import type { Threads } from '../threads/threads.ts';

/** What results of lists are made of. */
export interface ListRoom {
  readonly scope: ScopedQueries;
  readonly threads: Threads;
  /** What lists tell of files, kept in memory. */
  readonly told: ToldAttributes;
  /** The same as it is shown under a patient. */
  readonly shown: KeptTexts;
}

/** A result, of an instance whose key the scope gave. */
export interface ListedResult {
  readonly key: ToldKey;
  /** Under whom it is shown; as it came where undefined. */
  readonly presented: PresentedPatient | undefined;
  /** What it tells of its file, all of which is kept. */
  readonly tags: readonly string[];
  /** What it tells beside that, and in place of what the file says. */
  readonly more: DicomJson;
}

/**
 * Results as DICOM JSON, by the UIDs of their instances. A list is asked for again and again: what a file says under a patient
 * is made once for each version of the patient's record.
 */
export async function listedResults(
  { scope, threads, told, shown }: ListRoom,
  results: readonly ListedResult[],
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const asked = results.map((result) => {
    const tags = result.tags.filter((tag) => !(tag in result.more));
    const name = nameOf(scope, result, tags);
    return { ...result, tags, name, text: shown.get(name) };
  });
  const missing = asked.flatMap(({ key, text }) => (text === undefined ? [key] : []));
  const toldOfFiles = await told.of(scope, threads, missing);
  const encoder = new TextEncoder();
  const datasets = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { key, presented, tags, more, name, text } of asked) {
    const uid = key.sop_instance_uid;
    const dataset = toldOfFiles.get(uid);
    const own =
      text ?? (dataset && JSON.stringify(pick(presented ? presentMetadata(dataset, presented) : dataset, tags)));
    // Gone since its key was read.
    if (own === undefined) continue;
    if (text === undefined) shown.keep(name, own);
    datasets.set(uid, encoder.encode(together(own, JSON.stringify(more))));
  }
  return datasets;
}

/** Says all that a result depends on: the file, what of it is told, and the version of the patient's record. */
function nameOf({ tenant }: ScopedQueries, { key, presented }: ListedResult, tags: readonly string[]): string {
  const { patient, filedAt, showOriginal } = presented ?? {};
  const { versionId, lastUpdated } = patient?.meta ?? {};
  const under = [patient?.id, versionId, lastUpdated, filedAt?.getTime(), showOriginal];
  return [tenant, key.sop_instance_uid, key.sha256, ...under, tags.join('')].join(' ');
}

/** Two objects in JSON as one. */
function together(one: string, other: string): string {
  if (one === '{}') return other;
  return other === '{}' ? one : `${one.slice(0, -1)},${other.slice(1)}`;
}
