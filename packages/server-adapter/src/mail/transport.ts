/** A mail on its way. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly text: string;
  /** The same at each attempt: whoever gets it twice can tell. */
  readonly messageId: string;
  readonly date: Date;
}

/** How mails leave. */
export interface MailTransport {
  /**
   * Resolves when somebody else has taken charge of the mail.
   *
   * @throws MailRefused when another attempt cannot help; anything else is tried again later.
   */
  send(mail: OutgoingMail, signal: AbortSignal): Promise<void>;
}

/** Nobody will ever take this mail: there is no such mailbox, or it is too large. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  /** Of the mail server, as 550; undefined where it gave none. */
  readonly status: number | undefined;

  constructor(status: number | undefined, options?: ErrorOptions) {
    super('The mail server refused the mail for good.', options);
    this.status = status;
  }
}

/** Takes mails nowhere: they stay in the clinic's database, to be shown on a screen. For demos. */
export const keepHere = (): MailTransport => ({ send: async () => undefined });
