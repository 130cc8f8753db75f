export type { Authenticate, Principal, RequestContext, Role } from './access/principal.ts';
export type { QuarantineReason } from './archive/quarantineReason.ts';
export type { OriginalsReport } from './archive/verifyOriginals.ts';
export type { Capability, CapabilityRoom, RecordRule, RecordWrite } from './capabilities/capability.ts';
export type { ClinicOptions } from './clinicOptions.ts';
export { type Clinic, createClinic } from './createClinic.ts';
export type { ClinicDatabase } from './database/database.ts';
export type { Scope, ScopedQueries } from './database/scopedQueries.ts';
export { HandlerError, type HandlerErrorCode, isHandlerError } from './http/errors.ts';
export type { Asked, AskedBy, Route } from './http/route.ts';
export type { RepairReport } from './ingest/repair.ts';
export type { OrthancSourceOptions } from './ingest/source.ts';
export type { JobHandler, JobOutcome, JobsReport } from './jobs/jobs.ts';
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
