import { describe, expect, test, vi } from 'vitest';
import { createViewerSession, type SessionParts } from './session.ts';
import type { StudyChange, ViewerSource } from './source.ts';
import { syntheticSource } from './testing/syntheticSource.ts';

const parts: SessionParts = {
  loadEngine: async () => ({
    createViewport: () => ({
      show: async () => {},
      present: () => {},
      resize: () => {},
      isWhole: () => true,
      destroy: () => {},
    }),
  }),
  createDecoder: () => ({
    decode: async () => ({ channels: 1, rows: 2, columns: 2, values: new Uint8Array(4), minimum: 0, maximum: 1 }),
    close: () => {},
  }),
  loadPreview: async () => {},
};
const notFound = () => Promise.reject(Object.assign(new Error('It is gone.'), { code: 'not_found' }));
const image = { rows: 2, columns: 2, value: () => 1 };

/** A study of two series whose answers can be held back or refused. */
function studyOfTwo() {
  let tell: (change: StudyChange) => void = () => {};
  const before: { series?: () => Promise<void>; metadata?: (seriesInstanceUid: string) => Promise<void> } = {};
  const study = syntheticSource([
    { seriesInstanceUid: '1.1', description: 'Anna, panorama', instances: [image] },
    { seriesInstanceUid: '1.2', description: 'Anna, bitewing', instances: [image] },
  ]);
  const source: ViewerSource = {
    ...study,
    study: vi.fn(async (uid, call) => {
      await before.series?.();
      return study.study(uid, call);
    }),
    seriesMetadata: vi.fn(async (address, call) => {
      await before.metadata?.(address.seriesInstanceUid);
      return study.seriesMetadata(address, call);
    }),
    subscribe: (_uid, onChange) => {
      tell = onChange;
      return () => {};
    },
  };
  const session = createViewerSession({ studyInstanceUid: '1' }, source, parts);
  session.start({} as HTMLDivElement);
  const shows = (seriesInstanceUid: string) =>
    vi.waitFor(() =>
      expect(session.getState()).toMatchObject({ seriesInstanceUid, shown: { index: 0 }, error: undefined }),
    );
  return { session, source, before, tell: (change: StudyChange) => tell(change), shows };
}

/** A promise that the test keeps, to hold an answer back. */
function held() {
  let release = () => {};
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, release: () => release() };
}
/** Everything that has been answered is taken in. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a study that has moved', () => {
  test('leaves no series of the former patient behind, also when it can not be read any more', async () => {
    const { session, before, tell, shows } = studyOfTwo();
    await shows('1.1');
    expect(session.getState().series).toHaveLength(2);
    before.series = notFound;
    before.metadata = notFound;
    tell('moved');
    expect(session.getState().series).toEqual([]);
    await vi.waitFor(() => expect(session.getState().error?.code).toBe('not_found'));
    expect(session.getState()).toMatchObject({ series: [], images: [] });
  });

  test('does not get the former list back from a refresh that is answered late', async () => {
    const { session, source, before, tell, shows } = studyOfTwo();
    await shows('1.1');
    const late = held();
    before.series = () => late.promise;
    tell('changed');
    await vi.waitFor(() => expect(source.study).toHaveBeenCalledTimes(2));
    before.series = notFound;
    before.metadata = notFound;
    tell('moved');
    await vi.waitFor(() => expect(session.getState().error?.code).toBe('not_found'));
    late.release();
    await settled();
    expect(session.getState()).toMatchObject({ series: [], images: [], error: { code: 'not_found' } });
  });

  test('does not get the former list back from a first reading that is answered late', async () => {
    const { session, source, before, tell } = studyOfTwo();
    const late = held();
    before.series = () => late.promise;
    await settled();
    session.stop();
    session.start({} as HTMLDivElement);
    expect(source.study).toHaveBeenCalledTimes(2);
    before.series = notFound;
    tell('moved');
    await vi.waitFor(() => expect(session.getState().error?.code).toBe('not_found'));
    late.release();
    await settled();
    expect(session.getState()).toMatchObject({ series: [], seriesInstanceUid: undefined });
  });

  test('is read where the reader was, however often it moves', async () => {
    const { session, tell, shows } = studyOfTwo();
    await shows('1.1');
    session.openSeries('1.2');
    await shows('1.2');
    tell('moved');
    tell('moved');
    await shows('1.2');
    expect(session.getState().series).toHaveLength(2);
  });
});

describe('a change that comes while a series is being opened', () => {
  test('leaves the series that the user has chosen meanwhile', async () => {
    const { session, source, before, tell, shows } = studyOfTwo();
    const [first, second] = [held(), held()];
    before.metadata = (uid) => (uid === '1.1' ? first : second).promise;
    await vi.waitFor(() => expect(source.seriesMetadata).toHaveBeenCalledTimes(1));
    tell('changed');
    session.openSeries('1.2');
    first.release();
    await settled();
    expect(session.getState().seriesInstanceUid).toBe('1.2');
    second.release();
    await shows('1.2');
    await vi.waitFor(() => expect(source.study).toHaveBeenCalledTimes(2));
    await settled();
    expect(session.getState()).toMatchObject({ seriesInstanceUid: '1.2', shown: { index: 0 } });
  });

  test('asks again for the chosen series when that could not be read', async () => {
    const { session, source, before, tell, shows } = studyOfTwo();
    await shows('1.1');
    before.metadata = notFound;
    session.openSeries('1.2');
    await vi.waitFor(() => expect(session.getState().error?.code).toBe('not_found'));
    delete before.metadata;
    tell('changed');
    await shows('1.2');
    expect(source.seriesMetadata).toHaveBeenCalledTimes(3);
  });
});
