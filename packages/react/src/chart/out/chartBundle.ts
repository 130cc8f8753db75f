import { type ClinicClient, type FhirResources, type FhirResourceType, isClientError } from '@clinikit/client';

/** A patient's records in one file, and what is not among them. */
export interface ChartBundle {
  /** A FHIR Bundle of type `collection`. */
  readonly bundle: {
    readonly resourceType: 'Bundle';
    readonly type: 'collection';
    /** Says that something is not in it; without it the file is the whole chart. */
    readonly meta?: { readonly tag: readonly [{ readonly system: string; readonly code: 'SUBSETTED' }] };
    readonly timestamp: string;
    readonly entry: readonly { readonly fullUrl: string; readonly resource: FhirResources[FhirResourceType] }[];
  };
  /** Types that could not be read, with why: a file without them is not the whole chart. */
  readonly missing: readonly { readonly type: FhirResourceType; readonly reason: string }[];
  /** How many scans and other files are named in it. They are not in it: together they may be larger than a text can be. */
  readonly filesLeftOut: number;
}

/** What a chart is made of, beside the patient. */
const types = [
  'AllergyIntolerance',
  'Condition',
  'MedicationStatement',
  'MedicationRequest',
  'Immunization',
  'Observation',
  'DiagnosticReport',
  'Procedure',
  'Encounter',
  'CarePlan',
  'ServiceRequest',
  'DocumentReference',
  'QuestionnaireResponse',
  'Composition',
  'Consent',
  'Flag',
  'RelatedPerson',
  'ImagingStudy',
  'Appointment',
  'Communication',
  'Task',
  'Invoice',
  'ChargeItem',
  'Provenance',
  'Basic',
] as const satisfies readonly FhirResourceType[];

/** All types but that of files: also what records refer to, and what is not searched by its patient. */
const wantedTypes: readonly FhirResourceType[] = [
  ...types,
  ...(['Patient', 'PaymentNotice', 'Practitioner', 'PractitionerRole', 'Organization'] as const),
  ...(['Location', 'HealthcareService', 'Schedule', 'Slot', 'Questionnaire'] as const),
];

const pageSize = 500;

/**
 * Everything that is recorded about a patient and may be read by who asks, as a FHIR Bundle: by `$everything` where the
 * server says that it has it, else type by type. A type that could not be read
 * is named in `missing`, and never left out in silence; without the patient's own record there is no bundle. Scans and
 * other files are not in it, and are counted in `filesLeftOut`.
 *
 * @throws ClientError where the patient's record cannot be read, or when `signal` aborts
 * @example
 * const { bundle, missing } = await chartBundle(clinic, 'p1');
 */
export async function chartBundle(
  clinic: ClinicClient,
  patientId: string,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<ChartBundle> {
  const patient = await clinic.fhir.read('Patient', patientId, { signal });
  const found: FhirResources[FhirResourceType][] = [patient];
  const missing: { type: FhirResourceType; reason: string }[] = [];
  const whole = (await everythingOf(clinic, patientId, signal)) ?? [];
  found.push(...whole.filter(({ resourceType, id }) => resourceType !== 'Patient' || id !== patientId));
  const read = new Set(whole.map(({ resourceType }) => resourceType));
  // Of what somebody may not read `$everything` says nothing: a type of which there is none is asked for by itself.
  for (const type of types.filter((one) => !read.has(one))) {
    try {
      found.push(...(await allOf(clinic, type, { patientId, signal })));
    } catch (error) {
      if (signal?.aborted) throw error;
      missing.push({ type, reason: isClientError(error) ? error.code : 'unknown' });
    }
  }
  const entry = found.map((resource) => ({
    fullUrl: `${clinic.fhir.url}/${resource.resourceType}/${resource.id}`,
    resource,
  }));
  const filesLeftOut = filesIn(found);
  const isPart = missing.length > 0 || filesLeftOut > 0;
  const timestamp = new Date().toISOString();
  return {
    bundle: { resourceType: 'Bundle', type: 'collection', ...(isPart && { meta: subsetted }), timestamp, entry },
    missing,
    filesLeftOut,
  };
}

/** @source https://hl7.org/fhir/R4/v3/ObservationValue/cs.html */
const subsetted = {
  tag: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' }],
} as const;

/** How many files the records name by their addresses. */
function filesIn(records: readonly FhirResources[FhirResourceType][]): number {
  const named = records.flatMap((record) =>
    [...JSON.stringify(record).matchAll(/"url":"(?:[^"]*\/)?(Binary\/[A-Za-z0-9.-]{1,64})/g)].map(([, file]) => file),
  );
  return new Set(named).size;
}

/** All that `$everything` gives; undefined where the server does not have it, or does not give all of it. */
async function everythingOf(
  clinic: ClinicClient,
  patientId: string,
  signal: AbortSignal | undefined,
): Promise<readonly FhirResources[FhirResourceType][] | undefined> {
  try {
    const operations = await clinic.fhir.operations('Patient', { signal });
    if (!operations.includes('everything')) return undefined;
    const resources: FhirResources[FhirResourceType][] = [];
    for await (const page of clinic.fhir
      .everything(patientId, { types: wantedTypes, count: pageSize })
      .pages({ signal })) {
      // One that heeds no types gives files as well.
      resources.push(...page.resources.filter(({ resourceType }) => resourceType !== 'Binary'));
      if (!page.next && !page.complete) return undefined;
    }
    return resources;
  } catch (error) {
    if (signal?.aborted) throw error;
    // Whatever is wrong there is found out type by type, and said.
    return undefined;
  }
}

async function allOf<Type extends FhirResourceType>(
  clinic: ClinicClient,
  type: Type,
  { patientId, signal }: { patientId: string; signal: AbortSignal | undefined },
): Promise<FhirResources[Type][]> {
  let page = await clinic.fhir.search(type, { patient: patientId, _count: pageSize }, { signal });
  const resources = [...page.resources];
  while (page.next) {
    page = await page.next(signal ? { signal } : {});
    resources.push(...page.resources);
  }
  // It may say that there is more, and not where.
  if (!page.complete) throw new Error(`The server gave a part of the records of the type ${type} only.`);
  return resources;
}
