export type { ListedMail } from './jobs/mails.ts';
export type { MailTable, MailTables } from './jobs/mailTable.ts';
export { type Mailer, type MailOptions, mail } from './mail/capability.ts';
export type { MailMessage } from './mail/message.ts';
export { type SmtpOptions, smtp } from './mail/smtp.ts';
export { keepHere, MailRefused, type MailTransport, type OutgoingMail } from './mail/transport.ts';
