import type { ClinicEvent } from '@clinikit/client';

/** What a query is about. An event changes its data when it names one of these things, and none of them differently. */
export interface EventPattern {
  /** Type of the event, such as `study.triaged`. */
  type?: string | undefined;
  /** FHIR resource type, such as `Patient`. */
  resourceType?: string | undefined;
  /** Logical id of the FHIR resource. */
  resourceId?: string | undefined;
  patientId?: string | undefined;
  /** Study Instance UID (0020,000D). */
  studyInstanceUid?: string | undefined;
}

/**
 * Whether an event may have changed data that are about one of `patterns`.
 *
 * What an event leaves open may be anything, so one of a type that this version does not know counts where it names the
 * same patient, record or study.
 */
export function concerns(event: ClinicEvent, patterns: readonly EventPattern[]): boolean {
  const named = namedBy(event);
  return patterns.some((pattern) => {
    const inBoth = fields.filter((field) => pattern[field] !== undefined && named[field] !== undefined);
    return inBoth.length > 0 && inBoth.every((field) => pattern[field] === named[field]);
  });
}

const fields = ['type', 'resourceType', 'resourceId', 'patientId', 'studyInstanceUid'] as const;

function namedBy(event: ClinicEvent): EventPattern {
  const { type, patientId, studyInstanceUid } = event;
  const named = { type, patientId, studyInstanceUid };
  if (type === 'patient.changed') return { ...named, resourceType: 'Patient', resourceId: patientId };
  // The record of a study has an id of its own, which these events do not tell.
  if (type === 'study.filed' || type === 'study.moved') return { ...named, resourceType: 'ImagingStudy' };
  return { ...named, resourceType: textOf(event['resourceType']), resourceId: textOf(event['resourceId']) };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
