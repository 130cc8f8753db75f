const rules = new Intl.PluralRules('pl');

/**
 * A number of things with the form that it asks for: 1 obraz, 2 obrazy, 5 obrazów, 22 obrazy. In the genitive, as after
 * `nie` and `z`, there are two forms only: 1 obrazu, 2 obrazów.
 */
export function counted(count: number, one: string, few: string, many = few): string {
  const form = rules.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
