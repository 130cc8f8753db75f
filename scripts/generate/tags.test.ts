import { describe, expect, it } from 'vitest';
import { isSignAmbiguous, vrOfTag } from '../../packages/dicom/src/dictionary/vrOf.ts';
import * as tags from '../../packages/dicom/src/tags.ts';
import { readAttributes } from './standard.ts';
import { outdated } from './tags.ts';
import { typedVr } from './typedTags.ts';
import { isLeftOut } from './vrTable.ts';

describe('the tables of the standard in @clinikit/dicom', () => {
  const attributes = readAttributes().filter(({ vr }) => vr !== '');
  const clinical = attributes.filter((attribute) => !isLeftOut(attribute));

  it('are those that the generator makes', () => {
    expect(outdated()).toEqual([]);
  });

  it('give every attribute its VR', () => {
    const wrong = clinical.filter(({ tag, vr }) => vrOfTag(Number.parseInt(tag, 16)) !== typedVr(vr));
    expect(wrong).toEqual([]);
    expect(attributes.length).toBeGreaterThan(5300);
  });

  it('know where the sign is that of the pixels', () => {
    const wrong = clinical.filter(({ tag, vr }) => isSignAmbiguous(Number.parseInt(tag, 16)) !== (vr === 'US or SS'));
    expect(wrong).toEqual([]);
  });

  it('hold a constant for every keyword, and none for the same tag twice', () => {
    const constants = Object.values(tags).flatMap((value) => (typeof value === 'object' ? [value.tag] : []));
    expect(new Set(constants).size).toBe(constants.length);
    expect(constants.length).toBe(attributes.filter(({ keyword }) => keyword !== '').length);
  });
});
