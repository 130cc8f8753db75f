import * as z from 'zod';

/**
 * A mail as it is asked for. Its subject is seen on locked screens, in the logs of servers, and by whoever passes it on:
 * it names no patient and nothing of theirs.
 */
export interface MailMessage {
  readonly tenant: string;
  /** One address. */
  readonly to: string;
  readonly subject: string;
  /** Plain text, with line feeds. */
  readonly text: string;
  readonly replyTo?: string;
  /** The same key again is the same mail, which is not sent twice; every mail is another one unless told. */
  readonly key?: string;
}

const address = z.email().max(254);

const schema = z.object({
  to: address,
  // A line feed in it would begin another header.
  subject: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]+$/u),
  text: z.string().min(1).max(100_000),
  replyTo: address.optional(),
  key: z.string().min(1).max(200).optional(),
});

/** @throws TypeError for an address that is none, a subject of several lines, or a text that is none; it quotes nothing. */
export function checkMessage(message: MailMessage): void {
  const { success, error } = schema.safeParse(message);
  if (success) return;
  const faults = error.issues.map(({ path }) => path.join('.'));
  throw new TypeError(`This is no mail that can be sent. Look at: ${faults.join(', ')}.`);
}
