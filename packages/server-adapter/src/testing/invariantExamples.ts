import { leastRecords } from './leastRecords.ts';

/** A record that is right, and what makes it break an invariant of FHIR, as one edit. */
export interface InvariantExample {
  readonly key: string;
  readonly right: { readonly resourceType: string; readonly [element: string]: unknown };
  readonly edit: Readonly<Record<string, unknown>>;
}

const least = (resourceType: string, more: object = {}) => ({
  resourceType,
  ...leastRecords[resourceType]?.right('p1'),
  ...more,
});
const coded = (system: string, code: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});
const millimeters = (value: number) => ({ value, system: 'http://unitsofmeasure.org', code: 'mm', unit: 'mm' });
const example = (key: string, right: InvariantExample['right'], edit: InvariantExample['edit']): InvariantExample => ({
  ...{ key, right, edit },
});
const questionnaire = least('Questionnaire', { item: [{ linkId: '1', type: 'string' }] });
const ofItem = (key: string, item: object) => example(key, questionnaire, { item: [{ linkId: '1', ...item }] });
const plan = least('CarePlan', { activity: [{ detail: { status: 'scheduled' } }] });
const request = (repeat: object) => ({ dosageInstruction: [{ timing: { repeat } }] });
const timing = (key: string, repeat: object) =>
  example(key, least('MedicationRequest', request({ frequency: 1, period: 1, periodUnit: 'd' })), request(repeat));
const contained = { id: 'c', resourceType: 'Practitioner' };
const holding = (one: object) => ({ contained: [one], extension: [extensionTo('#c')] });
const extensionTo = (reference: string) => ({ url: 'http://example.org/to', valueReference: { reference } });

/** Of every type that may contain others, or have extensions. */
const ofEveryType = Object.keys(leastRecords).flatMap((type) => {
  const extension = { extension: [{ url: 'http://example.org/a', valueString: 'a' }] };
  const both = { url: 'http://example.org/a', valueString: 'a', extension: [{ url: 'b', valueString: 'b' }] };
  if (type === 'Binary') return [];
  const right = least(type, holding(contained));
  return [
    example('ext-1', least(type, extension), { extension: [{ url: 'http://example.org/a' }] }),
    example('ext-1', least(type, extension), { extension: [both] }),
    example('dom-2', right, holding({ ...contained, contained: [{ id: 'd', resourceType: 'Patient' }] })),
    example('dom-3', right, { extension: [] }),
    example('dom-4', right, holding({ ...contained, meta: { versionId: '1' } })),
    example('dom-5', right, holding({ ...contained, meta: { security: [{ code: 'R' }] } })),
  ];
});

const ofDataTypes: readonly InvariantExample[] = [
  example('att-1', least('Patient'), { photo: [{ data: 'QQ==' }] }),
  example('cpt-2', least('Patient'), { telecom: [{ value: '600 100 200' }] }),
  example('per-1', least('Patient'), {
    identifier: [{ value: '1', period: { start: '2026-02-01', end: '2026-01-01' } }],
  }),
  example('qty-3', least('Observation'), { valueQuantity: { value: 5, code: 'mm' } }),
  example('ref-1', least('Condition', { recorder: { reference: '#c' }, contained: [contained] }), { contained: [] }),
  example('rng-2', least('Observation', { valueQuantity: undefined }), {
    valueRange: { low: millimeters(5), high: millimeters(4) },
  }),
  example('rat-1', least('Observation', { valueQuantity: undefined }), { valueRatio: { numerator: { value: 5 } } }),
  timing('tim-1', { duration: 5 }),
  timing('tim-2', { period: 1 }),
  timing('tim-4', { duration: -5, durationUnit: 'min' }),
  timing('tim-5', { period: -1, periodUnit: 'd' }),
  timing('tim-6', { periodMax: 2 }),
  timing('tim-7', { durationMax: 2 }),
  timing('tim-8', { countMax: 2 }),
  timing('tim-9', { offset: 30 }),
  timing('tim-10', { timeOfDay: ['08:00:00'], when: ['C'] }),
];

/** What breaks each invariant that a record of a clinic can break by one edit. */
export const invariantExamples: readonly InvariantExample[] = [
  ...ofEveryType,
  ...ofDataTypes,
  example('ait-1', least('AllergyIntolerance'), { clinicalStatus: undefined }),
  example('ait-2', least('AllergyIntolerance'), {
    verificationStatus: coded('allergyintolerance-verification', 'entered-in-error'),
  }),
  example('app-1', least('Appointment'), { participant: [{ status: 'accepted' }] }),
  example('app-2', least('Appointment', { status: 'proposed' }), { end: undefined }),
  example('app-3', least('Appointment'), { start: undefined, end: undefined }),
  example('app-4', least('Appointment'), { cancelationReason: { text: 'Ill' } }),
  example('cpl-3', plan, { activity: [{ detail: { status: 'scheduled' }, reference: { display: 'Other' } }] }),
  example('cmp-1', least('Composition'), { section: [{ title: 'Findings' }] }),
  example('cmp-2', least('Composition'), {
    section: [{ emptyReason: { text: 'None' }, entry: [{ display: 'One' }] }],
  }),
  example('con-1', least('Condition'), { stage: [{ type: { text: 'Clinical' } }] }),
  example('con-2', least('Condition'), {
    evidence: [{ extension: [{ url: 'http://example.org/a', valueString: 'a' }] }],
  }),
  example('con-4', least('Condition', { clinicalStatus: coded('condition-clinical', 'active') }), {
    abatementString: 'Winter',
  }),
  example('con-5', least('Condition', { clinicalStatus: coded('condition-clinical', 'active') }), {
    verificationStatus: coded('condition-ver-status', 'entered-in-error'),
  }),
  example('ppc-1', least('Consent'), { policyRule: undefined }),
  ...['patient-privacy', 'research', 'adr', 'treatment'].map((code, at) =>
    example(`ppc-${at + 2}`, least('Consent', { patient: undefined }), {
      scope: { coding: [{ system: 'something', code }] },
    }),
  ),
  example('imm-1', least('Immunization'), { education: [{ publicationDate: '2026' }] }),
  example('obs-3', least('Observation'), { referenceRange: [{ type: { text: 'Normal' } }] }),
  example('obs-6', least('Observation'), { dataAbsentReason: { text: 'Unknown' } }),
  example('obs-7', least('Observation'), {
    component: [{ code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] } }],
  }),
  example('org-1', least('Organization'), { name: undefined, active: true }),
  example('org-2', least('Organization'), { address: [{ use: 'home', city: 'Gdynia' }] }),
  example('org-3', least('Organization'), { telecom: [{ use: 'home', system: 'phone', value: '1' }] }),
  example('pat-1', least('Patient'), { contact: [{ gender: 'female' }] }),
  example('que-2', questionnaire, { item: [1, 2].map(() => ({ linkId: '1', type: 'string' })) }),
  ofItem('que-1', { type: 'group' }),
  ofItem('que-3', { type: 'display', code: [{ code: 'a' }] }),
  ofItem('que-4', { type: 'choice', answerOption: [{ valueString: 'a' }], answerValueSet: 'http://example.org/v' }),
  ofItem('que-5', { type: 'boolean', answerValueSet: 'http://example.org/v' }),
  ofItem('que-6', { type: 'display', required: true }),
  ofItem('que-8', { type: 'display', initial: [{ valueString: 'a' }] }),
  ofItem('que-9', { type: 'display', readOnly: true }),
  ofItem('que-10', { type: 'date', maxLength: 5 }),
  ofItem('que-11', { type: 'choice', answerOption: [{ valueString: 'a' }], initial: [{ valueString: 'a' }] }),
  ofItem('que-12', {
    type: 'string',
    enableWhen: [1, 2, 3].map((at) => ({ question: `${at}`, operator: 'exists', answerBoolean: true })),
  }),
  ofItem('que-13', { type: 'string', repeats: false, initial: [{ valueString: 'a' }, { valueString: 'b' }] }),
  ofItem('que-7', { type: 'string', enableWhen: [{ question: '2', operator: 'exists', answerString: 'yes' }] }),
  example('qrs-1', least('QuestionnaireResponse', { item: [{ linkId: '1' }] }), {
    item: [{ linkId: '1', answer: [{ valueString: 'a' }], item: [{ linkId: '2' }] }],
  }),
  example('prr-1', least('ServiceRequest'), { orderDetail: [{ text: 'Both sides' }] }),
  example('inv-1', least('Task'), { authoredOn: '2026-02-01T10:00:00Z', lastModified: '2026-01-01T10:00:00Z' }),
];
