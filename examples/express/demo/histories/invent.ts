import type { FhirResources, Reference } from '@clinikit/client/fhir';
import type { Chance } from './chance.ts';
import { beginLife, type LifeEntry, people, term } from './life.ts';
import { type InventedPerson, inventPerson } from './people.ts';
import { allergic } from './records.ts';
import { checkUps } from './stories/checkUps.ts';
import { childhood } from './stories/childhood.ts';
import { diabetes } from './stories/diabetes.ts';
import { hypertension } from './stories/hypertension.ts';
import { asthma, brokenLeg, thyroid, winters } from './stories/illnesses.ts';
import { anxiety, depression } from './stories/minds.ts';
import { cleanings, gums, molar } from './stories/teeth.ts';
import type { Story } from './story.ts';

/** Everybody who can have lived them has. */
const everybody: readonly Story[] = [checkUps, childhood, cleanings];
/** Some people have some of them: how often, of those whom a story fits. */
const some: readonly (readonly [Story, number])[] = [
  [diabetes, 0.16],
  [hypertension, 0.35],
  [asthma, 0.12],
  [thyroid, 0.15],
  [brokenLeg, 0.1],
  [winters, 0.5],
  [molar, 0.5],
  [gums, 0.25],
  [depression, 0.16],
  [anxiety, 0.12],
];

/** An invented person's record and chart, as entries of one Bundle. */
export interface InventedChart {
  readonly patient: FhirResources['Patient'];
  readonly entries: readonly LifeEntry[];
}

const patientUrl = 'urn:uuid:00000000-0000-4000-8000-000000000000';

/** @param at 0 for the first one; the same person always lives the same stories. @param today their last day. */
export function inventChart(at: number, today: Date): InventedChart {
  const person = inventPerson(at, today);
  const entries = historyOf(person, { reference: patientUrl }, today);
  return { patient: person.patient, entries: [{ fullUrl: patientUrl, resource: person.patient }, ...entries] };
}

/** What somebody has lived. */
export function historyOf(person: InventedPerson, patient: Reference, today: Date): readonly LifeEntry[] {
  const life = beginLife(patient, today);
  const stories = [...everybody, ...some.filter(([, share]) => person.chance.happens(share)).map(([story]) => story)];
  for (const story of stories) if (story.fits(person)) story.tell(life, person);
  return life.entries;
}

/** A full chart, which has every story that fits. */
export function fullHistory(
  person: Omit<InventedPerson, 'patient' | 'chance'> & { readonly chance: Chance },
  options: { patient: FhirResources['Patient']; reference: Reference; today: Date },
): readonly LifeEntry[] {
  const life = beginLife(options.reference, options.today);
  const whole: InventedPerson = { ...person, patient: options.patient, isAllergic: true };
  for (const story of [...everybody, ...some.map(([each]) => each)]) if (story.fits(whole)) story.tell(life, whole);
  const penicillin = term('91936005', 'Penicillin');
  const reaction = 'Swelling of the face, short of breath';
  allergic(life, penicillin, { from: 2900, reaction, risk: 'high', by: people.doctor });
  return life.entries;
}
