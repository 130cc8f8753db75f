import { expect, test } from 'vitest';
import { phq9 } from '../testing/forms.ts';
import { loadExpressions } from './expressions.ts';
import { withScores } from './scores.ts';

test('answers that came without the scores of their choices are counted by them', async () => {
  const { evaluate } = await loadExpressions();
  const definition = phq9.item ?? [];
  const system = 'http://loinc.org';
  const answers = ['LA6571', 'LA6570'].map((code, at) => ({
    linkId: String(at + 1),
    answer: [{ valueCoding: { system, code } }],
  }));
  const expression = definition.find(({ linkId }) => linkId === 'score')?.extension?.[0]?.valueExpression?.expression;
  const sum = (item: typeof answers) =>
    evaluate(expression ?? '', {
      response: { resourceType: 'QuestionnaireResponse', status: 'completed', item },
      questionnaire: phq9,
      patient: undefined,
    });
  expect(sum(answers)).toEqual([]);
  const scored = withScores(definition, answers);
  expect(sum(scored as typeof answers)).toEqual([5]);
  expect(withScores(definition, scored)).toEqual(scored);
});
