import { parseMultipart } from '../dicomweb/multipart.ts';
import type { TestData } from './testData.ts';

/** STOW-RS: takes what begins like a DICOM file as a new study in triage, and refuses the rest as `not_dicom`. */
export async function storeAnswer(data: TestData, _match: string[], request: Request): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  const [part] = parseMultipart(request.headers.get('content-type') ?? '', body);
  const isDicom = new TextDecoder().decode(part?.body.subarray(128, 132)) === 'DICM';
  const headers = { 'content-type': 'application/dicom+json' };
  if (!isDicom) {
    const item = { '00081197': { vr: 'US', Value: [0xc000] }, '00000902': { vr: 'LO', Value: ['not_dicom'] } };
    return Response.json({ '00081198': { vr: 'SQ', Value: [item] } }, { status: 409, headers });
  }
  const study = data.receive();
  const url = `${data.url}/dicomweb/studies/${study.studyInstanceUid}`;
  const item = {
    '00081155': { vr: 'UI', Value: [study.instances[0]?.sopInstanceUid] },
    '00081190': { vr: 'UR', Value: [`${url}/series/${study.seriesInstanceUid}`] },
  };
  return Response.json({ '00081199': { vr: 'SQ', Value: [item] } }, { headers });
}
