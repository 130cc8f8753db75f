import * as z from 'zod/mini';
import { Refusal } from './refusal.ts';
import type { TestData } from './testData.ts';
import { summaryOf } from './testStudies.ts';

const Deletion = z.object({
  reason: z.string().check(z.trim(), z.minLength(3)),
  from: z.optional(z.nullable(z.string())),
});

/** `POST /imaging/studies/{study}/deletion` */
export async function deleteStudy(data: TestData, [uid = '']: string[], request: Request): Promise<Response> {
  const { success, data: body } = Deletion.safeParse(await request.json().catch(() => undefined));
  if (!success) throw new Refusal(400, 'bad_request');
  const study = data.studies.get(uid);
  if (!study) throw new Refusal(404, 'not_found');
  if (body.from !== undefined && body.from !== (study.patientId ?? null)) throw new Refusal(409, 'conflict');
  const { studyInstanceUid, patientId, description, started } = study;
  const deleted = {
    ...{ studyInstanceUid, reason: body.reason, deletedBy: 'staff', deletedAt: data.now().toISOString() },
    ...(patientId !== undefined && { patientId }),
    ...(description !== undefined && { description }),
    ...(started !== undefined && { started }),
  };
  data.studies.delete(uid);
  data.deleted.set(uid, { study, deleted });
  const about = patientId === undefined ? { type: 'study.filed' } : { type: 'study.moved', patientId };
  data.events.publish({ ...about, studyInstanceUid });
  return Response.json(deleted);
}

/** `GET /imaging/deleted`: the last one first. */
export function listDeleted(data: TestData, _match: string[], request: Request): Response {
  const patientId = new URL(request.url).searchParams.get('patient');
  const all = [...data.deleted.values()].filter(({ study }) => patientId === null || study.patientId === patientId);
  return Response.json({ studies: all.map(({ deleted }) => deleted).toReversed(), complete: true });
}

/** `POST /imaging/deleted/{study}/restoration` */
export function restoreStudy(data: TestData, [uid = '']: string[]): Response {
  const found = data.deleted.get(uid);
  if (!found) throw new Refusal(404, 'not_found');
  data.deleted.delete(uid);
  data.studies.set(uid, found.study);
  const { patientId } = found.study;
  const about = patientId === undefined ? { type: 'study.triaged' } : { type: 'study.filed', patientId };
  data.events.publish({ ...about, studyInstanceUid: uid });
  return Response.json(summaryOf(found.study));
}
