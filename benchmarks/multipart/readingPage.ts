import { createDicomwebClient } from '@clinikit/client/dicomweb';
import { api } from '../peers/dicomwebClient.mjs';
import { instance } from './memory.ts';

/** Runs in the page. @returns how many bytes were read. */
type Read = (frames: number) => Promise<number>;

const ours = createDicomwebClient({ url: location.origin });
const peer = () => new api.DICOMwebClient({ url: location.origin, verbose: false });
const uids = {
  studyInstanceUID: instance.studyInstanceUid,
  seriesInstanceUID: instance.seriesInstanceUid,
  sopInstanceUID: instance.sopInstanceUid,
};
const numbers = (count: number) => Array.from({ length: count }, (_each, index) => index + 1);

const readers: Readonly<Record<string, Read>> = {
  '@clinikit/client frames': async (frames) => {
    let readBytes = 0;
    for await (const { bytes } of ours.frames(instance, numbers(frames))) readBytes += bytes.length;
    return readBytes;
  },
  '@clinikit/client file': async () => {
    let readBytes = 0;
    const reader = (await ours.instanceFile(instance)).body().getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) readBytes += read.value.length;
    return readBytes;
  },
  // What Chromium itself takes: the bytes of the same answer, looked at and let go.
  'fetch file': async () => {
    const path = `/studies/${uids.studyInstanceUID}/series/1/instances/1`;
    const reader = (await fetch(path)).body?.getReader();
    let readBytes = 0;
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) readBytes += read.value.length;
    return readBytes;
  },
  'dicomweb-client frames': async (frames) => {
    const parts = await peer().retrieveInstanceFrames({ ...uids, frameNumbers: numbers(frames) });
    return parts.reduce((sum: number, part: ArrayBuffer) => sum + part.byteLength, 0);
  },
  'dicomweb-client file': async () => (await peer().retrieveInstance(uids)).byteLength,
};

Reflect.set(globalThis, 'read', (name: string, frames: number) => readers[name]?.(frames));
