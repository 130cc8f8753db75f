import type { Role } from './principal.ts';

/** What may be done with records of a type: read (and search, and hear of), create, update, delete. */
export type Action = (typeof actions)[number];

export const actions = ['read', 'create', 'update', 'delete'] as const;

/** Letters of actions: `r` read, `c` create, `u` update, `d` delete. */
type Letters = '' | 'r' | 'ru' | 'rc' | 'rcu' | 'rcud';

/** Roles whose rights a row says; `staff` may everything, and stands in no row. */
type RatedRole = Exclude<Role, 'staff'>;

/** What each role may do with records of a type; nothing where it is not named. */
export type TypePolicy = { readonly [R in RatedRole]?: Letters };

/** Things that are no records: who may do them. */
export type Task =
  /** Sees metrics and failed jobs, and has these tried again. */
  | 'operate'
  /** Whoever sees some patients only opens another one's records in an emergency, for a reason that is kept. */
  | 'breakGlass'
  /** Gets the file of an image untouched, as a machine sent it, whoever it names. */
  | 'original';

/**
 * A clinic's rule of access as data: what each role may do with each type of record. Which patients it reaches is not said
 * here but by the principal's compartments. Images, previews, their events and files follow `ImagingStudy`: create is
 * uploading, update is filing under a patient.
 */
export interface AccessPolicy {
  /** By FHIR type. A type without a row is for `staff` alone. */
  readonly records: Readonly<Record<string, TypePolicy>>;
  readonly tasks: { readonly [T in Task]: readonly RatedRole[] };
}

/** The rule that holds unless a clinic or a capability says more. */
export const accessPolicy: AccessPolicy = {
  records: {
    Patient: {
      ...{ administrator: 'rcud', doctor: 'rcu', therapist: 'rcu', assistant: 'rcu', reception: 'rcud' },
      ...{ pharmacist: 'r', service: 'rcu', patient: 'r', relative: 'r' },
    },
    RelatedPerson: {
      ...{ administrator: 'rcud', doctor: 'rcud', therapist: 'rcud', assistant: 'rcu', reception: 'rcud' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Practitioner: {
      ...{ administrator: 'rcud', doctor: 'r', therapist: 'r', assistant: 'r', reception: 'r' },
      ...{ pharmacist: 'r', service: 'r', patient: 'r', relative: 'r' },
    },
    PractitionerRole: {
      ...{ administrator: 'rcud', doctor: 'r', therapist: 'r', assistant: 'r', reception: 'r' },
      ...{ pharmacist: 'r', service: 'r', patient: 'r', relative: 'r' },
    },
    Organization: {
      ...{ administrator: 'rcud', doctor: 'r', therapist: 'r', assistant: 'r', reception: 'rcu' },
      ...{ pharmacist: 'r', service: 'r', patient: 'r', relative: 'r' },
    },
    Location: {
      ...{ administrator: 'rcud', doctor: 'r', therapist: 'r', assistant: 'r', reception: 'r' },
      ...{ pharmacist: 'r', service: 'r', patient: 'r', relative: 'r' },
    },
    Appointment: {
      ...{ administrator: 'rcud', doctor: 'rcud', therapist: 'rcud', assistant: 'rcud', reception: 'rcud' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Flag: {
      ...{ administrator: 'r', doctor: 'rcud', therapist: 'rcud', assistant: 'rcu', reception: 'rcu' },
      ...{ pharmacist: 'r', service: 'rcu' },
    },
    AllergyIntolerance: {
      ...{ doctor: 'rcud', therapist: 'r', assistant: 'rcu', reception: 'r' },
      ...{ pharmacist: 'rcu', service: 'rcu', patient: 'r', relative: 'r' },
    },
    Condition: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'r' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Observation: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    ImagingStudy: {
      ...{ doctor: 'rcud', therapist: 'r', assistant: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Encounter: {
      ...{ administrator: 'r', doctor: 'rcud', therapist: 'rcud', assistant: 'rcu', reception: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    MedicationStatement: {
      ...{ doctor: 'rcud', therapist: 'r', assistant: 'rcu' },
      ...{ pharmacist: 'rcu', service: 'rcu', patient: 'r', relative: 'r' },
    },
    MedicationRequest: {
      ...{ doctor: 'rcud', therapist: 'r', assistant: 'r' },
      ...{ pharmacist: 'ru', service: 'rcu', patient: 'r', relative: 'r' },
    },
    Procedure: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Immunization: {
      ...{ doctor: 'rcud', therapist: 'r', assistant: 'rcu' },
      ...{ pharmacist: 'rcu', service: 'rcu', patient: 'r', relative: 'r' },
    },
    DiagnosticReport: {
      ...{ doctor: 'rcud', therapist: 'r', assistant: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    ServiceRequest: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'rcu', reception: 'r' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    CarePlan: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'r' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    DocumentReference: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Binary: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Composition: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'r' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Consent: {
      ...{ administrator: 'r', doctor: 'rcu', therapist: 'rcu', assistant: 'rcu', reception: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Questionnaire: {
      ...{ administrator: 'rcud', doctor: 'rcud', therapist: 'rcud', assistant: 'r', reception: 'r' },
      ...{ pharmacist: 'r', service: 'rcu', patient: 'r', relative: 'r' },
    },
    QuestionnaireResponse: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Task: {
      ...{ administrator: 'rcud', doctor: 'rcud', therapist: 'rcud', assistant: 'rcud', reception: 'rcud' },
      ...{ pharmacist: 'rcu', service: 'rcu' },
    },
    Communication: {
      ...{ administrator: 'r', doctor: 'rcu', therapist: 'rcu', assistant: 'rcu', reception: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    HealthcareService: {
      ...{ administrator: 'rcud', doctor: 'r', therapist: 'r', assistant: 'r', reception: 'r' },
      ...{ pharmacist: 'r', service: 'r', patient: 'r', relative: 'r' },
    },
    Schedule: {
      ...{ administrator: 'rcud', doctor: 'rcud', therapist: 'rcud', assistant: 'rcud', reception: 'rcud' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Slot: {
      ...{ administrator: 'rcud', doctor: 'rcud', therapist: 'rcud', assistant: 'rcud', reception: 'rcud' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Invoice: {
      ...{ administrator: 'rcud', doctor: 'r', therapist: 'r', assistant: 'r', reception: 'rcud' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    ChargeItem: {
      ...{ administrator: 'rcud', doctor: 'r', therapist: 'r', assistant: 'r', reception: 'rcud' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    PaymentNotice: {
      ...{ administrator: 'rcud', doctor: 'r', therapist: 'r', assistant: 'r', reception: 'rcud' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    Provenance: {
      ...{ administrator: 'r', doctor: 'rc', therapist: 'rc', assistant: 'rc' },
      ...{ service: 'rc', patient: 'r', relative: 'r' },
    },
    Basic: {
      ...{ doctor: 'rcud', therapist: 'rcud', assistant: 'rcu' },
      ...{ service: 'rcu', patient: 'r', relative: 'r' },
    },
    AuditEvent: { administrator: 'r', doctor: 'r', patient: 'r', relative: 'r' },
  },
  tasks: {
    operate: ['administrator', 'service'],
    breakGlass: ['doctor', 'therapist', 'assistant'],
    original: ['administrator'],
  },
};

/** What a capability, or the clinic itself, says of access: rows of types in place of those that stand there. */
export interface PolicyRows {
  readonly records?: AccessPolicy['records'];
  readonly tasks?: Partial<AccessPolicy['tasks']>;
}

/** The rule with more rows; later ones stand in place of earlier ones. */
export const withPolicies = (policy: AccessPolicy, more: readonly PolicyRows[]): AccessPolicy =>
  more.reduce<AccessPolicy>(
    ({ records, tasks }, rows) => ({ records: { ...records, ...rows.records }, tasks: { ...tasks, ...rows.tasks } }),
    policy,
  );
