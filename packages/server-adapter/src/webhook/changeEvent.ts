import { isOrthancId } from '@clinikit/client/orthanc';
import * as z from 'zod';

/** The name of an Orthanc in a clinic's configuration, in messages and in the relay's settings. */
export const sourcePattern = /^[\w.-]{1,64}$/;

/**
 * The body of the webhook: that something changed in one Orthanc, in ids only, without patient data.
 *
 * `id` is checked to be an Orthanc id, since it becomes part of a URL later.
 */
export const OrthancChangeEvent = z.object({
  type: z.literal('orthanc.change'),
  /** Which Orthanc, by the name it has in this clinic's configuration. */
  source: z.string().regex(sourcePattern),
  /** One life of its change log; a wiped database begins a new one. */
  epoch: z.string().regex(/^[\w.-]{1,64}$/),
  seq: z.int().positive(),
  changeType: z.string().regex(/^\w{1,64}$/),
  resourceType: z.enum(['Patient', 'Study', 'Series', 'Instance']),
  id: z.string().refine((id): boolean => isOrthancId(id), 'an Orthanc id'),
  /** UTC, by the clock of the Orthanc server: `YYYYMMDDTHHMMSS`. */
  date: z.string().regex(/^\d{8}T\d{6}$/),
});
export type OrthancChangeEvent = z.infer<typeof OrthancChangeEvent>;

/** Changes of one message at the most. */
export const mostInBatch = 32;

/** Several changes of one Orthanc in one message, where many wait: each is answered for itself. */
export const OrthancChangeBatch = z.object({
  type: z.literal('orthanc.changes'),
  events: z.array(OrthancChangeEvent).min(1).max(mostInBatch),
});
export type OrthancChangeBatch = z.infer<typeof OrthancChangeBatch>;

/** The message id of a change, the same on every retry: an Orthanc id alone comes again when a file is overwritten. */
export function messageIdOf(event: Pick<OrthancChangeEvent, 'source' | 'epoch' | 'seq' | 'id'>): string {
  return `${event.source}:${event.epoch}:${event.seq}:${event.id}`;
}
