import type { CodeableConcept, FhirRange, Quantity } from '@clinikit/client/fhir';

/** A concept in words, or its code. */
export const conceptText = (concept: CodeableConcept | undefined): string | undefined =>
  concept?.text ?? concept?.coding?.map(({ display, code }) => display ?? code).find(Boolean);

/** A value with its unit, never one without the other where there is one. */
export function quantityText({
  valueQuantity: quantity,
  valueString,
  valueCodeableConcept,
  valueInteger,
  valueBoolean,
}: {
  readonly valueQuantity?: Quantity | undefined;
  readonly valueString?: string | undefined;
  readonly valueCodeableConcept?: CodeableConcept | undefined;
  readonly valueInteger?: number | undefined;
  readonly valueBoolean?: boolean | undefined;
}): string | undefined {
  if (quantity?.value !== undefined) {
    return [`${quantity.comparator ?? ''}${quantity.value}`, quantity.unit ?? quantity.code].filter(Boolean).join(' ');
  }
  const plain = valueString ?? valueInteger ?? valueBoolean;
  return conceptText(valueCodeableConcept) ?? (plain === undefined ? undefined : String(plain));
}

/** Between which values something is expected. */
export function rangeText({ low, high, text }: FhirRange & { readonly text?: string | undefined }): string | undefined {
  if (text !== undefined) return text;
  const [from, to] = [low?.value, high?.value];
  const unit = low?.unit ?? high?.unit ?? '';
  if (from !== undefined && to !== undefined) return `${from}–${to} ${unit}`.trim();
  if (from !== undefined) return `≥ ${from} ${unit}`.trim();
  return to === undefined ? undefined : `≤ ${to} ${unit}`.trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a narrative, which is XHTML. */
export const plainText = (xhtml: string): string =>
  xhtml
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/tr|\/td|\/th|\/h\d)[^>]*>/gi, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(
      /&(#x?[\da-f]+|\w+);/gi,
      (whole, name: string) => entities[name.toLowerCase()] ?? fromNumber(name) ?? whole,
    )
    .replaceAll(/\s+/g, ' ')
    .trim();

function fromNumber(name: string): string | undefined {
  const code = name.startsWith('#x')
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? Number(name.slice(1))
      : Number.NaN;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
