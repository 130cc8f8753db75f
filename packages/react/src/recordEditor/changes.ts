/** A field that somebody else has changed too, or alone, since the form was opened. */
export interface FieldChange<Field extends string> {
  readonly field: Field;
  readonly mine: string;
  readonly theirs: string;
  /** Whose stands unless a person says otherwise; undefined where both have changed it. */
  readonly proposed: 'mine' | 'theirs' | undefined;
}

type Values<Field extends string> = Readonly<Record<Field, string>>;

/** The fields in which what was entered here and what stands in the record now differ. */
export function changesBetween<Field extends string>(
  fields: readonly Field[],
  { shown, mine, theirs }: { shown: Values<Field>; mine: Values<Field>; theirs: Values<Field> },
): FieldChange<Field>[] {
  return fields.flatMap((field) => {
    if (mine[field] === theirs[field]) return [];
    const proposed = mine[field] === shown[field] ? 'theirs' : theirs[field] === shown[field] ? 'mine' : undefined;
    return [{ field, mine: mine[field], theirs: theirs[field], proposed }];
  });
}
