export type { AccessExplanation } from './access/explainAccess.ts';
export {
  type AccessPolicy,
  type Action,
  accessPolicy,
  type PolicyRows,
  type Task,
  type TypePolicy,
} from './access/policy.ts';
export {
  type Authenticate,
  allRoles,
  type Principal,
  type RequestContext,
  type Role,
  staffRoles,
} from './access/principal.ts';
export type { Person, Rights } from './access/rights.ts';
export type { QuarantineReason } from './archive/quarantineReason.ts';
export type { OriginalsReport } from './archive/verifyOriginals.ts';
export type { Audit, AuditOptions, AuditReport } from './audit/audit.ts';
export type { AuditSubject } from './audit/auditEntry.ts';
export type { AuditHead } from './audit/auditHead.ts';
export type { Shown } from './audit/shown.ts';
export type { AuditFault, AuditFaultKind, TrailReport } from './audit/verifyTrail.ts';
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
