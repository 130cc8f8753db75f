import type { CodeableConcept } from '@clinikit/client/fhir';
import { foldedText } from '@clinikit/dicom';

/** Whether two concepts say the same: one code of one system in both, or the same words however they are written. */
export function isSameThing(one: CodeableConcept | undefined, other: CodeableConcept | undefined): boolean {
  const codes = new Set((one?.coding ?? []).map(({ system, code }) => `${system}|${code}`));
  if ((other?.coding ?? []).some(({ system, code }) => code !== undefined && codes.has(`${system}|${code}`)))
    return true;
  const words = new Set(textsOf(one));
  return textsOf(other).some((text) => words.has(text));
}

const textsOf = (concept: CodeableConcept | undefined): string[] =>
  [concept?.text, ...(concept?.coding ?? []).map(({ display }) => display)].flatMap((text) => {
    const folded = foldedText(text ?? '')
      .replaceAll(/[\s-]+/g, ' ')
      .trim();
    return folded === '' ? [] : [folded];
  });
