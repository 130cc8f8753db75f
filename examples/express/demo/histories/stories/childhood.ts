import { people } from '../life.ts';
import { measure, noAllergies, signs, vaccinate, visit } from '../records.ts';
import type { Story } from '../story.ts';

const { doctor, assistant } = people;

/** Ages in days at which the vaccinations of childhood are due. */
const schedule = [
  { ageDays: 1, code: '08', text: 'Hepatitis B', dose: 1 },
  { ageDays: 50, code: '20', text: 'Diphtheria, tetanus, pertussis', dose: 1 },
  { ageDays: 55, code: '133', text: 'Pneumococcal', dose: 1 },
  { ageDays: 110, code: '20', text: 'Diphtheria, tetanus, pertussis', dose: 2 },
  { ageDays: 170, code: '20', text: 'Diphtheria, tetanus, pertussis', dose: 3 },
  { ageDays: 210, code: '08', text: 'Hepatitis B', dose: 3 },
  { ageDays: 400, code: '03', text: 'Measles, mumps, rubella', dose: 1 },
  { ageDays: 2200, code: '03', text: 'Measles, mumps, rubella', dose: 2 },
  { ageDays: 2250, code: '130', text: 'Diphtheria, tetanus, pertussis, polio', dose: 5 },
  { ageDays: 4100, code: '165', text: 'Human papillomavirus', dose: 1 },
] as const;

/** Growing up: vaccinations when they are due, and a measurement of height and weight each year. */
export const childhood: Story = {
  fits: ({ ageYears }) => ageYears < 18,
  tell(life, { chance, ageYears }) {
    const ageDays = ageYears * 365;
    for (const { ageDays: dueAt, ...vaccine } of schedule) {
      const daysAgo = ageDays - dueAt - chance.between(0, 12);
      if (daysAgo > 0) vaccinate(life, daysAgo, { ...vaccine, by: assistant });
    }
    for (let year = Math.min(ageYears - 1, 9); year >= 0; year -= 1) {
      const daysAgo = year * 365 + chance.between(10, 200);
      const age = ageYears - year;
      const encounter = visit(life, daysAgo, { reason: 'Growth and development', by: doctor });
      measure(life, daysAgo, signs.height, { value: 76 + age * 6.1 + chance.between(-3, 3), by: assistant, encounter });
      measure(life, daysAgo, signs.weight, {
        value: 9 + age * 2.1 + (age * age) / 12 + chance.between(0, 20) / 10,
        by: assistant,
        encounter,
      });
    }
    if (chance.happens(0.7)) noAllergies(life, chance.between(20, 300), doctor);
  },
};
