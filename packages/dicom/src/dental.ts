/** Teeth: their notations and codes, the teeth that an image names, and the mounts that intra-oral images are shown in. */
export type { Code } from './dental/code.ts';
export { toothCode, toothOfCode } from './dental/code.ts';
export type { ImageTeeth } from './dental/imageTeeth.ts';
export { imageTeeth } from './dental/imageTeeth.ts';
export type { IntraoralView, Mount, MountPlace, MountSegment } from './dental/mount.ts';
export { fourBitewings, fullMouth18, fullMouth20, twoBitewings } from './dental/mount.ts';
export type { MountPositionOptions } from './dental/mountPosition.ts';
export { mountPosition } from './dental/mountPosition.ts';
export type { ToothNotation } from './dental/notation.ts';
export { formatTooth, parseTooth } from './dental/notation.ts';
export type {
  PermanentTooth,
  PrimaryTooth,
  Quadrant,
  Tooth,
  ToothDescription,
  ToothKind,
} from './dental/tooth.ts';
export {
  describeTooth,
  isTooth,
  permanentTeeth,
  predecessorOf,
  primaryTeeth,
  successorOf,
} from './dental/tooth.ts';
