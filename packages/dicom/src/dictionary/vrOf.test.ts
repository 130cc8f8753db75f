import { describe, expect, it } from 'vitest';
import { isSignAmbiguous, vrOfTag } from './vrOf.ts';

describe('vrOfTag', () => {
  it('gives the VR of the standard', () => {
    expect(vrOfTag(0x00100010)).toBe('PN');
    expect(vrOfTag(0x7fe00010)).toBe('OW');
    expect(vrOfTag(0x00283006)).toBe('OW');
    expect(vrOfTag(0x52009230)).toBe('SQ');
    expect(vrOfTag(0xfffcfffc)).toBe('OB');
  });

  it('goes by rule where tags repeat or are private', () => {
    expect(vrOfTag(0x00080000)).toBe('UL');
    expect(vrOfTag(0x00090000)).toBe('UL');
    expect(vrOfTag(0x00090010)).toBe('LO');
    expect(vrOfTag(0x000910ff)).toBeUndefined();
    expect(vrOfTag(0x60020010)).toBe('US');
    expect(vrOfTag(0x601e3000)).toBe('OW');
    expect(vrOfTag(0x50060005)).toBe('US');
    expect(vrOfTag(0x7f020020)).toBe('OW');
  });

  it('says nothing of what it does not know', () => {
    expect(vrOfTag(0x00100011 + 0xee)).toBeUndefined();
    expect(vrOfTag(0x00080202)).toBeUndefined();
    expect(vrOfTag(0xfffee000)).toBeUndefined();
    // Of industrial parts.
    expect(vrOfTag(0x00143011)).toBeUndefined();
  });
});

it('tells US or SS from what is US', () => {
  expect(isSignAmbiguous(0x00280106)).toBe(true);
  expect(isSignAmbiguous(0x00283002)).toBe(true);
  expect(isSignAmbiguous(0x00603004)).toBe(true);
  expect(isSignAmbiguous(0x00280010)).toBe(false);
  expect(isSignAmbiguous(0x00283006)).toBe(false);
});
