export type { Authenticate, Principal, RequestContext, Role } from './access/principal.ts';
export type { ClinicOptions } from './clinicOptions.ts';
export { type Clinic, createClinic } from './createClinic.ts';
export type { ClinicDatabase } from './database/database.ts';
export { HandlerError, type HandlerErrorCode, isHandlerError } from './errors.ts';
export type { AuditReport } from './ingest/audit.ts';
export type { IngestReport } from './ingest/ingest.ts';
export type { QuarantineReason } from './ingest/quarantineReason.ts';
export type { RepairReport } from './ingest/repair.ts';
export type { OrthancSourceOptions } from './ingest/source.ts';
export type { Fault, Log, LogEntry } from './log.ts';
export type { ByteRange, ObjectStore } from './objects/objects.ts';
export { OrthancChangeEvent } from './webhook/changeEvent.ts';
export {
  createOrthancWebhook,
  type OrthancWebhookOptions,
  type ReplayStore,
  type WebhookOutcome,
} from './webhook/createOrthancWebhook.ts';
export { type SignatureHeaders, signWebhook, verifyWebhook, type WebhookMessage } from './webhook/signature.ts';
