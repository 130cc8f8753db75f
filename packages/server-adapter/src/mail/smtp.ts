import { isIP } from 'node:net';
import { HandlerError } from '../http/errors.ts';
import { MailRefused, type MailTransport } from './transport.ts';

/** Where a mail server is. */
export interface SmtpOptions {
  /** `smtps://name:password@mail.example:465`, or `smtp://` for a server that changes to TLS once it is spoken to. */
  readonly url: string;
  /** Also speaks without TLS to a server that has none, as in tests; on this machine that is so unless told. */
  readonly allowPlain?: boolean;
  /** How long a server may keep silent; 30 s unless told. */
  readonly silenceMs?: number;
}

/**
 * Sends by SMTP through nodemailer, which the integrator installs. One connection a mail.
 *
 * @throws TypeError for an address of a server that is none.
 */
export function smtp({ url, allowPlain, silenceMs = 30_000 }: SmtpOptions): MailTransport {
  const server = URL.parse(url);
  if (!server || !['smtp:', 'smtps:'].includes(server.protocol)) {
    throw new TypeError('The URL of a mail server begins with smtps:// or smtp://.');
  }
  const { hostname, port, username, password } = server;
  const secure = server.protocol === 'smtps:';
  const isHere =
    hostname === 'localhost' || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'));
  const isPlain = allowPlain ?? isHere;
  const settings = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !isPlain,
    ignoreTLS: !secure && isPlain,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: Math.min(silenceMs, 10_000),
    greetingTimeout: Math.min(silenceMs, 10_000),
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return {
    async send(mail, signal) {
      const { createTransport } = await import('nodemailer');
      const transport = createTransport(settings);
      const stop = () => transport.close();
      signal.addEventListener('abort', stop, { once: true });
      try {
        signal.throwIfAborted();
        await transport.sendMail({
          from: mail.from,
          to: mail.to,
          ...(mail.replyTo && { replyTo: mail.replyTo }),
          subject: mail.subject,
          text: mail.text,
          messageId: mail.messageId,
          date: mail.date,
        });
      } catch (error) {
        const status = statusOf(error);
        if (status !== undefined && status >= 500 && isAboutTheMail(error))
          throw new MailRefused(status, { cause: error });
        throw new HandlerError('upstream', 'The mail server did not take the mail.', { cause: error });
      } finally {
        signal.removeEventListener('abort', stop);
        transport.close();
      }
    },
  };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : undefined;
}

/** A wrong password, or a server that takes nothing from here, comes right some day; the mail itself is not to blame. */
const isAboutTheMail = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE');
