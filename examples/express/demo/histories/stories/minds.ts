import { medicine, people, term } from '../life.ts';
import { diagnose, takes, visit } from '../records.ts';
import type { Story } from '../story.ts';

const { therapist, doctor } = people;

/** The sum of the nine questions, each 0 to 3. */
const phq9 = 'http://loinc.org/q/44249-1';

/** Sessions each week, a questionnaire each month, slowly better. */
export const depression: Story = {
  fits: ({ ageYears }) => ageYears >= 16 && ageYears <= 70,
  tell(life, { chance }) {
    const begin = chance.between(250, 1200);
    const why = diagnose(life, term('35489007', 'Depressive disorder'), { from: begin, by: therapist });
    takes(life, medicine('N06AB06', 'Sertraline'), { from: begin - 30, dose: '50 mg in the morning', why, by: doctor });
    for (let session = 0; begin - session * 7 > 3 && session < 45; session += 1) {
      if (chance.happens(0.12)) continue;
      visit(life, begin - session * 7, { reason: 'Session', by: therapist });
    }
    for (let month = 0; begin - month * 30 > 1 && month < 12; month += 1) {
      const daysAgo = begin - month * 30;
      const answers = Array.from({ length: 9 }, () =>
        Math.max(0, Math.min(3, Math.round(2.4 - month * 0.2 + chance.between(-6, 6) / 10))),
      );
      const total = answers.reduce((sum, each) => sum + each, 0);
      life.add('QuestionnaireResponse', {
        questionnaire: phq9,
        status: 'completed',
        authored: life.moment(daysAgo),
        item: [
          ...answers.map((value, at) => ({ linkId: `phq9-${at + 1}`, answer: [{ valueInteger: value }] })),
          { linkId: 'phq9-total', text: 'PHQ-9, sum', answer: [{ valueInteger: total }] },
        ],
      });
    }
    life.add('CarePlan', {
      status: 'active',
      intent: 'plan',
      title: 'Behavioral activation',
      description: 'One walk with a friend each week; back to work by hours.',
      period: { start: life.day(begin) },
      author: therapist,
      addresses: [why],
    });
  },
};

/** Fear of flying, of lifts and of the dentist. */
export const anxiety: Story = {
  fits: ({ ageYears }) => ageYears >= 13,
  tell(life, { chance }) {
    const begin = chance.between(120, 2200);
    diagnose(life, term('197480006', 'Anxiety disorder'), { from: begin, by: therapist });
    for (let session = 0; begin - session * 14 > 3 && session < 14; session += 1) {
      visit(life, begin - session * 14, { reason: 'Session', by: therapist });
    }
    life.add('Flag', {
      status: 'active',
      code: { text: 'Afraid of the dentist: explain each step' },
      period: { start: life.day(begin) },
      author: therapist,
    });
  },
};
