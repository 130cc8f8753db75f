import { describe, expect, it } from 'vitest';
import { downscale, fitInside } from './downscale.ts';

describe('downscale', () => {
  it('averages whole areas', () => {
    const samples = [0, 2, 10, 20, 4, 6, 30, 40];
    expect([...downscale({ width: 4, height: 2, channels: 1, samples }, 2, 1)]).toEqual([3, 25]);
  });

  it('shares samples that lie across two areas', () => {
    expect([...downscale({ width: 3, height: 1, channels: 1, samples: [3, 6, 9] }, 2, 1)]).toEqual([4, 8]);
    expect([...downscale({ width: 1, height: 3, channels: 1, samples: [3, 6, 9] }, 1, 2)]).toEqual([4, 8]);
  });

  it('keeps channels apart', () => {
    expect([...downscale({ width: 2, height: 1, channels: 3, samples: [0, 10, 20, 2, 30, 60] }, 1, 1)]).toEqual([
      1, 20, 40,
    ]);
  });

  it.each([
    [1700, 1300, 768, 587],
    [2440, 1280, 768, 403],
    [1000, 7, 333, 5],
  ])('keeps an even picture even: %dx%d to %dx%d', (width, height, toWidth, toHeight) => {
    const samples = new Uint16Array(width * height).fill(1234);
    const output = downscale({ width, height, channels: 1, samples }, toWidth, toHeight);
    expect(output.filter((value) => Math.abs(value - 1234) > 0.01)).toEqual(new Float32Array());
  });

  it('fits inside and never enlarges', () => {
    expect(fitInside({ width: 2440, height: 1280 }, { maxWidth: 768 })).toEqual({ width: 768, height: 403 });
    expect(fitInside({ width: 2440, height: 1280 }, { maxWidth: 768, maxHeight: 128 })).toEqual({
      width: 244,
      height: 128,
    });
    expect(fitInside({ width: 20, height: 10 }, { maxWidth: 768 })).toEqual({ width: 20, height: 10 });
    expect(fitInside({ width: 1000, height: 1 }, { maxWidth: 10 })).toEqual({ width: 10, height: 1 });
  });
});
