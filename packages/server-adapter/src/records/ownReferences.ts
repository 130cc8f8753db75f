/**
 * The address of a record of this server as a reference to it: `https://clinic.example/api/fhir/Patient/7` is `Patient/7`.
 * Any other text stays as it is.
 *
 * @param base the address of the server in full, without a slash behind it.
 * @source https://hl7.org/fhir/R4/references.html#literal
 */
export function ownReference(text: string, base: string): string {
  if (!text.startsWith(`${base}/`)) return text;
  const rest = text.slice(base.length + 1);
  return /^[A-Z][A-Za-z]{0,63}\/[A-Za-z0-9\-.]{1,64}(\/_history\/[A-Za-z0-9\-.]{1,64})?$/.test(rest) ? rest : text;
}

/**
 * A resource whose references to this server's own records are relative, as they are kept: so they are found, counted and
 * checked like any other, and lead to the record under whatever address the clinic is reached.
 */
export function withOwnReferences<Value>(value: Value, base: string): Value;
export function withOwnReferences(value: unknown, base: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withOwnReferences(one, base));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      key === 'reference' && typeof part === 'string' ? ownReference(part, base) : withOwnReferences(part, base),
    ]),
  );
}
