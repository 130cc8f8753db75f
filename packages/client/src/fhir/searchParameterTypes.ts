// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table
/**
 * The search parameters of R4 for every type that is modeled, with their kinds; of references, the modeled types to which
 * they lead. Written by scripts/generate/testSearchParameters.ts.
 */
export interface SearchParameterTypes {
  AllergyIntolerance: {
    asserter: { reference: 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    category: 'token';
    'clinical-status': 'token';
    code: 'token';
    criticality: 'token';
    date: 'date';
    identifier: 'token';
    'last-date': 'date';
    manifestation: 'token';
    onset: 'date';
    patient: { reference: 'Patient' };
    recorder: { reference: 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    route: 'token';
    severity: 'token';
    type: 'token';
    'verification-status': 'token';
  };
  Appointment: {
    actor: {
      reference: 'HealthcareService' | 'Location' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson';
    };
    'appointment-type': 'token';
    'based-on': { reference: 'ServiceRequest' };
    date: 'date';
    identifier: 'token';
    location: { reference: 'Location' };
    'part-status': 'token';
    patient: { reference: 'Patient' };
    practitioner: { reference: 'Practitioner' };
    'reason-code': 'token';
    'reason-reference': { reference: 'Condition' | 'Observation' | 'Procedure' };
    'service-category': 'token';
    'service-type': 'token';
    slot: { reference: 'Slot' };
    specialty: 'token';
    status: 'token';
    'supporting-info': { reference: keyof SearchParameterTypes };
  };
  Basic: {
    author: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    code: 'token';
    created: 'date';
    identifier: 'token';
    patient: { reference: 'Patient' };
    subject: { reference: keyof SearchParameterTypes };
  };
  Binary: Record<never, never>;
  CarePlan: {
    'activity-code': 'token';
    'activity-date': 'date';
    'activity-reference': { reference: 'Appointment' | 'MedicationRequest' | 'ServiceRequest' | 'Task' };
    'based-on': { reference: 'CarePlan' };
    'care-team': { reference: never };
    category: 'token';
    condition: { reference: 'Condition' };
    date: 'date';
    encounter: { reference: 'Encounter' };
    goal: { reference: never };
    identifier: 'token';
    'instantiates-canonical': { reference: 'Questionnaire' };
    'instantiates-uri': 'uri';
    intent: 'token';
    'part-of': { reference: 'CarePlan' };
    patient: { reference: 'Patient' };
    performer: {
      reference:
        | 'HealthcareService'
        | 'Organization'
        | 'Patient'
        | 'Practitioner'
        | 'PractitionerRole'
        | 'RelatedPerson';
    };
    replaces: { reference: 'CarePlan' };
    status: 'token';
    subject: { reference: 'Patient' };
  };
  ChargeItem: {
    account: { reference: never };
    code: 'token';
    context: { reference: 'Encounter' };
    'entered-date': 'date';
    enterer: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    'factor-override': 'number';
    identifier: 'token';
    occurrence: 'date';
    patient: { reference: 'Patient' };
    'performer-actor': {
      reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson';
    };
    'performer-function': 'token';
    'performing-organization': { reference: 'Organization' };
    'price-override': 'quantity';
    quantity: 'quantity';
    'requesting-organization': { reference: 'Organization' };
    service: { reference: 'DiagnosticReport' | 'ImagingStudy' | 'Immunization' | 'Observation' | 'Procedure' };
    subject: { reference: 'Patient' };
  };
  Communication: {
    'based-on': { reference: keyof SearchParameterTypes };
    category: 'token';
    encounter: { reference: 'Encounter' };
    identifier: 'token';
    'instantiates-canonical': { reference: 'Questionnaire' };
    'instantiates-uri': 'uri';
    medium: 'token';
    'part-of': { reference: keyof SearchParameterTypes };
    patient: { reference: 'Patient' };
    received: 'date';
    recipient: {
      reference:
        | 'HealthcareService'
        | 'Organization'
        | 'Patient'
        | 'Practitioner'
        | 'PractitionerRole'
        | 'RelatedPerson';
    };
    sender: {
      reference:
        | 'HealthcareService'
        | 'Organization'
        | 'Patient'
        | 'Practitioner'
        | 'PractitionerRole'
        | 'RelatedPerson';
    };
    sent: 'date';
    status: 'token';
    subject: { reference: 'Patient' };
  };
  Composition: {
    attester: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    author: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    category: 'token';
    confidentiality: 'token';
    context: 'token';
    date: 'date';
    encounter: { reference: 'Encounter' };
    entry: { reference: keyof SearchParameterTypes };
    identifier: 'token';
    patient: { reference: 'Patient' };
    period: 'date';
    'related-id': 'token';
    'related-ref': { reference: 'Composition' };
    section: 'token';
    status: 'token';
    subject: { reference: keyof SearchParameterTypes };
    title: 'string';
    type: 'token';
  };
  Condition: {
    'abatement-age': 'quantity';
    'abatement-date': 'date';
    'abatement-string': 'string';
    asserter: { reference: 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    'body-site': 'token';
    category: 'token';
    'clinical-status': 'token';
    code: 'token';
    encounter: { reference: 'Encounter' };
    evidence: 'token';
    'evidence-detail': { reference: keyof SearchParameterTypes };
    identifier: 'token';
    'onset-age': 'quantity';
    'onset-date': 'date';
    'onset-info': 'string';
    patient: { reference: 'Patient' };
    'recorded-date': 'date';
    severity: 'token';
    stage: 'token';
    subject: { reference: 'Patient' };
    'verification-status': 'token';
  };
  Consent: {
    action: 'token';
    actor: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    category: 'token';
    consentor: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    data: { reference: keyof SearchParameterTypes };
    date: 'date';
    identifier: 'token';
    organization: { reference: 'Organization' };
    patient: { reference: 'Patient' };
    period: 'date';
    purpose: 'token';
    scope: 'token';
    'security-label': 'token';
    'source-reference': { reference: 'Consent' | 'DocumentReference' | 'QuestionnaireResponse' };
    status: 'token';
  };
  DiagnosticReport: {
    'based-on': { reference: 'CarePlan' | 'MedicationRequest' | 'ServiceRequest' };
    category: 'token';
    code: 'token';
    conclusion: 'token';
    date: 'date';
    encounter: { reference: 'Encounter' };
    identifier: 'token';
    issued: 'date';
    media: { reference: never };
    patient: { reference: 'Patient' };
    performer: { reference: 'Organization' | 'Practitioner' | 'PractitionerRole' };
    result: { reference: 'Observation' };
    'results-interpreter': { reference: 'Organization' | 'Practitioner' | 'PractitionerRole' };
    specimen: { reference: never };
    status: 'token';
    subject: { reference: 'Location' | 'Patient' };
  };
  DocumentReference: {
    authenticator: { reference: 'Organization' | 'Practitioner' | 'PractitionerRole' };
    author: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    category: 'token';
    contenttype: 'token';
    custodian: { reference: 'Organization' };
    date: 'date';
    description: 'string';
    encounter: { reference: 'Encounter' };
    event: 'token';
    facility: 'token';
    format: 'token';
    identifier: 'token';
    language: 'token';
    location: 'uri';
    patient: { reference: 'Patient' };
    period: 'date';
    related: { reference: keyof SearchParameterTypes };
    relatesto: { reference: 'DocumentReference' };
    relation: 'token';
    'security-label': 'token';
    setting: 'token';
    status: 'token';
    subject: { reference: 'Patient' | 'Practitioner' };
    type: 'token';
  };
  Encounter: {
    account: { reference: never };
    appointment: { reference: 'Appointment' };
    'based-on': { reference: 'ServiceRequest' };
    class: 'token';
    date: 'date';
    diagnosis: { reference: 'Condition' | 'Procedure' };
    'episode-of-care': { reference: never };
    identifier: 'token';
    length: 'quantity';
    location: { reference: 'Location' };
    'location-period': 'date';
    'part-of': { reference: 'Encounter' };
    participant: { reference: 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    'participant-type': 'token';
    patient: { reference: 'Patient' };
    practitioner: { reference: 'Practitioner' };
    'reason-code': 'token';
    'reason-reference': { reference: 'Condition' | 'Observation' | 'Procedure' };
    'service-provider': { reference: 'Organization' };
    'special-arrangement': 'token';
    status: 'token';
    subject: { reference: 'Patient' };
    type: 'token';
  };
  Flag: {
    author: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' };
    date: 'date';
    encounter: { reference: 'Encounter' };
    identifier: 'token';
    patient: { reference: 'Patient' };
    subject: { reference: 'Location' | 'Organization' | 'Patient' | 'Practitioner' | 'Procedure' };
  };
  HealthcareService: {
    active: 'token';
    characteristic: 'token';
    'coverage-area': { reference: 'Location' };
    endpoint: { reference: never };
    identifier: 'token';
    location: { reference: 'Location' };
    name: 'string';
    organization: { reference: 'Organization' };
    program: 'token';
    'service-category': 'token';
    'service-type': 'token';
    specialty: 'token';
  };
  ImagingStudy: {
    basedon: { reference: 'Appointment' | 'CarePlan' | 'ServiceRequest' | 'Task' };
    bodysite: 'token';
    'dicom-class': 'token';
    encounter: { reference: 'Encounter' };
    endpoint: { reference: never };
    identifier: 'token';
    instance: 'token';
    interpreter: { reference: 'Practitioner' | 'PractitionerRole' };
    modality: 'token';
    patient: { reference: 'Patient' };
    performer: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    reason: 'token';
    referrer: { reference: 'Practitioner' | 'PractitionerRole' };
    series: 'token';
    started: 'date';
    status: 'token';
    subject: { reference: 'Patient' };
  };
  Immunization: {
    date: 'date';
    identifier: 'token';
    location: { reference: 'Location' };
    'lot-number': 'string';
    manufacturer: { reference: 'Organization' };
    patient: { reference: 'Patient' };
    performer: { reference: 'Organization' | 'Practitioner' | 'PractitionerRole' };
    reaction: { reference: 'Observation' };
    'reaction-date': 'date';
    'reason-code': 'token';
    'reason-reference': { reference: 'Condition' | 'DiagnosticReport' | 'Observation' };
    series: 'string';
    status: 'token';
    'status-reason': 'token';
    'target-disease': 'token';
    'vaccine-code': 'token';
  };
  Invoice: {
    account: { reference: never };
    date: 'date';
    identifier: 'token';
    issuer: { reference: 'Organization' };
    participant: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    'participant-role': 'token';
    patient: { reference: 'Patient' };
    recipient: { reference: 'Organization' | 'Patient' | 'RelatedPerson' };
    status: 'token';
    subject: { reference: 'Patient' };
    totalgross: 'quantity';
    totalnet: 'quantity';
    type: 'token';
  };
  Location: {
    address: 'string';
    'address-city': 'string';
    'address-country': 'string';
    'address-postalcode': 'string';
    'address-state': 'string';
    'address-use': 'token';
    endpoint: { reference: never };
    identifier: 'token';
    name: 'string';
    'operational-status': 'token';
    organization: { reference: 'Organization' };
    partof: { reference: 'Location' };
    status: 'token';
    type: 'token';
  };
  MedicationRequest: {
    authoredon: 'date';
    category: 'token';
    code: 'token';
    date: 'date';
    encounter: { reference: 'Encounter' };
    identifier: 'token';
    'intended-dispenser': { reference: 'Organization' };
    'intended-performer': {
      reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson';
    };
    'intended-performertype': 'token';
    intent: 'token';
    medication: { reference: never };
    patient: { reference: 'Patient' };
    priority: 'token';
    requester: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    status: 'token';
    subject: { reference: 'Patient' };
  };
  MedicationStatement: {
    category: 'token';
    code: 'token';
    context: { reference: 'Encounter' };
    effective: 'date';
    identifier: 'token';
    medication: { reference: never };
    'part-of': { reference: 'MedicationStatement' | 'Observation' | 'Procedure' };
    patient: { reference: 'Patient' };
    source: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    status: 'token';
    subject: { reference: 'Patient' };
  };
  Observation: {
    'based-on': { reference: 'CarePlan' | 'MedicationRequest' | 'ServiceRequest' };
    category: 'token';
    code: 'token';
    'combo-code': 'token';
    'combo-data-absent-reason': 'token';
    'combo-value-concept': 'token';
    'combo-value-quantity': 'quantity';
    'component-code': 'token';
    'component-data-absent-reason': 'token';
    'component-value-concept': 'token';
    'component-value-quantity': 'quantity';
    'data-absent-reason': 'token';
    date: 'date';
    'derived-from': { reference: 'DocumentReference' | 'ImagingStudy' | 'Observation' | 'QuestionnaireResponse' };
    device: { reference: never };
    encounter: { reference: 'Encounter' };
    focus: { reference: keyof SearchParameterTypes };
    'has-member': { reference: 'Observation' | 'QuestionnaireResponse' };
    identifier: 'token';
    method: 'token';
    'part-of': { reference: 'ImagingStudy' | 'Immunization' | 'MedicationStatement' | 'Procedure' };
    patient: { reference: 'Patient' };
    performer: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    specimen: { reference: never };
    status: 'token';
    subject: { reference: 'Location' | 'Patient' };
    'value-concept': 'token';
    'value-date': 'date';
    'value-quantity': 'quantity';
    'value-string': 'string';
  };
  Organization: {
    active: 'token';
    address: 'string';
    'address-city': 'string';
    'address-country': 'string';
    'address-postalcode': 'string';
    'address-state': 'string';
    'address-use': 'token';
    endpoint: { reference: never };
    identifier: 'token';
    name: 'string';
    partof: { reference: 'Organization' };
    type: 'token';
  };
  Patient: {
    active: 'token';
    address: 'string';
    'address-city': 'string';
    'address-country': 'string';
    'address-postalcode': 'string';
    'address-state': 'string';
    'address-use': 'token';
    birthdate: 'date';
    deceased: 'token';
    'death-date': 'date';
    email: 'token';
    family: 'string';
    gender: 'token';
    'general-practitioner': { reference: 'Organization' | 'Practitioner' | 'PractitionerRole' };
    given: 'string';
    identifier: 'token';
    language: 'token';
    link: { reference: 'Patient' | 'RelatedPerson' };
    name: 'string';
    organization: { reference: 'Organization' };
    phone: 'token';
    telecom: 'token';
  };
  PaymentNotice: {
    created: 'date';
    identifier: 'token';
    'payment-status': 'token';
    provider: { reference: 'Organization' | 'Practitioner' | 'PractitionerRole' };
    request: { reference: keyof SearchParameterTypes };
    response: { reference: keyof SearchParameterTypes };
    status: 'token';
  };
  Practitioner: {
    active: 'token';
    address: 'string';
    'address-city': 'string';
    'address-country': 'string';
    'address-postalcode': 'string';
    'address-state': 'string';
    'address-use': 'token';
    communication: 'token';
    email: 'token';
    family: 'string';
    gender: 'token';
    given: 'string';
    identifier: 'token';
    name: 'string';
    phone: 'token';
    telecom: 'token';
  };
  PractitionerRole: {
    active: 'token';
    date: 'date';
    email: 'token';
    endpoint: { reference: never };
    identifier: 'token';
    location: { reference: 'Location' };
    organization: { reference: 'Organization' };
    phone: 'token';
    practitioner: { reference: 'Practitioner' };
    role: 'token';
    service: { reference: 'HealthcareService' };
    specialty: 'token';
    telecom: 'token';
  };
  Procedure: {
    'based-on': { reference: 'CarePlan' | 'ServiceRequest' };
    category: 'token';
    code: 'token';
    date: 'date';
    encounter: { reference: 'Encounter' };
    identifier: 'token';
    'instantiates-canonical': { reference: 'Questionnaire' };
    'instantiates-uri': 'uri';
    location: { reference: 'Location' };
    'part-of': { reference: 'Observation' | 'Procedure' };
    patient: { reference: 'Patient' };
    performer: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    'reason-code': 'token';
    'reason-reference': {
      reference: 'Condition' | 'DiagnosticReport' | 'DocumentReference' | 'Observation' | 'Procedure';
    };
    status: 'token';
    subject: { reference: 'Patient' };
  };
  Provenance: {
    agent: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    'agent-role': 'token';
    'agent-type': 'token';
    entity: { reference: keyof SearchParameterTypes };
    location: { reference: 'Location' };
    patient: { reference: 'Patient' };
    recorded: 'date';
    'signature-type': 'token';
    target: { reference: keyof SearchParameterTypes };
    when: 'date';
  };
  Questionnaire: {
    code: 'token';
    context: 'token';
    'context-quantity': 'quantity';
    'context-type': 'token';
    date: 'date';
    definition: 'uri';
    description: 'string';
    effective: 'date';
    identifier: 'token';
    jurisdiction: 'token';
    name: 'string';
    publisher: 'string';
    status: 'token';
    'subject-type': 'token';
    title: 'string';
    url: 'uri';
    version: 'token';
  };
  QuestionnaireResponse: {
    author: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    authored: 'date';
    'based-on': { reference: 'CarePlan' | 'ServiceRequest' };
    encounter: { reference: 'Encounter' };
    identifier: 'token';
    'part-of': { reference: 'Observation' | 'Procedure' };
    patient: { reference: 'Patient' };
    questionnaire: { reference: 'Questionnaire' };
    source: { reference: 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    status: 'token';
    subject: { reference: keyof SearchParameterTypes };
  };
  RelatedPerson: {
    active: 'token';
    address: 'string';
    'address-city': 'string';
    'address-country': 'string';
    'address-postalcode': 'string';
    'address-state': 'string';
    'address-use': 'token';
    birthdate: 'date';
    email: 'token';
    gender: 'token';
    identifier: 'token';
    name: 'string';
    patient: { reference: 'Patient' };
    phone: 'token';
    relationship: 'token';
    telecom: 'token';
  };
  Schedule: {
    active: 'token';
    actor: {
      reference: 'HealthcareService' | 'Location' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson';
    };
    date: 'date';
    identifier: 'token';
    'service-category': 'token';
    'service-type': 'token';
    specialty: 'token';
  };
  ServiceRequest: {
    authored: 'date';
    'based-on': { reference: 'CarePlan' | 'MedicationRequest' | 'ServiceRequest' };
    'body-site': 'token';
    category: 'token';
    code: 'token';
    encounter: { reference: 'Encounter' };
    identifier: 'token';
    'instantiates-canonical': { reference: never };
    'instantiates-uri': 'uri';
    intent: 'token';
    occurrence: 'date';
    'order-detail': 'token';
    patient: { reference: 'Patient' };
    performer: {
      reference:
        | 'HealthcareService'
        | 'Organization'
        | 'Patient'
        | 'Practitioner'
        | 'PractitionerRole'
        | 'RelatedPerson';
    };
    'performer-type': 'token';
    priority: 'token';
    replaces: { reference: 'ServiceRequest' };
    requester: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    requisition: 'token';
    specimen: { reference: never };
    status: 'token';
    subject: { reference: 'Location' | 'Patient' };
  };
  Slot: {
    'appointment-type': 'token';
    identifier: 'token';
    schedule: { reference: 'Schedule' };
    'service-category': 'token';
    'service-type': 'token';
    specialty: 'token';
    start: 'date';
    status: 'token';
  };
  Task: {
    'authored-on': 'date';
    'based-on': { reference: keyof SearchParameterTypes };
    'business-status': 'token';
    code: 'token';
    encounter: { reference: 'Encounter' };
    focus: { reference: keyof SearchParameterTypes };
    'group-identifier': 'token';
    identifier: 'token';
    intent: 'token';
    modified: 'date';
    owner: {
      reference:
        | 'HealthcareService'
        | 'Organization'
        | 'Patient'
        | 'Practitioner'
        | 'PractitionerRole'
        | 'RelatedPerson';
    };
    'part-of': { reference: 'Task' };
    patient: { reference: 'Patient' };
    performer: 'token';
    period: 'date';
    priority: 'token';
    requester: { reference: 'Organization' | 'Patient' | 'Practitioner' | 'PractitionerRole' | 'RelatedPerson' };
    status: 'token';
    subject: { reference: keyof SearchParameterTypes };
  };
}
