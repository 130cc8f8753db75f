/** The least of each type that is written from outside, and one that FHIR does not allow. */
export const leastRecords: Readonly<Record<string, { right: (patient: string) => object; wrong: object }>> = {
  AllergyIntolerance: {
    right: (patient) => ({
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }],
      },
      patient: { reference: `Patient/${patient}` },
      code: { text: 'Penicillin' },
    }),
    wrong: { code: { text: 'Penicillin' } },
  },
  Appointment: {
    right: (patient) => ({
      status: 'booked',
      start: '2026-12-01T09:00:00+01:00',
      end: '2026-12-01T09:30:00+01:00',
      participant: [{ actor: { reference: `Patient/${patient}` }, status: 'accepted' }],
    }),
    wrong: { status: 'booked', participant: [] },
  },
  Condition: {
    right: (patient) => ({ subject: { reference: `Patient/${patient}` }, code: { text: 'Caries' } }),
    wrong: { code: { text: 'Caries' } },
  },
  Flag: {
    right: (patient) => ({ status: 'active', code: { text: 'Deaf' }, subject: { reference: `Patient/${patient}` } }),
    wrong: { status: 'active', code: { text: 'Deaf' } },
  },
  Location: { right: () => ({ name: 'Room 1', status: 'active' }), wrong: { name: ['Room 1'] } },
  Observation: {
    right: (patient) => ({
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
      subject: { reference: `Patient/${patient}` },
      effectiveDateTime: '2026-11-30T10:00:00+01:00',
      valueQuantity: { value: 72, unit: '/min' },
    }),
    wrong: { status: 'final', code: { text: 'Pulse' }, valueString: 'a', valueInteger: 1 },
  },
  Organization: { right: () => ({ name: 'Praxis am Markt' }), wrong: { name: 'x', employees: 7 } },
  Patient: { right: () => ({ name: [{ family: 'Łęcka' }] }), wrong: { birthDate: '12.04.1984' } },
  Practitioner: { right: () => ({ name: [{ family: 'Nowak' }] }), wrong: { gender: 'cat' } },
  PractitionerRole: { right: () => ({ active: true }), wrong: { active: 'yes' } },
  RelatedPerson: {
    right: (patient) => ({ patient: { reference: `Patient/${patient}` }, relationship: [{ text: 'mother' }] }),
    wrong: { relationship: [{ text: 'mother' }] },
  },
  Basic: {
    right: (patient) => ({ code: { text: 'Note' }, subject: { reference: `Patient/${patient}` } }),
    wrong: { subject: { reference: 'Patient/a' } },
  },
  Binary: {
    right: (patient) => ({
      ...{ contentType: 'text/plain', data: 'Q2xpbmlraXQ=' },
      securityContext: { reference: `Patient/${patient}` },
    }),
    wrong: { data: 'Q2xpbmlraXQ=' },
  },
  CarePlan: {
    right: (patient) => ({ ...{ status: 'active', intent: 'plan' }, subject: { reference: `Patient/${patient}` } }),
    wrong: { status: 'active', intent: 'plan' },
  },
  ChargeItem: {
    right: (patient) => ({
      ...{ status: 'billable', code: { text: 'Filling' } },
      subject: { reference: `Patient/${patient}` },
    }),
    wrong: { status: 'billable', code: { text: 'Filling' } },
  },
  Communication: {
    right: (patient) => ({ status: 'completed', subject: { reference: `Patient/${patient}` } }),
    wrong: { status: 'shouted' },
  },
  Composition: {
    right: (patient) => ({
      ...{ status: 'final', type: { text: 'Discharge letter' }, title: 'Letter', date: '2026-11-30' },
      ...{ author: [{ display: 'Dr. Nowak' }], subject: { reference: `Patient/${patient}` } },
    }),
    wrong: { status: 'final', type: { text: 'Letter' }, title: 'Letter', date: '2026-11-30' },
  },
  Consent: {
    right: (patient) => ({
      ...{ status: 'active', scope: { text: 'Treatment' }, category: [{ text: 'Treatment' }] },
      ...{ policyRule: { text: 'Opt-in' }, patient: { reference: `Patient/${patient}` } },
    }),
    wrong: { status: 'active', scope: { text: 'Treatment' }, category: [] },
  },
  DiagnosticReport: {
    right: (patient) => ({
      ...{ status: 'final', code: { text: 'Blood count' } },
      subject: { reference: `Patient/${patient}` },
    }),
    wrong: { status: 'final' },
  },
  DocumentReference: {
    right: (patient) => ({
      ...{ status: 'current', subject: { reference: `Patient/${patient}` } },
      content: [{ attachment: { contentType: 'application/pdf', url: 'Binary/1' } }],
    }),
    wrong: { status: 'current', content: [] },
  },
  Encounter: {
    right: (patient) => ({
      status: 'finished',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject: { reference: `Patient/${patient}` },
    }),
    wrong: { status: 'finished' },
  },
  HealthcareService: { right: () => ({ name: 'Orthodontics' }), wrong: { name: 7 } },
  Immunization: {
    right: (patient) => ({
      ...{ status: 'completed', vaccineCode: { text: 'Influenza' }, occurrenceDateTime: '2026-10-01' },
      patient: { reference: `Patient/${patient}` },
    }),
    wrong: { status: 'completed', vaccineCode: { text: 'Influenza' } },
  },
  Invoice: {
    right: (patient) => ({ status: 'draft', subject: { reference: `Patient/${patient}` } }),
    wrong: { status: 'paid' },
  },
  MedicationRequest: {
    right: (patient) => ({
      ...{ status: 'active', intent: 'order', medicationCodeableConcept: { text: 'Amoxicillin' } },
      subject: { reference: `Patient/${patient}` },
    }),
    wrong: { status: 'active', intent: 'order', medicationCodeableConcept: { text: 'Amoxicillin' } },
  },
  MedicationStatement: {
    right: (patient) => ({
      ...{ status: 'active', medicationCodeableConcept: { text: 'Ibuprofen' } },
      subject: { reference: `Patient/${patient}` },
    }),
    wrong: { status: 'active', medicationCodeableConcept: { text: 'Ibuprofen' } },
  },
  PaymentNotice: {
    right: () => ({
      ...{ status: 'active', created: '2026-11-30', payment: { display: 'Cash' }, recipient: { display: 'Clinic' } },
      amount: { value: 120, currency: 'PLN' },
    }),
    wrong: { status: 'active', created: '2026-11-30' },
  },
  Procedure: {
    right: (patient) => ({ status: 'completed', subject: { reference: `Patient/${patient}` } }),
    wrong: { status: 'completed' },
  },
  Provenance: {
    right: (patient) => ({
      ...{ target: [{ reference: `Patient/${patient}` }], recorded: '2026-11-30T10:00:00Z' },
      agent: [{ who: { display: 'Dr. Nowak' } }],
    }),
    wrong: { recorded: '2026-11-30T10:00:00Z', agent: [{ who: { display: 'Dr. Nowak' } }] },
  },
  Questionnaire: { right: () => ({ status: 'active', title: 'Anamnesis' }), wrong: { title: 'Anamnesis' } },
  QuestionnaireResponse: {
    right: (patient) => ({ status: 'completed', subject: { reference: `Patient/${patient}` } }),
    wrong: { status: 'filled' },
  },
  Schedule: {
    right: () => ({ actor: [{ display: 'Room 1' }] }),
    wrong: { comment: 'Mondays' },
  },
  ServiceRequest: {
    right: (patient) => ({ ...{ status: 'active', intent: 'order' }, subject: { reference: `Patient/${patient}` } }),
    wrong: { status: 'active', intent: 'order' },
  },
  Slot: {
    right: () => ({
      ...{ schedule: { display: 'Room 1' }, status: 'free' },
      ...{ start: '2026-12-01T09:00:00Z', end: '2026-12-01T09:30:00Z' },
    }),
    wrong: { status: 'free', start: '2026-12-01T09:00:00Z', end: '2026-12-01T09:30:00Z' },
  },
  Task: {
    right: (patient) => ({
      ...{ status: 'requested', intent: 'order', description: 'Call back' },
      for: { reference: `Patient/${patient}` },
    }),
    wrong: { status: 'requested' },
  },
};
