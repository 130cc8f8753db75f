import { medicine, people, term } from '../life.ts';
import { diagnose, prescribe, report, takes, tests, visit } from '../records.ts';
import type { Story } from '../story.ts';

const { doctor, laboratory } = people;
const metformin = medicine('A10BA02', 'Metformin');

/** Found by chance at a check-up, treated too late, under control since a second medicine and walks with the dog. */
export const diabetes: Story = {
  fits: ({ ageYears }) => ageYears >= 45,
  tell(life, { chance }) {
    const begin = chance.between(1800, 3300);
    const encounter = visit(life, begin, { reason: 'Thirst, tired', by: doctor });
    const problem = diagnose(life, term('44054006', 'Type 2 diabetes mellitus'), {
      ...{ from: begin, by: doctor, encounter },
      note: 'Father had it, too. Wants to try with diet first.',
    });
    takes(life, metformin, {
      from: begin - 90,
      dose: '500 mg, twice a day with meals',
      until: 900,
      why: problem,
      by: doctor,
    });
    takes(life, metformin, { from: 900, dose: '1,000 mg, twice a day with meals', why: problem, by: doctor });
    takes(life, medicine('A10BK01', 'Dapagliflozin'), {
      from: 840,
      dose: '10 mg in the morning',
      why: problem,
      by: doctor,
    });
    for (let daysAgo = begin; daysAgo > 10; daysAgo -= 92) {
      // It climbs until the second medicine, and falls behind it.
      const share = daysAgo > 840 ? (begin - daysAgo) / begin : 0.2;
      report(life, daysAgo, {
        title: 'Diabetes follow-up',
        by: laboratory,
        results: [
          [tests.hba1c, 6.6 + 2.6 * share + chance.between(-3, 3) / 10],
          [tests.glucose, 118 + 90 * share + chance.between(-14, 18)],
          [tests.creatinine, chance.between(70, 118) / 100],
        ],
      });
      if (chance.happens(0.5)) {
        const control = visit(life, daysAgo - 5, { reason: 'Diabetes control', by: doctor });
        prescribe(life, daysAgo - 5, { medication: metformin, dose: 'as before', by: doctor, encounter: control });
      }
    }
    life.add('CarePlan', {
      status: 'active',
      intent: 'plan',
      title: 'Diabetes: HbA1c below 7 %',
      description: 'Walk 30 minutes a day, weight below 85 kg, eyes and feet once a year.',
      period: { start: life.day(840) },
      author: doctor,
      addresses: [problem],
      activity: [
        { detail: { status: 'in-progress', description: 'HbA1c every three months' } },
        { detail: { status: 'scheduled', description: 'Look at the retina, due this year' } },
        { detail: { status: 'in-progress', description: 'Walk 30 minutes a day' } },
      ],
    });
  },
};
