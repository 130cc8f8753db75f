/** Series sorted and split into what a viewer shows as one. */
export type { DisplaySet } from './series/displaySets.ts';
export { displaySets } from './series/displaySets.ts';
export type { ObjectKind } from './series/objectKind.ts';
export { objectKind } from './series/objectKind.ts';
export type { SliceGap, SliceSpacing } from './series/sliceSpacing.ts';
export type { SliceOrder } from './series/sortSlices.ts';
