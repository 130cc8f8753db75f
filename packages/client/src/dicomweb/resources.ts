import { ClientError } from '../errors.ts';
import { type Path, path } from '../http/path.ts';
import { type InstanceUids, type SeriesUids, type StudyUids, uid } from './uids.ts';

/** `/studies/{}` @throws ClientError `bad_request` for what is not a UID, here and below. @source DICOM PS3.18 10.1.1 */
export function studyPath({ studyInstanceUid }: StudyUids): Path {
  return path`/studies/${uid(studyInstanceUid)}`;
}

/** `/studies/{}/series/{}` */
export function seriesPath(at: SeriesUids): Path {
  return below(studyPath(at), path`/series/${uid(at.seriesInstanceUid)}`);
}

/** `/studies/{}/series/{}/instances/{}` */
export function instancePath(at: InstanceUids): Path {
  return below(seriesPath(at), path`/instances/${uid(at.sopInstanceUid)}`);
}

/** `/studies/{}/series/{}/instances/{}/frames/{}`; frames count from 1. */
export function framesPath(at: InstanceUids, frames: readonly number[]): Path {
  if (frames.length === 0 || frames.some((frame) => !Number.isSafeInteger(frame) || frame < 1)) {
    throw new ClientError('bad_request', 'Ask for frames by their numbers, which count from 1.');
  }
  // Commas stay as they are: servers that split the list before they decode it would not find them.
  return below(instancePath(at), { value: `/frames/${frames.join(',')}`, template: '/frames/{}' });
}

/** A path with another one at its end. */
export function below(parent: Path, child: Path): Path {
  return { value: parent.value + child.value, template: parent.template + child.template };
}
