import type { HumanName, Patient } from './schemas.ts';

const preferred = ['official', 'usual'];

/**
 * The name to show for a patient: family first, as lists are sorted (`Żółkiewska, Łucja Maria`).
 *
 * Takes the official name, else the usual one, else the first that is not old; `text` when there are no parts. Undefined
 * when nothing usable is recorded: it is for the reader to say so, not for this function to invent a name.
 */
export function formatHumanName(patient: Pick<Patient, 'name'>): string | undefined {
  const names = (patient.name ?? []).filter((name) => name.use !== 'old' && textOf(name) !== undefined);
  const byUse = preferred.flatMap((use) => names.filter((name) => name.use === use));
  const name = byUse[0] ?? names[0];
  return name && textOf(name);
}

function textOf(name: HumanName): string | undefined {
  const given = (name.given ?? [])
    .map((each) => each.trim())
    .filter(Boolean)
    .join(' ');
  const parts = [name.family?.trim(), given].filter(Boolean).join(', ');
  return parts || name.text?.trim() || undefined;
}
