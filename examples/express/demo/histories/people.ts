import type { Patient } from '@clinikit/client/fhir';
import { patientIdSystem } from '../../server/patientNumbers.ts';
import { type Chance, chanceOf } from './chance.ts';
import { inventName } from './names.ts';

/** Somebody invented, with what decides which stories can be theirs. */
export interface InventedPerson {
  readonly patient: Patient;
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  readonly chance: Chance;
  /** Whose allergies are told elsewhere: nobody says that they have none. */
  readonly isAllergic?: boolean;
}

const streets = ['ul. Świętokrzyska', 'ul. Żeromskiego', 'al. Jerozolimskie', 'ul. Źródlana', 'pl. Wolności'] as const;
const cities = [
  ['Kraków', '31-001'],
  ['Łódź', '90-001'],
  ['Wrocław', '50-002'],
  ['Gdańsk', '80-001'],
  ['Bielsko-Biała', '43-300'],
] as const;

/** Children, people at work and old ones, about as a family doctor has them. */
const ages = [
  [1, 12],
  [13, 25],
  [26, 45],
  [26, 45],
  [46, 65],
  [46, 65],
  [66, 92],
] as const;

/** @param at 0 for the first one. @param today of whom the stories go up to this day. */
export function inventPerson(at: number, today: Date): InventedPerson {
  const chance = chanceOf(at * 7919 + 17);
  const sex = chance.happens(0.53) ? 'female' : 'male';
  const [least, most] = chance.pick(ages);
  const ageYears = chance.between(least, most);
  const born = new Date(today);
  born.setUTCFullYear(today.getUTCFullYear() - ageYears);
  born.setUTCDate(born.getUTCDate() - chance.between(1, 364));
  const { family, given } = inventName(chance, sex);
  const [city, postalCode] = chance.pick(cities);
  const phone = `+48 ${chance.between(500, 799)} 555 ${String(chance.between(0, 999)).padStart(3, '0')}`;
  return {
    sex,
    ageYears,
    chance,
    patient: {
      resourceType: 'Patient',
      active: true,
      identifier: [{ system: patientIdSystem, value: `DEMO-${String(at + 101)}` }],
      name: [{ use: 'official', given: [...given], ...(family !== undefined && { family }) }],
      gender: sex,
      birthDate: born.toISOString().slice(0, 10),
      telecom: [{ system: 'phone', value: phone, use: 'mobile' }],
      address: [
        { use: 'home', line: [`${chance.pick(streets)} ${chance.between(1, 120)}`], city, postalCode, country: 'PL' },
      ],
    },
  };
}
