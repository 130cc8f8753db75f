import type { Extension, FhirClient, Questionnaire, QuestionnaireItem } from '@clinikit/client/fhir';

const ordinalValue = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const calculated = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression';

/** The four answers of PHQ-9, from 0 to 3. */
export const phqAnswers = [
  ['LA6568-5', 'Not at all'],
  ['LA6569-3', 'Several days'],
  ['LA6570-1', 'More than half the days'],
  ['LA6571-9', 'Nearly every day'],
] as const;

/** Its questions, in the order in which they are asked. @source https://loinc.org/44249-1 */
export const phqQuestions = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself',
  'Trouble concentrating on things',
  'Moving or speaking slowly, or being restless',
  'Thoughts that you would be better off dead',
] as const;

/** Under which responses name it. */
export const phqUrl = 'https://clinikit.example/forms/phq-9';

const question = (text: string, at: number): QuestionnaireItem => ({
  linkId: String(at + 1),
  text,
  type: 'choice',
  required: true,
  answerOption: phqAnswers.map(([code, display], score) => ({
    valueCoding: { system: 'http://loinc.org', code, display },
    extension: [{ url: ordinalValue, valueDecimal: score }],
  })),
});
const sum: Extension = {
  url: calculated,
  valueExpression: {
    language: 'text/fhirpath',
    expression: `%resource.item.where(linkId != 'score').answer.value.extension('${ordinalValue}').value.sum()`,
  },
};

const phq9: Questionnaire = {
  resourceType: 'Questionnaire',
  url: phqUrl,
  version: '1',
  status: 'active',
  title: 'Patient health questionnaire (PHQ-9)',
  subjectType: ['Patient'],
  item: [
    { linkId: 'intro', type: 'display', text: 'Over the last two weeks, how often were you bothered by any of these?' },
    ...phqQuestions.map(question),
    { linkId: 'score', text: 'Total score', type: 'integer', readOnly: true, extension: [sum] },
  ],
};

const anamnesis: Questionnaire = {
  resourceType: 'Questionnaire',
  url: 'https://clinikit.example/forms/dental-anamnesis',
  version: '1',
  status: 'active',
  title: 'Before the first treatment',
  subjectType: ['Patient'],
  item: [
    { linkId: 'pain', type: 'boolean', required: true, text: 'Do you have pain now?' },
    {
      ...{ linkId: 'where', type: 'string', maxLength: 200, text: 'Where does it hurt?' },
      enableWhen: [{ question: 'pain', operator: '=', answerBoolean: true }],
    },
    { linkId: 'anticoagulants', type: 'boolean', required: true, text: 'Do you take medicines that thin the blood?' },
    { linkId: 'pregnant', type: 'boolean', text: 'Are you pregnant, or could you be?' },
    {
      linkId: 'illnesses',
      type: 'choice',
      repeats: true,
      text: 'Do you have, or have you had, one of these?',
      answerOption: ['Heart disease', 'Diabetes', 'Asthma', 'Hepatitis', 'Epilepsy'].map((valueString) => ({
        valueString,
      })),
    },
    { linkId: 'fear', type: 'integer', text: 'How afraid are you of the treatment, from 0 to 10?' },
    { linkId: 'more', type: 'text', text: 'What else shall we know?' },
  ],
};

/** Writes the clinic's forms that are not there yet. */
export async function writeForms(fhir: FhirClient, signal: AbortSignal): Promise<void> {
  for (const form of [phq9, anamnesis]) {
    const { resources } = await fhir.search('Questionnaire', { url: form.url }, { signal });
    if (resources.length === 0) await fhir.create('Questionnaire', form, { signal });
  }
}
