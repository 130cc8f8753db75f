import { medicine, people, term } from '../life.ts';
import { allergic, bloodPressure, measure, noAllergies, report, signs, tests, vaccinate, visit } from '../records.ts';
import type { Story } from '../story.ts';

const { doctor, assistant, laboratory } = people;

/** Everybody's: a check-up each year, blood now and then, a flu shot, and the question for allergies. */
export const checkUps: Story = {
  fits: ({ ageYears }) => ageYears >= 18,
  tell(life, { chance, sex, ageYears, isAllergic = false }) {
    const height = sex === 'female' ? chance.between(155, 176) : chance.between(166, 192);
    let weight = chance.between(20, 29) * (height / 100) ** 2;
    const systolic = 108 + ageYears * 0.3;
    for (let year = 9; year >= 0; year -= 1) {
      const daysAgo = year * 365 + chance.between(4, 330);
      const encounter = visit(life, daysAgo, { reason: 'Check-up', by: doctor });
      const at = { by: assistant, encounter };
      weight += chance.between(-15, 22) / 10;
      bloodPressure(life, daysAgo, {
        ...at,
        systolic: systolic + chance.between(-9, 12),
        diastolic: 66 + ageYears * 0.15 + chance.between(-5, 8),
      });
      measure(life, daysAgo, signs.pulse, { ...at, value: chance.between(58, 84) });
      measure(life, daysAgo, signs.weight, { ...at, value: weight });
      if (year === 9) measure(life, daysAgo, signs.height, { ...at, value: height });
      if (chance.happens(0.4)) {
        report(life, daysAgo - 2, {
          title: 'Blood count',
          by: laboratory,
          results: [
            [tests.hemoglobin, chance.between(118, 158) / 10],
            [tests.leukocytes, chance.between(42, 98) / 10],
            [tests.crp, chance.between(2, 48) / 10],
          ],
        });
      }
      if (ageYears > 55 || chance.happens(0.25)) {
        vaccinate(life, daysAgo, { code: '140', text: 'Influenza, seasonal', by: assistant });
      }
    }
    if (isAllergic) return;
    if (chance.happens(0.3)) noAllergies(life, chance.between(30, 3000), doctor);
    else if (chance.happens(0.25)) {
      const [substance, reaction, risk] = chance.pick(allergies);
      allergic(life, substance, { from: chance.between(200, 3400), reaction, risk, by: doctor });
    }
  },
};

const allergies = [
  [medicine('J01CA04', 'Amoxicillin'), 'Rash over the trunk', 'low'],
  [term('91936005', 'Penicillin'), 'Swelling of the face, short of breath', 'high'],
  [term('300916003', 'Latex'), 'Contact eczema', 'low'],
  [medicine('N01BB02', 'Lidocaine'), 'Hives', 'high'],
  [medicine('M01AE01', 'Ibuprofen'), 'Wheezing', 'high'],
  [term('91935009', 'Peanut'), 'Anaphylaxis', 'high'],
] as const;
