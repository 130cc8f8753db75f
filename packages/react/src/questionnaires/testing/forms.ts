import type { Extension, Questionnaire, QuestionnaireItem } from '@clinikit/client/fhir';
import { extensionUrls } from '../model/extensions.ts';

// Forms of the usual kinds, after public examples of HL7 (CC0): https://hl7.org/fhir/R4/questionnaire-examples.html

const expression = (url: string, text: string, name?: string): Extension => ({
  url,
  valueExpression: { language: 'text/fhirpath', expression: text, ...(name !== undefined && { name }) },
});
const control = (code: string): Extension => ({
  url: extensionUrls.itemControl,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});
const scale = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'].map((display, score) => ({
  valueCoding: { system: 'http://loinc.org', code: `LA${6568 + score}`, display },
  extension: [{ url: extensionUrls.ordinalValue, valueDecimal: score }],
}));
const scored = (linkId: string, text: string): QuestionnaireItem => ({
  ...{ linkId, text, type: 'choice', required: true, answerOption: scale },
});
const total = (linkId: string): QuestionnaireItem => ({
  ...{ linkId, text: 'Total score', type: 'integer' },
  extension: [
    expression(
      extensionUrls.calculatedExpression,
      `%resource.item.where(linkId != '${linkId}').answer.value.extension('${extensionUrls.ordinalValue}').value.sum()`,
    ),
  ],
});
const form = (
  id: string,
  title: string,
  item: QuestionnaireItem[],
  more: Partial<Questionnaire> = {},
): Questionnaire => ({
  ...{ resourceType: 'Questionnaire', id, url: `https://clinikit.example/forms/${id}`, version: '1', status: 'active' },
  ...{ title, item, ...more },
});

/** PHQ-9, which nine questions and a sum make. */
export const phq9 = form('phq-9', 'Patient health questionnaire (PHQ-9)', [
  { linkId: 'intro', type: 'display', text: 'Over the last two weeks, how often were you bothered by any of these?' },
  scored('1', 'Little interest or pleasure in doing things'),
  scored('2', 'Feeling down, depressed, or hopeless'),
  scored('3', 'Trouble falling or staying asleep, or sleeping too much'),
  scored('4', 'Feeling tired or having little energy'),
  scored('5', 'Poor appetite or overeating'),
  scored('6', 'Feeling bad about yourself'),
  scored('7', 'Trouble concentrating on things'),
  scored('8', 'Moving or speaking slowly, or being restless'),
  scored('9', 'Thoughts that you would be better off dead'),
  total('score'),
  {
    ...{ linkId: 'severe', type: 'display', text: 'Ask about safety before the patient leaves.' },
    extension: [
      expression(
        extensionUrls.enableWhenExpression,
        `%resource.item.where(linkId = '9').answer.value.extension('${extensionUrls.ordinalValue}').value > 0`,
      ),
    ],
  },
]);

/** GAD-7. */
export const gad7 = form('gad-7', 'Generalized anxiety disorder (GAD-7)', [
  scored('1', 'Feeling nervous, anxious or on edge'),
  scored('2', 'Not being able to stop or control worrying'),
  scored('3', 'Worrying too much about different things'),
  scored('4', 'Trouble relaxing'),
  scored('5', 'Being so restless that it is hard to sit still'),
  scored('6', 'Becoming easily annoyed or irritable'),
  scored('7', 'Feeling afraid as if something awful might happen'),
  total('score'),
]);

/** What a dentist asks before the first treatment: questions that depend on others. */
export const anamnesis = form(
  'dental-anamnesis',
  'Before your dental treatment',
  [
    {
      ...{ linkId: 'medical', type: 'group', text: 'Your health', prefix: '1.' },
      item: [
        { linkId: 'thinner', type: 'boolean', required: true, text: 'Do you take blood thinners?' },
        {
          ...{ linkId: 'which', type: 'string', required: true, maxLength: 40, text: 'Which ones?' },
          enableWhen: [{ question: 'thinner', operator: '=', answerBoolean: true }],
        },
        {
          ...{ linkId: 'inr', type: 'decimal', text: 'Last INR' },
          enableWhen: [{ question: 'which', operator: 'exists', answerBoolean: true }],
          extension: [
            { url: extensionUrls.minValue, valueDecimal: 0.5 },
            { url: extensionUrls.maxValue, valueDecimal: 10 },
            { url: extensionUrls.maxDecimalPlaces, valueInteger: 1 },
          ],
        },
        {
          ...{ linkId: 'illness', type: 'choice', repeats: true, text: 'Which of these do you have?' },
          answerValueSet: '#illnesses',
        },
        {
          ...{ linkId: 'since', type: 'date', text: 'Since when?' },
          ...{ enableBehavior: 'any' as const },
          enableWhen: [
            { question: 'illness', operator: '=', answerCoding: { system: 'urn:x', code: 'diabetes' } },
            { question: 'illness', operator: '=', answerCoding: { system: 'urn:x', code: 'asthma' } },
          ],
        },
      ],
    },
    {
      ...{ linkId: 'pain', type: 'integer', text: 'How strong is the pain now?' },
      extension: [
        control('slider'),
        { url: extensionUrls.minValue, valueInteger: 0 },
        { url: extensionUrls.maxValue, valueInteger: 10 },
      ],
    },
    {
      ...{ linkId: 'fear', type: 'open-choice', text: 'What are you afraid of at the dentist?' },
      answerOption: [{ valueString: 'Pain' }, { valueString: 'The noise' }, { valueString: 'Nothing' }],
    },
    {
      ...{ linkId: 'pregnant', type: 'choice', text: 'Are you pregnant?' },
      extension: [control('radio-button'), { url: extensionUrls.choiceOrientation, valueCode: 'horizontal' }],
      answerOption: ['Yes', 'No', 'Perhaps'].map((valueString) => ({ valueString })),
    },
    {
      linkId: 'source',
      type: 'string',
      extension: [{ url: extensionUrls.hidden, valueBoolean: true }],
      initial: [{ valueString: 'tablet' }],
    },
  ],
  {
    contained: [
      {
        ...{ resourceType: 'ValueSet', id: 'illnesses', status: 'active' },
        compose: {
          include: [
            {
              system: 'urn:x',
              concept: [
                { code: 'diabetes', display: 'Diabetes' },
                { code: 'asthma', display: 'Asthma' },
                { code: 'heart', display: 'A heart disease' },
              ],
            },
          ],
        },
      },
    ],
  },
);

/** What a patient agrees to. */
export const consent = form('consent', 'Consent to treatment', [
  {
    linkId: 'text',
    type: 'display',
    text: 'I was told what will be done, what else could be done, and what may happen.',
  },
  { linkId: 'agree', type: 'boolean', required: true, text: 'I agree to the treatment' },
  {
    ...{ linkId: 'name', type: 'string', required: true, text: 'Name of who agrees' },
    enableWhen: [{ question: 'agree', operator: '=', answerBoolean: true }],
    extension: [expression(extensionUrls.initialExpression, '%patient.name.first().family')],
  },
  { linkId: 'when', type: 'dateTime', text: 'When' },
]);

/** A group that repeats, each with a question that depends on another one of the same repetition. */
export const medicines = form('medicines', 'Your medicines', [
  {
    ...{ linkId: 'medicine', type: 'group', repeats: true, text: 'Medicine' },
    item: [
      { linkId: 'name', type: 'string', required: true, text: 'Name' },
      { linkId: 'regular', type: 'boolean', text: 'Do you take it every day?' },
      {
        ...{ linkId: 'dose', type: 'quantity', text: 'How much a day?' },
        enableWhen: [{ question: 'regular', operator: '=', answerBoolean: true }],
        extension: [{ url: extensionUrls.unit, valueCoding: { system: 'http://unitsofmeasure.org', code: 'mg' } }],
      },
    ],
  },
  { linkId: 'phone', type: 'string', repeats: true, text: 'Telephone of your pharmacy', maxLength: 20 },
]);

/** One question for each extension of Structured Data Capture that is followed, and the remaining types. */
export const capture = form(
  'sdc',
  'Weight and height',
  [
    {
      ...{ linkId: 'weight', type: 'decimal', text: 'Weight in kg' },
      extension: [{ url: extensionUrls.minValue, valueDecimal: 1 }],
    },
    { linkId: 'height', type: 'decimal', text: 'Height in cm' },
    {
      ...{ linkId: 'bmi', type: 'decimal', text: 'Body mass index' },
      extension: [
        expression(
          extensionUrls.calculatedExpression,
          'iif(%weight.exists() and %height.exists(), (%weight / (%height / 100).power(2)).round(1), {})',
        ),
      ],
    },
    {
      ...{ linkId: 'heavy', type: 'text', text: 'What did you eat this week?' },
      extension: [expression(extensionUrls.enableWhenExpression, '%weight / (%height / 100).power(2) > 30')],
    },
    {
      ...{ linkId: 'born', type: 'date', text: 'Date of birth' },
      extension: [expression(extensionUrls.initialExpression, '%patient.birthDate')],
    },
    {
      ...{ linkId: 'code', type: 'string', text: 'Postal code' },
      extension: [
        { url: extensionUrls.regex, valueString: '\\d\\d-\\d{3}' },
        { url: extensionUrls.entryFormat, valueString: '00-000' },
      ],
    },
    { linkId: 'page', type: 'url', text: 'Web page' },
    { linkId: 'alarm', type: 'time', text: 'When do you get up?' },
    {
      ...{ linkId: 'country', type: 'choice', text: 'Country' },
      extension: [control('drop-down')],
      answerOption: ['Poland', 'Germany'].map((valueString) => ({
        valueString,
        initialSelected: valueString === 'Poland',
      })),
    },
    {
      ...{ linkId: 'habits', type: 'choice', repeats: true, text: 'Habits' },
      answerOption: [
        { valueString: 'Smokes' },
        { valueString: 'Drinks' },
        { valueString: 'None', extension: [{ url: extensionUrls.optionExclusive, valueBoolean: true }] },
      ],
    },
    { linkId: 'doctor', type: 'reference', text: 'Family doctor' },
    { linkId: 'letter', type: 'attachment', text: 'Letter of your doctor' },
  ],
  {
    extension: [
      expression(extensionUrls.variable, "%resource.item.where(linkId = 'weight').answer.value", 'weight'),
      expression(extensionUrls.variable, "%resource.item.where(linkId = 'height').answer.value", 'height'),
    ],
  },
);

const inPolish = (text: string) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: 'pl' },
        { url: 'content', valueString: text },
      ],
    },
  ],
});

/** A form that says itself in Polish too. */
export const translated = form(
  'smoking',
  'Smoking',
  [
    {
      ...{ linkId: 'smokes', type: 'choice', required: true, text: 'Do you smoke?' },
      _text: inPolish('Czy pali Pani lub Pan papierosy?'),
      answerOption: [
        { valueCoding: { code: 'y', display: 'Every day', _display: inPolish('Codziennie') } },
        { valueCoding: { code: 's', display: 'Now and then', _display: inPolish('Od czasu do czasu') } },
        { valueCoding: { code: 'n', display: 'Never', _display: inPolish('Nigdy') } },
      ],
    },
    {
      ...{ linkId: 'years', type: 'integer', text: 'For how many years?' },
      _text: inPolish('Od ilu lat?'),
      enableWhen: [{ question: 'smokes', operator: '=', answerCoding: { code: 'y' } }],
    },
  ],
  { _title: inPolish('Palenie tytoniu') },
);

const often = ['Never', 'Sometimes', 'Often', 'Always'].map((valueString) => ({ valueString }));
const inTable = (linkId: string, text: string): QuestionnaireItem => ({
  ...{ linkId, text, type: 'choice', answerOption: often },
});

/** Questions that share their answers, as a table; and rows that repeat. */
export const tables = form('habits', 'Mouth and teeth', [
  {
    ...{ linkId: 'habits', type: 'group', text: 'How often does this happen?', extension: [control('table')] },
    item: [
      inTable('grind', 'You grind your teeth at night'),
      inTable('dry', 'Your mouth is so dry that it is hard to swallow a biscuit'),
      inTable('bleed', 'Your gums bleed'),
      { linkId: 'since', type: 'date', text: 'Since when?' },
    ],
  },
  {
    ...{ linkId: 'medicine', type: 'group', repeats: true, text: 'Medicine', extension: [control('gtable')] },
    item: [
      { linkId: 'name', type: 'string', required: true, text: 'Name' },
      { linkId: 'dose', type: 'string', text: 'Dose' },
      { linkId: 'from', type: 'date', text: 'From' },
    ],
  },
]);

/** Questions whose lists the clinic has not: one can be answered in words, one not at all. */
export const listsElsewhere = form('origin', 'Where you come from', [
  {
    ...{ linkId: 'country', type: 'choice', text: 'In which country were you born?' },
    answerValueSet: 'https://elsewhere.example/ValueSet/countries',
  },
  {
    ...{ linkId: 'language', type: 'open-choice', text: 'Which language do you speak at home?' },
    answerValueSet: 'https://elsewhere.example/ValueSet/languages',
  },
]);
