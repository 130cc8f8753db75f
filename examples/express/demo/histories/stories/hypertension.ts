import { medicine, people, term } from '../life.ts';
import { bloodPressure, diagnose, report, takes, tests, visit } from '../records.ts';
import type { Story } from '../story.ts';

const { doctor, assistant, laboratory } = people;

/** High for years, one medicine with a cough, another one without. */
export const hypertension: Story = {
  fits: ({ ageYears }) => ageYears >= 40,
  tell(life, { chance }) {
    const begin = chance.between(1500, 3500);
    const changed = begin - chance.between(120, 400);
    const encounter = visit(life, begin, { reason: 'Headache in the morning', by: doctor });
    const why = diagnose(life, term('38341003', 'Hypertension'), { from: begin, by: doctor, encounter });
    takes(life, medicine('C09AA05', 'Ramipril'), {
      ...{ from: begin, until: changed, dose: '5 mg in the morning', why, by: doctor },
    });
    takes(life, medicine('C09CA01', 'Losartan'), { from: changed, dose: '50 mg in the morning', why, by: doctor });
    takes(life, medicine('C10AA05', 'Atorvastatin'), { from: changed, dose: '20 mg in the evening', by: doctor });
    for (let daysAgo = begin; daysAgo > 5; daysAgo -= chance.between(40, 110)) {
      const high = daysAgo > changed ? 18 : 0;
      bloodPressure(life, daysAgo, {
        systolic: 131 + high + chance.between(-8, 14),
        diastolic: 80 + high / 2 + chance.between(-6, 8),
        by: assistant,
      });
    }
    for (let year = Math.floor(begin / 365); year >= 0; year -= 1) {
      report(life, year * 365 + 40, {
        title: 'Lipids',
        by: laboratory,
        results: [
          [tests.cholesterol, chance.between(150, 250)],
          [tests.ldl, chance.between(70, 170)],
          [tests.hdl, chance.between(36, 74)],
        ],
      });
    }
  },
};
