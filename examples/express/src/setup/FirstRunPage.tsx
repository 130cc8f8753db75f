import { ClinicForm, type ClinicPart } from '@clinikit/react/admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { InvitationForm } from '../people/InvitationForm.tsx';
import { useWords } from '../words/useWords.ts';

const steps = ['facts', 'languages', 'hours', 'people'] as const;
const partsOf: Readonly<Record<'facts' | 'languages' | 'hours', readonly ClinicPart[]>> = {
  facts: ['facts'],
  languages: ['timeZone', 'languages'],
  hours: ['hours'],
};

/** The first setup of a clinic, step by step; each is saved by itself, so that whoever is called away loses nothing. */
export function FirstRunPage({ onDone }: { onDone: () => void }): ReactNode {
  const words = useWords().session;
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps[at] ?? 'people';
  // Who does not see the page hears where they are now.
  useEffect(() => {
    if (at > 0) heading.current?.focus();
  }, [at]);
  return (
    <section className="setup" data-page="setup" data-step={step}>
      <h1>{words.setupTitle}</h1>
      <ol className="setup-steps">
        {steps.map((each, place) => (
          <li key={each} aria-current={each === step ? 'step' : undefined} data-done={place < at}>
            {words.setupSteps[each]}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        <span className="quiet">{words.setupStep(at + 1, steps.length)}</span> {words.setupSteps[step]}
      </h2>
      <p className="lead">{words.setupLeads[step]}</p>
      {step === 'people' ? (
        <InvitationForm onInvited={() => undefined} />
      ) : (
        <ClinicForm key={step} parts={partsOf[step]} labels={{ save: words.setupNext }} onSave={() => setAt(at + 1)} />
      )}
      <p className="row-of-buttons">
        {at > 0 && (
          <button type="button" className="secondary" onClick={() => setAt(at - 1)}>
            {words.back}
          </button>
        )}
        <button type="button" className={step === 'people' ? 'primary' : 'secondary'} onClick={onDone}>
          {step === 'people' ? words.setupDone : words.setupLater}
        </button>
      </p>
    </section>
  );
}
