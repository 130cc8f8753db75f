import type { ClinicClient, FhirResources, FhirResourceType } from '@clinikit/client';
import { clinicKeys, type SearchParameters } from './keys.ts';
import type { LiveQuery } from './queries.ts';

/** What was read of a list, page by page. */
export interface RecordsRead<Resource> {
  readonly resources: readonly Resource[];
  /** How many there are in all, when the server says so. */
  readonly total: number | undefined;
  /** False when there are more. */
  readonly complete: boolean;
}

/** A server gives no longer page. */
const longestPage = 1000;

/** By what each type is sorted: when it was true of the patient, not when somebody wrote it down. @source FHIR R4 3.1.1.5.2 _sort */
const newestFirst: { readonly [Type in FhirResourceType]?: string } = {
  AllergyIntolerance: '-date',
  CarePlan: '-date',
  Condition: '-recorded-date',
  DiagnosticReport: '-date',
  DocumentReference: '-date',
  Encounter: '-date',
  Flag: '-date',
  ImagingStudy: '-started',
  Immunization: '-date',
  MedicationRequest: '-authoredon',
  MedicationStatement: '-effective',
  Observation: '-date',
  Procedure: '-date',
  QuestionnaireResponse: '-authored',
};

/** A patient's records of one type, the newest first, at most `count`; several pages are read as one list. */
export const patientRecordsQuery = <Type extends FhirResourceType>(
  clinic: ClinicClient,
  type: Type,
  { patientId, search = {}, count }: { patientId: string; search?: SearchParameters | undefined; count: number },
): LiveQuery<RecordsRead<FhirResources[Type]>> => {
  const sort = newestFirst[type];
  const parameters = {
    ...search,
    patient: patientId,
    ...(sort !== undefined && { _sort: sort }),
    _count: Math.min(count, longestPage),
  };
  return {
    queryKey: [...clinicKeys.search(clinic, type, parameters), 'pages', count],
    queryFn: async ({ signal }) => {
      let page = await clinic.fhir.search(type, parameters, { signal });
      const resources = [...page.resources];
      while (resources.length < count && page.next) {
        page = await page.next({ signal });
        resources.push(...page.resources);
      }
      const { total, complete } = page;
      return { resources, total, complete };
    },
    changedBy: [{ resourceType: type }],
  };
};

/** How many of a patient's records of one type are read first: more than most people have of anything. */
export const firstCount = 100;
