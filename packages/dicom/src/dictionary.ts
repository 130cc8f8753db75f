/**
 * The standard's registries, for tools: attributes by keyword and tag, names of UIDs, datasets by keyword and as text.
 * Large, and loaded at first use;
 * a program that reads known attributes takes their constants from `@clinikit/dicom/tags` instead.
 */
export type { Attribute } from './dictionary/attribute.ts';
export { attributeByKeyword, attributeByTag, standardAttributes } from './dictionary/attribute.ts';
export type { DumpOptions } from './dictionary/dump.ts';
export { dumpDicom } from './dictionary/dump.ts';
export type { Keyword } from './dictionary/keyword.ts';
export { getByKeyword } from './dictionary/keyword.ts';
export type { RegisteredUid } from './dictionary/uid.ts';
export { registeredUid, registeredUids, uidName } from './dictionary/uid.ts';
export { isSignAmbiguous, vrOfTag } from './dictionary/vrOf.ts';
