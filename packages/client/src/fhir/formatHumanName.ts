import type { HumanName } from './dataTypes.ts';
import { preferredName } from './preferredName.ts';
import type { Patient } from './resources/patient.ts';

/**
 * The name to show for a patient: family first, as lists are sorted (`Żółkiewska, Łucja Maria`).
 *
 * Takes the name that {@link preferredName} takes; `text` when there are no parts. Undefined when nothing usable is
 * recorded: it is for the reader to say so, not for this function to invent a name.
 */
export function formatHumanName(patient: Pick<Patient, 'name'>): string | undefined {
  const name = preferredName(patient);
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
