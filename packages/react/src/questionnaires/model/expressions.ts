import type { Patient, Questionnaire, QuestionnaireResponse } from '@clinikit/client/fhir';
import { extensionsOf } from './extensions.ts';

/** FHIRPath over what a form knows. */
export interface Expressions {
  /** The values of an expression; throws for one that cannot be read. */
  readonly evaluate: (expression: string, about: ExpressionSubject) => unknown[];
}

/** What an expression sees: `%resource`, `%questionnaire`, `%patient` and the form's variables. */
export interface ExpressionSubject {
  readonly response: QuestionnaireResponse;
  readonly questionnaire: Questionnaire;
  readonly patient: Patient | undefined;
}

/**
 * The engine, loaded when a form has expressions: larger than all other code of forms together. This is the only door to it.
 */
export async function loadExpressions(): Promise<Expressions> {
  const [{ default: fhirpath }, { default: r4 }] = await Promise.all([
    import('fhirpath'),
    import('fhirpath/fhir-context/r4'),
  ]);
  const evaluateWith = (expression: string, response: object, environment: Record<string, unknown>): unknown[] => {
    const found: unknown = fhirpath.evaluate(response, expression, environment, r4);
    return Array.isArray(found) ? found : [];
  };
  return {
    evaluate: (expression, { response, questionnaire, patient }) => {
      const environment: Record<string, unknown> = { resource: response, questionnaire, ...(patient && { patient }) };
      for (const { valueExpression } of extensionsOf(questionnaire, 'variable')) {
        const { name, expression: value } = valueExpression ?? {};
        if (name && value) environment[name] = evaluateWith(value, response, environment);
      }
      return evaluateWith(expression, response, environment);
    },
  };
}
