import { describe, expect, it } from 'vitest';
import { isDicomError } from '../index.ts';
import { decodeFrame, describeImage, readOverlays, renderFrame } from '../pixels.ts';
import { read, samples, there } from './samples.ts';

describe.skipIf(!there)('damaged files of the corpus', () => {
  it('are shown, or refused with a DicomError, frame by frame', async () => {
    const wrong: unknown[] = [];
    let shown = 0;
    for (const sample of samples.filter(({ path }) => path.startsWith('malformed/'))) {
      const file = read(sample);
      if (typeof file === 'string') continue;
      for (const frame of file.frames.slice(0, 3)) {
        try {
          const image = describeImage(file.dataset, file.transferSyntaxUid);
          const overlays = readOverlays(file.dataset);
          renderFrame(await decodeFrame(frame.read(), image), image, { maxWidth: 64, overlays });
          shown++;
        } catch (error) {
          if (!isDicomError(error)) wrong.push([sample.path, String(error)]);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(35);
  });
});
