import { Refusal } from './refusal.ts';
import type { TestData, TestDownload } from './testData.ts';

const told = (data: TestData, { id, studyInstanceUid, files, filesDone, createdAt }: TestDownload) => {
  const damaged = data.studies.get(studyInstanceUid)?.isDamaged === true;
  const isReady = filesDone === files;
  const state = damaged ? 'failed' : isReady ? 'ready' : filesDone === 0 ? 'waiting' : 'running';
  return {
    ...{ id, studyInstanceUid, state, files, filesDone, createdAt },
    ...(damaged && { error: 'damaged' }),
    ...(state === 'ready' && { sizeBytes: files * 524_288 }),
    expiresAt: new Date(Date.parse(createdAt) + 86_400_000).toISOString(),
  };
};

const downloadOf = (data: TestData, id: string | undefined): TestDownload => {
  const download = data.downloads.get(id ?? '');
  if (!download) throw new Refusal(404, 'not_found');
  return download;
};

/** `POST /imaging/studies/{study}/downloads` */
export function askForDownload(data: TestData, [uid = '']: string[]): Response {
  const study = data.studies.get(uid);
  if (!study) throw new Refusal(404, 'not_found');
  const known = [...data.downloads.values()].find(({ studyInstanceUid }) => studyInstanceUid === uid);
  const download = known ?? {
    id: `download-${data.downloads.size + 1}`,
    studyInstanceUid: uid,
    files: study.instances.length,
    filesDone: 0,
    createdAt: data.now().toISOString(),
  };
  data.downloads.set(download.id, download);
  return Response.json(told(data, download), { status: 202 });
}

/** `GET /imaging/downloads/{id}` */
export function lookAtDownload(data: TestData, [id]: string[]): Response {
  const download = downloadOf(data, id);
  download.filesDone = Math.min(download.filesDone + 1, download.files);
  return Response.json(told(data, download));
}

/** `DELETE /imaging/downloads/{id}` */
export function endDownload(data: TestData, [id]: string[]): Response {
  data.downloads.delete(downloadOf(data, id).id);
  return new Response(null, { status: 204 });
}
