import { describe, expect, it } from 'vitest';
import {
  definePrivateListTag,
  definePrivateTag,
  OverlayData,
  OverlayRows,
  PatientName,
  repeatingTag,
} from '../tags.ts';

describe('repeatingTag', () => {
  it('names the overlays after the first', () => {
    expect(repeatingTag(OverlayRows, 0x6002)).toEqual({ tag: '60020010', vr: 'US', multiplicity: 'one' });
    expect(repeatingTag(OverlayData, 0x601e).tag).toBe('601E3000');
  });

  it('refuses other attributes and groups', () => {
    expect(() => repeatingTag(PatientName, 0x6002)).toThrow(expect.objectContaining({ code: 'invalid_value' }));
    for (const group of [0x5002, 0x6003, 0x6020, 0x6002 + 0.5]) {
      expect(() => repeatingTag(OverlayRows, group)).toThrow(expect.objectContaining({ code: 'invalid_value' }));
    }
  });
});

describe('definePrivateTag', () => {
  it('keeps creator, group and the element within the block', () => {
    expect(definePrivateTag('SIEMENS MR HEADER', 0x0019, 0x0c, 'IS')).toEqual({
      creator: 'SIEMENS MR HEADER',
      group: 0x0019,
      element: 0x0c,
      vr: 'IS',
      multiplicity: 'one',
    });
    expect(definePrivateListTag('X', 0x0019, 0x0e, 'FD').multiplicity).toBe('many');
  });

  it('refuses even groups and whole element numbers', () => {
    expect(() => definePrivateTag('X', 0x0018, 0x0c, 'IS')).toThrow(expect.objectContaining({ code: 'invalid_value' }));
    expect(() => definePrivateTag('X', 0x0019, 0x100c, 'IS')).toThrow(
      expect.objectContaining({ code: 'invalid_value' }),
    );
    expect(() => definePrivateTag('X', 0x0007, 0x0c, 'IS')).toThrow(expect.objectContaining({ code: 'invalid_value' }));
  });
});
