// Written by scripts/generate/fhirStructures.ts out of HL7's definitions of FHIR R4 4.0.1 (CC0).
/** By type: the elements of a summary, and those that no record may leave out. @source https://hl7.org/fhir/R4/search.html#summary */
export const chosenElements: Readonly<Record<string, readonly [summary: string, mandatory: string]>> = {
  Resource: ['id meta implicitRules', ''],
  Account: [
    'id meta implicitRules identifier status type name subject servicePeriod coverage owner description',
    'status',
  ],
  AllergyIntolerance: [
    'id meta implicitRules identifier clinicalStatus verificationStatus type category criticality code patient asserter',
    'patient',
  ],
  Appointment: [
    'id meta implicitRules identifier status cancelationReason serviceCategory serviceType specialty appointmentType reasonCode start end',
    'status participant',
  ],
  AppointmentResponse: [
    'id meta implicitRules identifier appointment participantType actor participantStatus',
    'appointment participantStatus',
  ],
  AuditEvent: [
    'id meta implicitRules type subtype action recorded outcome outcomeDesc purposeOfEvent',
    'type recorded agent source',
  ],
  Basic: ['id meta implicitRules identifier code subject created author', 'code'],
  Binary: ['id meta implicitRules contentType securityContext url', 'contentType'],
  BodyStructure: ['id meta implicitRules identifier active morphology location description patient', 'patient'],
  CarePlan: [
    'id meta implicitRules identifier instantiatesCanonical instantiatesUri basedOn replaces partOf status intent category title description subject encounter period created author addresses',
    'status intent subject',
  ],
  CareTeam: ['id meta implicitRules identifier status category name subject encounter period managingOrganization', ''],
  ChargeItem: [
    'id meta implicitRules identifier status code subject context occurrence[x] quantity bodysite enterer enteredDate account',
    'status code subject',
  ],
  Claim: [
    'id meta implicitRules status type use patient billablePeriod created insurer provider priority insurance',
    'status type use patient created provider priority insurance',
  ],
  ClinicalImpression: [
    'id meta implicitRules identifier status code description subject encounter effective[x] date assessor problem',
    'status subject',
  ],
  Communication: [
    'id meta implicitRules identifier instantiatesCanonical instantiatesUri basedOn partOf status statusReason priority subject encounter reasonCode reasonReference',
    'status',
  ],
  CommunicationRequest: [
    'id meta implicitRules identifier basedOn replaces groupIdentifier status priority doNotPerform encounter occurrence[x] authoredOn requester sender reasonCode reasonReference',
    'status',
  ],
  Composition: [
    'id meta implicitRules identifier status type category subject encounter date author title confidentiality custodian event',
    'status type date author title',
  ],
  Condition: [
    'id meta implicitRules identifier clinicalStatus verificationStatus code bodySite subject encounter onset[x] recordedDate recorder asserter',
    'subject',
  ],
  Consent: [
    'id meta implicitRules identifier status scope category patient dateTime performer organization source[x] policyRule verification provision',
    'status scope category',
  ],
  Coverage: [
    'id meta implicitRules identifier status type policyHolder subscriber subscriberId beneficiary dependent period payor order network',
    'status beneficiary payor',
  ],
  Device: ['id meta implicitRules udiCarrier status safety', ''],
  DiagnosticReport: [
    'id meta implicitRules identifier status category code subject encounter effective[x] issued performer resultsInterpreter media',
    'status code',
  ],
  DocumentReference: [
    'id meta implicitRules masterIdentifier identifier status docStatus type category subject date author relatesTo description securityLabel content context',
    'status content',
  ],
  DomainResource: ['id meta implicitRules', ''],
  Encounter: [
    'id meta implicitRules identifier status class type serviceType subject episodeOfCare participant appointment reasonCode reasonReference diagnosis',
    'status class',
  ],
  Endpoint: [
    'id meta implicitRules identifier status connectionType name managingOrganization period payloadType payloadMimeType address',
    'status connectionType payloadType address',
  ],
  EpisodeOfCare: ['id meta implicitRules status type diagnosis patient managingOrganization period', 'status patient'],
  FamilyMemberHistory: [
    'id meta implicitRules identifier instantiatesCanonical instantiatesUri status dataAbsentReason patient date name relationship sex age[x] estimatedAge deceased[x] reasonCode reasonReference',
    'status patient relationship',
  ],
  Flag: [
    'id meta implicitRules identifier status category code subject period encounter author',
    'status code subject',
  ],
  Goal: [
    'id meta implicitRules lifecycleStatus achievementStatus category priority description subject start[x] statusDate expressedBy',
    'lifecycleStatus description subject',
  ],
  Group: ['id meta implicitRules identifier active type actual code name quantity managingEntity', 'type actual'],
  HealthcareService: [
    'id meta implicitRules identifier active providedBy category type specialty location name comment photo',
    '',
  ],
  ImagingStudy: [
    'id meta implicitRules identifier status modality subject encounter started basedOn referrer interpreter endpoint numberOfSeries numberOfInstances procedureReference procedureCode location reasonCode reasonReference note description series',
    'status subject',
  ],
  Immunization: [
    'id meta implicitRules status vaccineCode patient occurrence[x] primarySource performer note isSubpotent',
    'status vaccineCode patient occurrence[x]',
  ],
  Invoice: ['id meta implicitRules identifier status type subject recipient date totalNet totalGross', 'status'],
  List: ['id meta implicitRules status mode title code subject date source', 'status mode'],
  Location: [
    'id meta implicitRules identifier status operationalStatus name description mode type physicalType managingOrganization',
    '',
  ],
  Media: [
    'id meta implicitRules identifier basedOn partOf status type modality view subject encounter created[x] issued operator reasonCode bodySite deviceName device height width frames duration content',
    'status content',
  ],
  Medication: ['id meta implicitRules identifier code status manufacturer amount', ''],
  MedicationRequest: [
    'id meta implicitRules status intent priority doNotPerform reported[x] medication[x] subject authoredOn requester performerType instantiatesCanonical instantiatesUri basedOn groupIdentifier',
    'status intent medication[x] subject',
  ],
  MedicationStatement: [
    'id meta implicitRules identifier basedOn partOf status category medication[x] subject context effective[x] dateAsserted',
    'status medication[x] subject',
  ],
  Observation: [
    'id meta implicitRules identifier basedOn partOf status code subject focus encounter effective[x] issued performer value[x] hasMember derivedFrom component',
    'status code',
  ],
  Organization: ['id meta implicitRules identifier active type name partOf', ''],
  Patient: [
    'id meta implicitRules identifier active name telecom gender birthDate deceased[x] address managingOrganization link',
    '',
  ],
  PaymentNotice: [
    'id meta implicitRules status created payment recipient amount',
    'status created payment recipient amount',
  ],
  Person: ['id meta implicitRules name telecom gender birthDate managingOrganization active', ''],
  Practitioner: ['id meta implicitRules identifier active name telecom address gender birthDate', ''],
  PractitionerRole: [
    'id meta implicitRules identifier active period practitioner organization code specialty location telecom',
    '',
  ],
  Procedure: [
    'id meta implicitRules identifier instantiatesCanonical instantiatesUri basedOn partOf status statusReason category code subject encounter performed[x] recorder asserter performer location reasonCode reasonReference bodySite outcome',
    'status subject',
  ],
  Provenance: ['id meta implicitRules target recorded', 'target recorded agent'],
  Questionnaire: [
    'id meta implicitRules url identifier version name title status experimental subjectType date publisher contact useContext jurisdiction effectivePeriod code',
    'status',
  ],
  QuestionnaireResponse: [
    'id meta implicitRules identifier basedOn partOf questionnaire status subject encounter authored author source',
    'status',
  ],
  RelatedPerson: [
    'id meta implicitRules identifier active patient relationship name telecom gender birthDate address',
    'patient',
  ],
  Schedule: [
    'id meta implicitRules identifier active serviceCategory serviceType specialty actor planningHorizon',
    'actor',
  ],
  ServiceRequest: [
    'id meta implicitRules identifier instantiatesCanonical instantiatesUri basedOn replaces requisition status intent category priority doNotPerform code orderDetail quantity[x] subject encounter occurrence[x] asNeeded[x] authoredOn requester performerType performer locationCode locationReference reasonCode reasonReference specimen bodySite patientInstruction',
    'status intent subject',
  ],
  Slot: [
    'id meta implicitRules identifier serviceCategory serviceType specialty appointmentType schedule status start end',
    'schedule status start end',
  ],
  Specimen: ['id meta implicitRules identifier accessionIdentifier status type subject receivedTime condition', ''],
  Task: [
    'id meta implicitRules instantiatesCanonical instantiatesUri basedOn groupIdentifier partOf status statusReason businessStatus intent code description focus for encounter executionPeriod lastModified requester owner location',
    'status intent',
  ],
};
