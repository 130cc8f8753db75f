import { medicine, people, term } from '../life.ts';
import { diagnose, measure, perform, prescribe, report, signs, takes, tests, visit } from '../records.ts';
import type { Story } from '../story.ts';

const { doctor, assistant, laboratory } = people;

/** Asthma since childhood, worse in May. */
export const asthma: Story = {
  fits: ({ ageYears }) => ageYears >= 5 && ageYears <= 45,
  tell(life, { chance }) {
    const begin = chance.between(1200, 3000);
    const why = diagnose(life, term('195967001', 'Asthma'), {
      ...{ from: begin, by: doctor, note: 'Worse in May, birch pollen.' },
    });
    takes(life, medicine('R03AC02', 'Salbutamol'), {
      from: begin,
      dose: '2 puffs when short of breath',
      why,
      by: doctor,
    });
    takes(life, medicine('R03BA02', 'Budesonide'), { from: begin - 60, dose: '200 µg, twice a day', why, by: doctor });
    for (let daysAgo = begin - 100; daysAgo > 10; daysAgo -= 365) {
      const encounter = visit(life, daysAgo, { reason: 'Wheezing at night', by: doctor });
      measure(life, daysAgo, signs.oxygen, { value: chance.between(93, 98), by: assistant, encounter });
      prescribe(life, daysAgo, {
        medication: medicine('R03AC02', 'Salbutamol'),
        dose: 'as before',
        by: doctor,
        encounter,
      });
    }
  },
};

/** Tired for a year, until somebody measured TSH. */
export const thyroid: Story = {
  fits: ({ ageYears, sex }) => ageYears >= 20 && sex === 'female',
  tell(life, { chance }) {
    const begin = chance.between(900, 2600);
    const why = diagnose(life, term('40930008', 'Hypothyroidism'), { from: begin, by: doctor });
    takes(life, medicine('H03AA01', 'Levothyroxine'), { from: begin, dose: '75 µg before breakfast', why, by: doctor });
    for (let daysAgo = begin; daysAgo > 10; daysAgo -= 180) {
      const value = daysAgo > begin - 200 ? 7.9 : chance.between(80, 380) / 100;
      report(life, daysAgo, { title: 'Thyroid', by: laboratory, results: [[tests.tsh, value]] });
    }
  },
};

/** A fall on ice, a cast, and a knee that tells the weather since. */
export const brokenLeg: Story = {
  fits: ({ ageYears }) => ageYears >= 14,
  tell(life, { chance }) {
    const fall = chance.between(300, 3000);
    const encounter = visit(life, fall, { reason: 'Fall on ice', by: doctor });
    diagnose(life, term('6698000', 'Closed fracture of tibia'), {
      from: fall,
      until: fall - 90,
      by: doctor,
      encounter,
    });
    perform(life, fall, { code: { text: 'Lower leg cast' }, by: doctor, encounter });
    takes(life, medicine('N02BE01', 'Paracetamol'), {
      from: fall,
      until: fall - 20,
      dose: '1 g when it hurts',
      by: doctor,
    });
    perform(life, fall - 45, { code: { text: 'Cast removed' }, by: doctor });
  },
};

/** Sore throats, coughs and what else comes each winter. */
export const winters: Story = {
  fits: () => true,
  tell(life, { chance }) {
    for (let year = 0; year < 8; year += 1) {
      if (chance.happens(0.5)) continue;
      const daysAgo = year * 365 + chance.between(20, 60);
      const encounter = visit(life, daysAgo, { reason: chance.pick(['Cough', 'Sore throat', 'Fever']), by: doctor });
      measure(life, daysAgo, signs.temperature, { value: chance.between(366, 393) / 10, by: assistant, encounter });
      diagnose(life, term('54150009', 'Upper respiratory infection'), {
        ...{ from: daysAgo, until: Math.max(daysAgo - 10, 1), by: doctor, encounter },
      });
    }
  },
};
