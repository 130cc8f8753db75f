import { describe, expect, test, vi } from 'vitest';
import type { Decoder } from '../decode/decoder.ts';
import { changingSource } from '../testing/changingSource.ts';
import { partsWith } from '../testing/partsWith.ts';
import { type SyntheticInstance, syntheticSource } from '../testing/syntheticSource.ts';
import { invertTool } from '../tools/invert.ts';
import { createViewerSession } from './session.ts';
import { canRedo, canUndo } from './undo.ts';
import type { ViewerSession } from './viewerSession.ts';

const square = { rows: 2, columns: 2, value: () => 1 };
const wide = { rows: 2, columns: 4, value: () => 1 };
const zoom = (factor: number) => ({ zoom: factor, center: [0.5, 0.5] as const });

function opened(source = syntheticSource([{ seriesInstanceUid: '1.1', instances: [square, square, wide] }])) {
  const session = createViewerSession({ studyInstanceUid: '1' }, source, partsWith());
  session.start({} as HTMLDivElement);
  const shows = (seriesInstanceUid: string, index = 0) =>
    vi.waitFor(() => expect(session.getState()).toMatchObject({ seriesInstanceUid, shown: { depth: 'full', index } }));
  return { session, shows };
}
const look = (session: ViewerSession) => {
  const { userWindow, invert, view } = session.getState();
  return { window: userWindow?.center, invert, zoom: view.zoom };
};
const can = (session: ViewerSession) => [canUndo(session.getState()), canRedo(session.getState())];

test('window, grays, view and reset are undone and redone, one call a step', async () => {
  const { session, shows } = opened();
  await shows('1.1');
  expect(can(session)).toEqual([false, false]);
  session.setWindow({ center: 40, width: 80 });
  session.toggleInvert();
  session.setView(zoom(3));
  session.reset();
  expect(look(session)).toEqual({ window: undefined, invert: false, zoom: 1 });
  session.undo();
  expect(look(session)).toEqual({ window: 40, invert: true, zoom: 3 });
  session.undo();
  session.undo();
  expect(look(session)).toEqual({ window: 40, invert: false, zoom: 1 });
  expect(can(session)).toEqual([true, true]);
  session.redo();
  expect(look(session)).toEqual({ window: 40, invert: true, zoom: 1 });
  session.undo();
  session.undo();
  session.undo();
  expect(look(session)).toEqual({ window: undefined, invert: false, zoom: 1 });
  expect(can(session)).toEqual([false, true]);
});

test('the picture is drawn as undo says', async () => {
  const present = vi.fn(async () => true);
  const source = syntheticSource([{ seriesInstanceUid: '1.1', instances: [square] }]);
  const session = createViewerSession({ studyInstanceUid: '1' }, source, partsWith({ present }));
  session.start({} as HTMLDivElement);
  await vi.waitFor(() => expect(session.getState().shown?.depth).toBe('full'));
  session.setView(zoom(4));
  session.undo();
  await vi.waitFor(() => expect(session.getState().shown).toMatchObject({ presentation: { view: zoom(1) } }));
  expect(present).toHaveBeenCalledTimes(2);
});

test('all that one gesture changes is one step', async () => {
  const { session, shows } = opened();
  await shows('1.1');
  const [drag, next] = [{}, {}];
  for (let center = 1; center <= 9; center += 1) {
    session.inGesture(drag, () => session.setWindow({ center, width: 80 }));
  }
  session.inGesture(next, () => {
    session.toggleInvert();
    session.setView(zoom(2));
  });
  session.undo();
  expect(look(session)).toEqual({ window: 9, invert: false, zoom: 1 });
  session.undo();
  expect(look(session)).toEqual({ window: undefined, invert: false, zoom: 1 });
});

test('what a gesture changes at another image is another step', async () => {
  const { session, shows } = opened();
  await shows('1.1');
  const wheel = {};
  session.inGesture(wheel, () => session.setView(zoom(2)));
  session.goTo(1);
  await shows('1.1', 1);
  session.inGesture(wheel, () => session.setView(zoom(3)));
  session.undo();
  expect(look(session).zoom).toBe(2);
});

test('a gesture that fails does not take in what comes after it', async () => {
  const { session, shows } = opened();
  await shows('1.1');
  const drag = {};
  const failing = () =>
    session.inGesture(drag, () => {
      session.setView(zoom(2));
      throw new Error('A tool has failed.');
    });
  expect(failing).toThrow('A tool has failed.');
  session.setView(zoom(3));
  session.undo();
  expect(look(session).zoom).toBe(2);
});

test('going to another image is no step; one of another shape has forgotten the views, and nothing else', async () => {
  const { session, shows } = opened();
  await shows('1.1');
  session.setView(zoom(2));
  session.setWindow({ center: 40, width: 80 });
  session.goTo(1);
  await shows('1.1', 1);
  session.undo();
  expect(look(session)).toEqual({ window: undefined, invert: false, zoom: 2 });
  session.redo();
  session.goTo(2);
  await shows('1.1', 2);
  expect(look(session)).toEqual({ window: 40, invert: false, zoom: 1 });
  session.undo();
  expect(look(session)).toEqual({ window: undefined, invert: false, zoom: 1 });
  expect(can(session)).toEqual([false, true]);
});

test('another series, and the same one opened again, begin without steps', async () => {
  const { session, shows } = opened(
    syntheticSource([
      { seriesInstanceUid: '1.1', instances: [square] },
      { seriesInstanceUid: '1.2', instances: [square] },
    ]),
  );
  await shows('1.1');
  session.toggleInvert();
  session.openSeries('1.2');
  expect(can(session)).toEqual([false, false]);
  await shows('1.2');
  session.undo();
  expect(look(session).invert).toBe(false);
  session.openSeries('1.1');
  await shows('1.1');
  session.undo();
  expect(look(session).invert).toBe(false);
});

test('steps stay when the stack grows, and go when the study has moved to another patient', async () => {
  const line = changingSource([square]);
  const { session, shows } = opened(line.source);
  await shows('1.2.3');
  session.toggleInvert();
  line.change({ instances: [square, square] });
  await vi.waitFor(() => expect(session.getState().images).toHaveLength(2));
  expect(can(session)).toEqual([true, false]);
  line.change({ patientName: 'Nowa^Ewa' }, 'moved');
  expect(can(session)).toEqual([false, false]);
  await shows('1.2.3');
  session.undo();
  expect(look(session).invert).toBe(false);
});

test('before anything is open, and after the end, there is nothing to do', async () => {
  const { session, shows } = opened();
  session.undo();
  session.redo();
  session.setWindow({ center: 40, width: 80 });
  expect(can(session)).toEqual([false, false]);
  await shows('1.1');
  session.toggleInvert();
  session.stop();
  session.undo();
  session.toggleInvert();
  expect(look(session).invert).toBe(false);
});

describe('a picture in color', () => {
  const rgb = {
    '00280002': { vr: 'US', Value: [3] },
    '00280004': { vr: 'CS', Value: ['RGB'] },
    '00280006': { vr: 'US', Value: [0] },
    '00280100': { vr: 'US', Value: [8] },
    '00280101': { vr: 'US', Value: [8] },
    '00280102': { vr: 'US', Value: [7] },
  };
  const photograph = { ...square, elements: rgb };
  const parts = partsWith();
  const startWith = (instances: SyntheticInstance[], decode: Decoder['decode']) => {
    const source = syntheticSource([{ seriesInstanceUid: '1.1', instances }], { previewUrl: () => '/preview' });
    const createDecoder = () => ({ ...parts.createDecoder(), decode });
    const session = createViewerSession({ studyInstanceUid: '1' }, source, { ...parts, createDecoder });
    session.start({} as HTMLDivElement);
    return session;
  };

  test('stays as it is when the grays of its series are inverted', async () => {
    const session = startWith([square, photograph], async (_fragments, { samplesPerPixel }) => ({
      rows: 2,
      columns: 2,
      channels: samplesPerPixel === 3 ? 3 : 1,
      values: new Uint8Array(4 * samplesPerPixel),
      minimum: 0,
      maximum: 255,
    }));
    const shows = (index: number, invert: boolean) =>
      vi.waitFor(() => expect(session.getState().shown).toMatchObject({ index, presentation: { invert } }));
    await shows(0, false);
    session.toggleInvert();
    await shows(0, true);
    session.goTo(1);
    await shows(1, false);
    session.goTo(0);
    await shows(0, true);
  });

  test('cannot be inverted while its preview is shown either', async () => {
    for (const [instance, isOff] of [[photograph, true] as const, [square, false] as const]) {
      const session = startWith([instance], () => new Promise<never>(() => undefined));
      await vi.waitFor(() => expect(session.getState().shown?.depth).toBe('preview'));
      expect(invertTool.isDisabled?.(session.getState())).toBe(isOff);
      session.stop();
    }
  });
});
