import { describe, expect, it } from 'vitest';
import type { RgbaImage } from './frame.ts';
import { type Orientation, orient } from './orient.ts';

/** 3 across, 2 down: abc / def. */
const letters = (text: string, width: number): RgbaImage => {
  const data = new Uint8ClampedArray(text.length * 4);
  for (const [index, letter] of [...text].entries()) data.set([letter.charCodeAt(0), 0, 0, 255], index * 4);
  return { width, height: text.length / width, data };
};
const read = ({ width, data }: RgbaImage) => {
  const text = String.fromCharCode(...data.filter((_, index) => index % 4 === 0));
  return text.match(new RegExp(`.{${width}}`, 'g'));
};
const turned = (orientation: Orientation) => read(orient(letters('abcdef', 3), orientation));

describe('orient', () => {
  it('rotates clockwise', () => {
    expect(turned({ rotate: 0 })).toEqual(['abc', 'def']);
    expect(turned({ rotate: 90 })).toEqual(['da', 'eb', 'fc']);
    expect(turned({ rotate: 180 })).toEqual(['fed', 'cba']);
    expect(turned({ rotate: 270 })).toEqual(['cf', 'be', 'ad']);
  });

  it('flips', () => {
    expect(turned({ flipHorizontal: true })).toEqual(['cba', 'fed']);
    expect(turned({ flipVertical: true })).toEqual(['def', 'abc']);
    expect(turned({ flipHorizontal: true, flipVertical: true })).toEqual(turned({ rotate: 180 }));
  });

  // PS3.3 C.10.6: the flip is applied after the rotation.
  it('flips what was rotated', () => {
    expect(turned({ rotate: 90, flipHorizontal: true })).toEqual(['ad', 'be', 'cf']);
    expect(turned({ rotate: 90, flipVertical: true })).toEqual(['fc', 'eb', 'da']);
    expect(turned({ rotate: 270, flipHorizontal: true })).toEqual(['fc', 'eb', 'da']);
  });
});
