import { withoutEnd } from '../read/values.ts';
import { uidTable } from './uidTable.ts';

/** What the standard's registry says of a UID. @source DICOM PS3.6 Annex A */
export interface RegisteredUid {
  readonly uid: string;
  /** `JPEG 2000 Image Compression (Lossless Only)` */
  readonly name: string;
  /** `Transfer Syntax`, `SOP Class`, `Meta SOP Class`, `Well-known SOP Instance` … */
  readonly kind: string;
  readonly retired: boolean;
}

let registry: ReadonlyMap<string, RegisteredUid> | undefined;

function load(): ReadonlyMap<string, RegisteredUid> {
  if (registry !== undefined) return registry;
  const uids = new Map<string, RegisteredUid>();
  let kind = '';
  for (const line of uidTable.trim().split('\n')) {
    if (line.startsWith('#')) kind = line.slice(1);
    else {
      const [rest = '', name = '', retired] = line.split('\t');
      const uid = `1.2.840.10008${rest}`;
      uids.set(uid, { uid, name, kind, retired: retired === 'R' });
    }
  }
  registry = uids;
  return registry;
}

/**
 * The registry's entry of a UID, or undefined when the standard does not know it. A padding NUL or space is ignored.
 * Never throws.
 * @source DICOM PS3.6 A
 */
export function registeredUid(uid: string): RegisteredUid | undefined {
  return load().get(withoutEnd(uid, ' \0'));
}

/**
 * The name of a transfer syntax, SOP class or other UID of the standard; undefined when it knows none. Never throws.
 * @source DICOM PS3.6 A
 */
export function uidName(uid: string): string | undefined {
  return registeredUid(uid)?.name;
}

/**
 * Every UID of the standard, by kind. Never throws.
 * @source DICOM PS3.6 A
 */
export function registeredUids(): readonly RegisteredUid[] {
  return [...load().values()];
}
