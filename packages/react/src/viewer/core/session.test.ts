import { describe, expect, test, vi } from 'vitest';
import type { EngineViewport } from '../engine/engine.ts';
import type { StudyChange, ViewerSource } from '../source.ts';
import { partsWith } from '../testing/partsWith.ts';
import { syntheticSource } from '../testing/syntheticSource.ts';
import { ViewerError } from '../viewerError.ts';
import { createViewerSession } from './session.ts';
import type { ViewerSession } from './viewerSession.ts';

const notFound = () => Promise.reject(Object.assign(new Error('It is gone.'), { code: 'not_found' }));
const image = { rows: 2, columns: 2, value: () => 1 };

/** A study of two series whose answers can be held back or refused, in the chart of its patient. */
function studyOfTwo(viewport: Partial<EngineViewport> = {}) {
  let tell: (change: StudyChange) => void = () => {};
  const before: { series?: () => Promise<void>; metadata?: (seriesInstanceUid: string) => Promise<void> } = {};
  /** What is answered from now on. */
  const now = { patientId: 'anna', emptied: '' };
  const study = syntheticSource([
    { seriesInstanceUid: '1.1', description: 'Anna, panorama', instances: [image] },
    { seriesInstanceUid: '1.2', description: 'Anna, bitewing', instances: [image] },
  ]);
  const source: ViewerSource = {
    ...study,
    study: vi.fn(async (uid, call) => {
      await before.series?.();
      return { ...(await study.study(uid, call)), patientId: now.patientId };
    }),
    seriesMetadata: vi.fn(async (address, call) => {
      await before.metadata?.(address.seriesInstanceUid);
      return now.emptied === address.seriesInstanceUid ? [] : study.seriesMetadata(address, call);
    }),
    subscribe: (_uid, onChange) => {
      tell = onChange;
      return () => {};
    },
  };
  const session = createViewerSession({ studyInstanceUid: '1', patientId: 'anna' }, source, partsWith(viewport));
  session.start({} as HTMLDivElement);
  const shows = (seriesInstanceUid: string) =>
    vi.waitFor(() =>
      expect(session.getState()).toMatchObject({ seriesInstanceUid, shown: { index: 0 }, error: undefined }),
    );
  return { session, source, before, now, tell: (change: StudyChange) => tell(change), shows };
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

describe('a refresh that fails', () => {
  const offline = () => Promise.reject(Object.assign(new Error('No answer.'), { code: 'network' }));

  test.each(['other_patient', 'not_found'])(
    'with %s takes everything away, whatever series was opened meanwhile',
    async (code) => {
      const { session, source, before, now, tell, shows } = studyOfTwo();
      await shows('1.1');
      const late = held();
      before.series = () => late.promise.then(code === 'not_found' ? notFound : undefined);
      tell('changed');
      await vi.waitFor(() => expect(source.study).toHaveBeenCalledTimes(2));
      session.openSeries('1.2');
      await shows('1.2');
      if (code === 'other_patient') now.patientId = 'ewa';
      late.release();
      await vi.waitFor(() => expect(session.getState().error?.code).toBe(code));
      expect(session.getState()).toMatchObject({ series: [], images: [], shown: undefined });
    },
  );

  test('for want of images in a series that was left concerns nobody', async () => {
    const { session, source, before, now, tell, shows } = studyOfTwo();
    await shows('1.1');
    const late = held();
    before.metadata = (uid) => (uid === '1.1' ? late.promise : Promise.resolve());
    now.emptied = '1.1';
    tell('changed');
    await vi.waitFor(() => expect(source.seriesMetadata).toHaveBeenCalledTimes(2));
    session.openSeries('1.2');
    await shows('1.2');
    late.release();
    await settled();
    expect(session.getState()).toMatchObject({ seriesInstanceUid: '1.2', shown: { index: 0 }, error: undefined });
  });

  test('for want of images in the open series says so', async () => {
    const { session, now, tell, shows } = studyOfTwo();
    await shows('1.1');
    now.emptied = '1.1';
    tell('changed');
    await vi.waitFor(() => expect(session.getState().error?.code).toBe('no_images'));
    expect(session.getState()).toMatchObject({ images: [], shown: undefined });
  });

  test('on the way leaves the picture, and says that it may be out of date', async () => {
    const { session, before, tell, shows } = studyOfTwo();
    await shows('1.1');
    before.series = offline;
    tell('changed');
    await vi.waitFor(() => expect(session.getState().outdated).toBe(true));
    expect(session.getState()).toMatchObject({ seriesInstanceUid: '1.1', shown: { index: 0 }, error: undefined });
    session.stop();
  });
});

describe('what comes late for a series that was left', () => {
  test('reaches neither the state nor the screen of the next one: metadata, and no frame is asked for', async () => {
    const { session, source, before, shows } = studyOfTwo();
    const frame = vi.spyOn(source, 'frame');
    const first = held();
    before.metadata = (uid) => (uid === '1.1' ? first.promise : Promise.resolve());
    await vi.waitFor(() => expect(source.seriesMetadata).toHaveBeenCalledTimes(1));
    session.openSeries('1.2');
    await shows('1.2');
    const known = session.getState();
    first.release();
    await settled();
    expect(session.getState()).toEqual(known);
    expect(frame.mock.calls.map(([address]) => address.seriesInstanceUid)).toEqual(['1.2']);
  });

  test('reaches neither: a picture that is drawn, and its failure', async () => {
    for (const end of ['drawn', 'failed']) {
      const drawing = held();
      let count = 0;
      const { session, shows } = studyOfTwo({
        show: async (_image, presentation) => {
          count += 1;
          if (count > 1) return void presentation();
          await drawing.promise;
          if (end === 'failed') throw new Error('The context is gone.');
        },
      });
      await vi.waitFor(() => expect(count).toBe(1));
      session.openSeries('1.2');
      await vi.waitFor(() => expect(session.getState().images).toHaveLength(1));
      drawing.release();
      await shows('1.2');
      expect(session.getState().shown?.image.caption.seriesDescription).toBe('Anna, bitewing');
      session.stop();
    }
  });
});

describe('a renderer that is not there', () => {
  const noWebGl = () => Promise.reject(new ViewerError('engine', 'The renderer could not be started.'));
  const source = syntheticSource([
    { seriesInstanceUid: '1.1', instances: [image, image] },
    { seriesInstanceUid: '1.2', instances: [image] },
  ]);
  const code = (session: ViewerSession) => session.getState().error?.code;

  test('is told of again at each image and each series that the reader goes to, which would otherwise load for ever', async () => {
    const session = createViewerSession({ studyInstanceUid: '1' }, source, { ...partsWith(), loadEngine: noWebGl });
    session.start({} as HTMLDivElement);
    await vi.waitFor(() => expect(session.getState()).toMatchObject({ images: [{}, {}], error: { code: 'engine' } }));
    session.goTo(1);
    await vi.waitFor(() => expect(code(session)).toBe('engine'));
    session.openSeries('1.2');
    await vi.waitFor(() => expect(session.getState()).toMatchObject({ images: [{}], error: { code: 'engine' } }));
    session.stop();
  });

  test('is not to be had any more after its context was lost, until the reader tries again', async () => {
    let lose = () => {};
    const { loadEngine, ...parts } = partsWith();
    const session = createViewerSession({ studyInstanceUid: '1' }, source, {
      ...parts,
      loadEngine: async () => {
        const { createViewport } = await loadEngine();
        return {
          createViewport: (element, onLost) => {
            lose = onLost;
            return createViewport(element, onLost);
          },
        };
      },
    });
    session.start({} as HTMLDivElement);
    const shows = (index: number) =>
      vi.waitFor(() => expect(session.getState()).toMatchObject({ shown: { depth: 'full', index }, error: undefined }));
    await shows(0);
    lose();
    expect(code(session)).toBe('graphics_lost');
    session.goTo(1);
    await vi.waitFor(() => expect(code(session)).toBe('graphics_lost'));
    session.retry();
    await shows(1);
    session.stop();
  });
});
