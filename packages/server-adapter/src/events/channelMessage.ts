import type { ChannelMessage } from '@clinikit/client/events';
import * as z from 'zod';
import { type Principal, patientsOf } from '../access/principal.ts';
import { HandlerError } from '../http/errors.ts';

const id = z.string().min(1).max(256);
const content = {
  topic: z.string().regex(/^[\w.:/-]{1,128}$/),
  kind: z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/),
  patientId: z.string().min(1).max(64).optional(),
  to: z.array(id).min(1).max(32).optional(),
  payload: z.unknown().optional(),
};
const ChannelRequest = z.strictObject(content);

/** A message on its way to whoever may hear it. */
export const AddressedMessage = z.object({
  ...content,
  tenant: z.string(),
  /** The principal who sent it. */
  from: z.string(),
  /** Whether they may see all patients of the tenant. */
  fromStaff: z.boolean(),
  /** ISO instant. */
  at: z.string(),
});
export type AddressedMessage = z.infer<typeof AddressedMessage>;

/**
 * The message of a request, in its sender's name.
 *
 * @throws HandlerError `bad_request` for another form; `not_found` for a patient who is not the sender's to see;
 *   `forbidden` when somebody who may not see all patients addresses nobody, which means all who may.
 */
export function addressMessage(principal: Principal, body: unknown, now: number): AddressedMessage {
  const parsed = ChannelRequest.safeParse(body);
  if (!parsed.success) {
    const form = '{ "topic": "…", "kind": "…", "patientId": "…", "to": ["…"], "payload": … }';
    throw new HandlerError('bad_request', `Send ${form}; topic and kind are needed, and short.`);
  }
  const { patientId, to } = parsed.data;
  const patients = patientsOf(principal);
  const fromStaff = patients === 'all';
  if (patientId !== undefined && !fromStaff && !patients.includes(patientId)) {
    throw new HandlerError('not_found', 'There is no such patient, or it is not yours to see.');
  }
  if (patientId === undefined && to === undefined && !fromStaff) {
    throw new HandlerError('forbidden', 'Say for which patient or for whom it is: only staff speak to all staff.');
  }
  const { tenant, id: from } = principal;
  return { ...parsed.data, tenant, from, fromStaff, at: new Date(now).toISOString() };
}

/** As a stream carries it. It has no id, so the place in the log stays where it is. */
export function messageLines({ topic, kind, from, patientId, payload, at }: AddressedMessage): string {
  const message: ChannelMessage = { topic, kind, from, ...(patientId !== undefined && { patientId }), payload, at };
  return `event: channel\ndata: ${JSON.stringify(message)}\n\n`;
}
