import { definitions, findDefinition } from '../records/definitions.ts';

/** The TypeScript of the parameters of every type: `{ code: 'token'; subject: { reference: 'Patient' } }`. */
export function searchParameterTypes(): Record<string, string> {
  const all = definitions.length;
  return Object.fromEntries(
    definitions.map(({ type, search }) => {
      const parameters = Object.entries(search).map(([name, { type: kind, targets = [] }]) => {
        const modeled = targets.filter((target) => findDefinition(target));
        const union = modeled.map((target) => `'${target}'`).join(' | ') || 'never';
        const leads = modeled.length === all ? 'keyof SearchParameterTypes' : union;
        return `'${name}': ${kind === 'reference' ? `{ reference: ${leads} }` : `'${kind}'`}`;
      });
      return [type, parameters.length === 0 ? 'Record<never, never>' : `{ ${parameters.join('; ')} }`];
    }),
  );
}
