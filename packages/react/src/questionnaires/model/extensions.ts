import type { Extension, QuestionnaireItem } from '@clinikit/client/fhir';

const base = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';

/** Extensions that a form follows. @source https://hl7.org/fhir/R4/questionnaire-profiles.html @source https://hl7.org/fhir/uv/sdc/ */
export const extensionUrls = {
  hidden: `${base}questionnaire-hidden`,
  itemControl: `${base}questionnaire-itemControl`,
  choiceOrientation: `${base}questionnaire-choiceOrientation`,
  minValue: `${base}minValue`,
  maxValue: `${base}maxValue`,
  minLength: `${base}minLength`,
  maxDecimalPlaces: `${base}maxDecimalPlaces`,
  minOccurs: `${base}questionnaire-minOccurs`,
  maxOccurs: `${base}questionnaire-maxOccurs`,
  regex: `${base}regex`,
  entryFormat: `${base}entryFormat`,
  unit: `${base}questionnaire-unit`,
  unitOption: `${base}questionnaire-unitOption`,
  sliderStepValue: `${base}questionnaire-sliderStepValue`,
  optionExclusive: `${base}questionnaire-optionExclusive`,
  ordinalValue: `${base}ordinalValue`,
  variable: `${base}variable`,
  calculatedExpression: `${sdc}sdc-questionnaire-calculatedExpression`,
  initialExpression: `${sdc}sdc-questionnaire-initialExpression`,
  enableWhenExpression: `${sdc}sdc-questionnaire-enableWhenExpression`,
} as const;

type Extended = { readonly extension?: readonly Extension[] | undefined };

/** All extensions of one kind. */
export const extensionsOf = ({ extension = [] }: Extended, name: keyof typeof extensionUrls): Extension[] =>
  extension.filter(({ url }) => url === extensionUrls[name]);

/** The extension of one kind. */
export const extensionOf = (extended: Extended, name: keyof typeof extensionUrls): Extension | undefined =>
  extensionsOf(extended, name)[0];

/** How an item wants to be shown: `radio-button`, `slider`, `help`. */
export const itemControlOf = (item: Extended): string | undefined =>
  extensionOf(item, 'itemControl')?.valueCodeableConcept?.coding?.[0]?.code;

/** Whether nobody shall see an item. What it holds is sent all the same. */
export const isHidden = (item: Extended): boolean => extensionOf(item, 'hidden')?.valueBoolean === true;

/** A FHIRPath expression of an item. */
export function expressionOf(
  item: Extended,
  name: 'calculatedExpression' | 'initialExpression' | 'enableWhenExpression',
): string | undefined {
  const expression = extensionOf(item, name)?.valueExpression;
  return expression?.language === 'text/fhirpath' ? expression.expression : undefined;
}

/** Whether a form cannot be shown without an engine for its expressions. */
export function hasExpressions({
  item = [],
  ...rest
}: Extended & { readonly item?: readonly QuestionnaireItem[] | undefined }): boolean {
  const own = (rest.extension ?? []).some(({ valueExpression }) => valueExpression?.language === 'text/fhirpath');
  return own || item.some(hasExpressions);
}
