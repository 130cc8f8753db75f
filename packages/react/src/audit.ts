'use client';

export { AuditTrail, type AuditTrailProps } from './audit/AuditTrail.tsx';
export { auditQuery } from './live/queries.ts';
export type { AuditLabels } from './provider/messages/auditLabels.ts';
export { auditLabels } from './provider/messages/en/audit.ts';
