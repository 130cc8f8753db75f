import { createHash, randomUUID } from 'node:crypto';
import { requireOperator } from '../access/rights.ts';
import type { Capability, CapabilityRoom } from '../capabilities/capability.ts';
import type { Scope } from '../database/scopedQueries.ts';
import type { JobOutcome } from '../jobs/jobs.ts';
import { addMail, endMail, type ListedMail, listMails, waitingMail } from '../jobs/mails.ts';
import { type MailTables, mailMigrations } from '../jobs/mailTable.ts';
import { checkMessage, type MailMessage } from './message.ts';
import { MailRefused, type MailTransport } from './transport.ts';

/** How a clinic sends its mails. */
export interface MailOptions {
  /** `Clinic North <clinic@north.example>`. */
  readonly from: string;
  /** `smtp({ url })`. */
  readonly transport: MailTransport;
  /** Keeps the text of a mail that has left, as for an inbox on screen; unless told, it is forgotten then. */
  readonly keepTexts?: boolean;
  /** How long sending is tried; three days unless told. */
  readonly mostMs?: number;
}

/** The capability, and the way for the integrator's own code to send. */
export interface Mailer extends Capability<MailTables> {
  /**
   * Writes a mail down to be sent: at least once, and with the same Message-ID each time. It leaves by the clinic's jobs.
   *
   * @param trx a transaction of the same tenant, such as that of a rule: the mail comes about with it or not.
   * @returns its id.
   * @throws TypeError for what is no mail, or before it was given to a clinic.
   */
  send(message: MailMessage, trx?: Scope): Promise<string>;
  /** The newest mails of a tenant, for the integrator's own pages. */
  list(tenant: string, options?: { count?: number }): Promise<ListedMail[]>;
}

const dayMs = 24 * 3_600_000;

/**
 * Mails as jobs: kept in the clinic's database until a server has taken them, tried again after growing waits, and never
 * lost with a process. `GET /mail/messages` lists them, for administrators and programs.
 *
 * @example
 * const mailer = mail({ from: 'Clinic <clinic@north.example>', transport: smtp({ url: env('SMTP_URL') }) });
 * const clinic = createClinic({ ..., capabilities: [mailer] });
 * await mailer.send({ tenant: 'north', to, subject: 'Your appointment', text });
 */
export function mail({ from, transport, keepTexts = false, mostMs = 3 * dayMs }: MailOptions): Mailer {
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1];
  if (domain === undefined) throw new TypeError('from is no address of a mail.');
  let room: CapabilityRoom<MailTables> | undefined;
  const own = (): CapabilityRoom<MailTables> => {
    if (!room) throw new TypeError('The mailer belongs to no clinic yet: give it to createClinic as a capability.');
    return room;
  };

  const finish = (tenant: string, id: string, state: 'sent' | 'refused' | 'expired'): Promise<void> =>
    endMail(own().tenant(tenant), id, { state, at: own().now(), keepText: keepTexts });
  const deliver = async (tenant: string, id: string, signal: AbortSignal): Promise<JobOutcome> => {
    const row = await waitingMail(own().tenant(tenant), id);
    if (!row) return { done: true };
    if (own().now() - row.created_at > mostMs) {
      await finish(tenant, id, 'expired');
      return { done: true, setAside: 'expired' };
    }
    try {
      await transport.send(
        {
          from,
          to: row.recipient,
          replyTo: row.reply_to ?? undefined,
          subject: row.subject,
          text: row.text,
          messageId: messageIdOf(tenant, id, domain),
          date: new Date(row.created_at),
        },
        signal,
      );
    } catch (error) {
      if (!(error instanceof MailRefused)) throw error;
      await finish(tenant, id, 'refused');
      return { done: true, setAside: 'refused' };
    }
    await finish(tenant, id, 'sent');
    return { done: true };
  };

  return {
    name: 'mail',
    tables: { mail: { reach: 'clinic' } },
    migrations: mailMigrations,
    operations: (given) => {
      if (room) throw new TypeError('A mailer belongs to one clinic.');
      room = given;
      return [
        {
          method: 'GET',
          path: '/mail/messages',
          access: 'principal',
          handle: async ({ principal }) => {
            requireOperator(principal);
            // A text may hold a code by which somebody signs in: nobody else reads it, but where a demo keeps all texts.
            const messages = await listMails(own().tenant(principal.tenant), { count: 100, withTexts: keepTexts });
            return Response.json({ messages });
          },
        },
      ];
    },
    jobs: () => ({ send: ({ tenant, resource_id: id }, signal) => deliver(tenant, id, signal) }),
    async send(message, trx) {
      checkMessage(message);
      const { tenant, to, subject, text, replyTo, key } = message;
      if (trx && trx.tenant !== tenant) throw new TypeError('The transaction is of another tenant.');
      const id = key ?? randomUUID();
      const { now, ownWork, addJob } = own();
      const write = async (work: Scope) => {
        const written = { id, recipient: to, reply_to: replyTo ?? null, subject, text, created_at: now() };
        if (!(await addMail(ownWork(work), written))) return;
        await addJob({ tenant, kind: 'send', key: id, subject: id }, work);
      };
      await (trx ? write(trx) : own().tenant(tenant).transaction(write));
      return id;
    },
    list: (tenant, { count = 100 } = {}) => listMails(own().tenant(tenant), { count, withTexts: true }),
  };
}

/** Says nothing of the mail but which one it is. */
function messageIdOf(tenant: string, id: string, domain: string): string {
  return `<${createHash('sha256').update(`${tenant} ${id}`).digest('hex').slice(0, 40)}@${domain}>`;
}
