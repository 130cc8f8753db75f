import type { InstanceTable } from '../database/schema.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';
import type { ByteRange, ObjectStore } from '../objects/objects.ts';
import { crcsIn } from './frameCrcs.ts';
import { framesIn } from './frameIn.ts';
import { crcsOfOriginal } from './readOriginal.ts';

/** Where the frames of an original lie, and what they must be. */
export interface FrameIndex {
  readonly count: number;
  /** From 0; null where no range gives the frame, undefined where there is no such frame. */
  at(index: number): readonly ByteRange[] | null | undefined;
  /** The CRC-32; undefined where the frame has none: then only the whole file can be compared. */
  crc(index: number): number | undefined;
}

/** As much of an instance's row as its frames are found by, none of which is large. */
export type InstanceRow = Pick<
  InstanceTable,
  'study_instance_uid' | 'sop_instance_uid' | 'transfer_syntax_uid' | 'sha256' | 'object_key' | 'size_bytes'
>;

/** Keeps the indexes of originals that were asked for. */
export interface FrameIndexes {
  /**
   * The index of an original. One that was filed before there were CRCs is read whole the first time, and its row keeps them.
   *
   * @throws DamagedOriginal where its hash is another one then.
   */
  indexOf(scope: ScopedQueries, row: InstanceRow, signal?: AbortSignal): FrameIndex | Promise<FrameIndex>;
}

/** What all indexes take together at the most, about. */
const mostBytes = 32 * 1024 * 1024;

/** A key names bytes, and these never change: what was once read of them is right in every process. */
export function createFrameIndexes({ gate, objects }: { gate: Gate; objects: ObjectStore }): FrameIndexes {
  const known = new Map<string, { index: FrameIndex; bytes: number }>();
  /** Originals that are read whole, each once, however many ask. */
  const reading = new Map<string, Promise<FrameIndex>>();
  let bytes = 0;

  const keep = (key: string, index: FrameIndex, size: number) => {
    bytes += size - (known.get(key)?.bytes ?? 0);
    known.delete(key);
    known.set(key, { index, bytes: size });
    for (const [oldest, one] of known) {
      if (bytes <= mostBytes) break;
      known.delete(oldest);
      bytes -= one.bytes;
    }
  };
  const read = async (scope: ScopedQueries, row: InstanceRow): Promise<FrameIndex> => {
    const [stored] = await scope.run(framesOfInstance, { uid: row.sop_instance_uid });
    // It went away since the row was read.
    if (!stored) return noFrames;
    const { frames, frame_crcs: given } = stored;
    const crcs = given ?? (await takeCrcs(scope, { ...row, frames }));
    const crc = crcsIn(crcs);
    const index: FrameIndex = { ...framesIn(frames), crc };
    keep(row.object_key, index, 200 + (frames.length + crcs.length) * 4);
    return index;
  };
  /** Not stopped when whoever asked goes away: others wait for it, too. */
  const takeCrcs = async (scope: ScopedQueries, row: InstanceRow & Pick<InstanceTable, 'frames'>) => {
    const crcs = await crcsOfOriginal(objects, row);
    await keepCrcs(gate.tenant(scope.tenant), row.sop_instance_uid, row.object_key, crcs);
    return crcs;
  };
  return {
    indexOf(scope, row, signal) {
      signal?.throwIfAborted();
      const key = row.object_key;
      const one = known.get(key);
      if (one) {
        // The last one that was asked for is the last to go.
        known.delete(key);
        known.set(key, one);
        return one.index;
      }
      const begun = reading.get(key);
      if (begun) return begun;
      const begins = read(scope, row).finally(() => reading.delete(key));
      reading.set(key, begins);
      return begins;
    },
  };
}

const noFrames: FrameIndex = { count: 0, at: () => undefined, crc: () => undefined };

const framesOfInstance = new Statement((scope: ScopedQueries, value: ValueOf<{ uid: string }>) =>
  scope.selectFrom('instance').select(['frames', 'frame_crcs']).where('sop_instance_uid', '=', value('uid')),
);

/** Keeps the `crcList` of an original that was read whole. */
export async function keepCrcs(
  scope: ScopedQueries,
  sopInstanceUid: string,
  objectKey: string,
  crcs: string,
): Promise<void> {
  await scope
    .updateTable('instance')
    .set({ frame_crcs: crcs })
    .where('sop_instance_uid', '=', sopInstanceUid)
    .where('object_key', '=', objectKey)
    .execute();
}

/** An instance that the reader may see, with whose study it is. */
export interface ShownInstance
  extends InstanceRow,
    Pick<InstanceTable, 'sop_class_uid' | 'rows' | 'columns' | 'number_of_frames'> {
  /** Null while it is nobody's. */
  readonly patient_id: string | null;
}

/** An instance, if the scope reaches its study; one question for each request, so that nothing of it is ever out of date. */
export async function shownInstance(
  scope: ScopedQueries,
  path: { readonly studyInstanceUid: string; readonly seriesInstanceUid: string; readonly sopInstanceUid: string },
): Promise<ShownInstance | undefined> {
  const [row] = await scope.run(instanceOfStudy, path);
  return row;
}

const instanceOfStudy = new Statement(
  (
    scope: ScopedQueries,
    value: ValueOf<{ studyInstanceUid: string; seriesInstanceUid: string; sopInstanceUid: string }>,
  ) =>
    scope
      .selectFrom('instance')
      .innerJoin('study', 'study.study_instance_uid', 'instance.study_instance_uid')
      .select(['instance.study_instance_uid', 'instance.sop_instance_uid', 'instance.transfer_syntax_uid'])
      .select(['instance.sha256', 'instance.object_key', 'instance.size_bytes', 'study.patient_id'])
      .select(['instance.sop_class_uid', 'instance.rows', 'instance.columns', 'instance.number_of_frames'])
      .where('instance.sop_instance_uid', '=', value('sopInstanceUid'))
      .where('instance.study_instance_uid', '=', value('studyInstanceUid'))
      .where('instance.series_instance_uid', '=', value('seriesInstanceUid')),
);
