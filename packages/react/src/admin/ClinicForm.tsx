import { isClientError } from '@clinikit/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, forwardRef, type KeyboardEvent, type ReactNode, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { Field } from '../chart/Field.tsx';
import { useChartLabels } from '../chart/useChartLabels.ts';
import { clinicKeys } from '../live/keys.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useLocale } from '../provider/language.ts';
import type { AdminLabels } from '../provider/messages/adminLabels.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import {
  type ClinicFacts,
  type ClinicRecords,
  type Day,
  days,
  factsOf,
  readClinic,
  writeClinic,
} from './clinicRecords.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { useAdminLabels } from './useAdminLabels.ts';

/** What of the clinic is asked for. */
export type ClinicPart = 'facts' | 'timeZone' | 'languages' | 'hours';

const allParts: readonly ClinicPart[] = ['facts', 'timeZone', 'languages', 'hours'];

/** Props of {@link ClinicForm}. */
export interface ClinicFormProps extends RootProps {
  /** Called once the clinic is saved, as at the end of a first setup. */
  onSave?: (() => void) | undefined;
  /** Asks for these alone, as each step of a first setup does; what is not asked for stays as it is. All unless told. */
  parts?: readonly ClinicPart[] | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<AdminLabels> | undefined;
}

/**
 * The clinic's name, address, time zone, languages and opening hours: the records `Organization/clinic` and `Location/clinic`, which the
 * first saving makes.
 *
 * The root element carries `data-clinikit-clinic` and `data-state` (`loading | error | ready | saving | saved`).
 */
export const ClinicForm = forwardRef<HTMLElement, ClinicFormProps>(function ClinicForm(
  { onSave, parts = allParts, labels, ...root },
  ref,
): ReactNode {
  const words = useAdminLabels(labels);
  const common = useChartLabels(undefined);
  const clinic = useClinic();
  const queries = useQueryClient();
  const queryKey = [...clinicKeys.all(clinic), 'clinic-records'];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => readClinic(clinic, signal),
    // What is being typed is not taken away by a reading that nobody asked for.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [loads, setLoads] = useState(0);
  const saving = useMutation({
    mutationFn: (facts: ClinicFacts) => writeClinic(clinic, data ?? nothing, facts),
    onSuccess: (records) => {
      queries.setQueryData(queryKey, records);
      onSave?.();
    },
  });
  const state = data
    ? saving.isPending
      ? 'saving'
      : saving.isSuccess
        ? 'saved'
        : 'ready'
    : error
      ? 'error'
      : 'loading';
  const again = async () => {
    saving.reset();
    await refetch();
    setLoads((before) => before + 1);
  };
  return (
    <section
      ref={ref}
      {...rootProps({ 'aria-label': words.clinic, ...root }, { className: 'ck-root ck-admin' })}
      aria-busy={state === 'loading'}
      data-clinikit-clinic
      data-state={state}
    >
      {state === 'loading' && <span className="ck-admin-card ck-skeleton" role="status" aria-label={common.loading} />}
      {!data && error && <Failure error={error} labels={common} onRetry={() => void refetch()} />}
      {data && (
        <Form
          // Loaded again, it begins from what was loaded.
          key={loads}
          records={data}
          parts={parts}
          words={words}
          isSaving={saving.isPending}
          onSubmit={saving.mutate}
        >
          {saving.error && (
            <Failure
              error={saving.error}
              labels={{ ...common, retry: words.loadAgain }}
              conflict={words.savedByAnother}
              onRetry={isClientError(saving.error) && saving.error.code === 'conflict' ? () => void again() : undefined}
            />
          )}
          <span className="ck-note" role="status">
            {state === 'saved' && words.saved}
          </span>
        </Form>
      )}
    </section>
  );
});

const nothing: ClinicRecords = { organization: undefined, location: undefined };

interface FormProps {
  records: ClinicRecords;
  parts: readonly ClinicPart[];
  words: AdminLabels;
  isSaving: boolean;
  onSubmit: (facts: ClinicFacts) => void;
  children: ReactNode;
}

function Form({ records, parts, words, isSaving, onSubmit, children }: FormProps): ReactNode {
  const locale = useLocale();
  const [facts] = useState(() => factsOf(records, Intl.DateTimeFormat().resolvedOptions().timeZone));
  const [timeZone, setTimeZone] = useState(facts.timeZone);
  const [wrongDay, setWrongDay] = useState<Day>();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // What is not asked for is as it was last saved.
    const known = factsOf(records, timeZone);
    const typed = typedFacts(new FormData(event.currentTarget), known, parts);
    const wrong = days.find((day) => isWrong(typed.hours[day]));
    setWrongDay(wrong);
    if (wrong === undefined) onSubmit(typed);
  };
  const saveByKey = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  const nameOf = dayNames(locale);
  return (
    <form className="ck-form" onSubmit={submit} onKeyDown={saveByKey}>
      {parts.includes('facts') && (
        <>
          <Field name="name" label={words.clinicName} value={facts.name} required />
          <div className="ck-both">
            <Field name="phone" label={words.phone} value={facts.phone} type="tel" />
            <Field name="street" label={words.street} value={facts.street} />
            <Field name="postalCode" label={words.postalCode} value={facts.postalCode} />
            <Field name="city" label={words.city} value={facts.city} />
          </div>
        </>
      )}
      {parts.includes('timeZone') && (
        <label className="ck-search">
          <span className="ck-caption">{words.timeZone}</span>
          <select
            name="timeZone"
            className="ck-field"
            value={timeZone}
            onChange={(event) => setTimeZone(event.target.value)}
          >
            {[...new Set([timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort().map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
          <span className="ck-note">{words.timeZoneHint(clockIn(timeZone, locale))}</span>
        </label>
      )}
      {parts.includes('languages') && <LanguageChoice labels={words} languages={facts.languages} />}
      {parts.includes('hours') && (
        <fieldset className="ck-hours">
          <legend className="ck-caption">{words.hours}</legend>
          {days.map((day) => (
            <div key={day} className="ck-hours-day" data-wrong={day === wrongDay || undefined}>
              <span>{nameOf(day)}</span>
              {(['opens', 'closes'] as const).map((edge) => (
                <input
                  key={edge}
                  type="time"
                  className="ck-field"
                  name={`${day}.${edge}`}
                  aria-label={words[edge](nameOf(day))}
                  aria-invalid={day === wrongDay || undefined}
                  defaultValue={facts.hours[day][edge]}
                />
              ))}
            </div>
          ))}
        </fieldset>
      )}
      {wrongDay && (
        <p className="ck-warn" role="alert">
          {words.closesBeforeOpening(nameOf(wrongDay))}
        </p>
      )}
      <div className="ck-actions">
        <button type="submit" className="ck-button" data-kind="primary" disabled={isSaving}>
          {isSaving ? words.saving : words.save}
        </button>
        {children}
      </div>
    </form>
  );
}

/** Both edges of a day or none, the first before the second. */
const isWrong = ({ opens, closes }: { opens: string; closes: string }): boolean =>
  (opens === '') !== (closes === '') || (opens !== '' && opens >= closes);

function typedFacts(form: FormData, known: ClinicFacts, parts: readonly ClinicPart[]): ClinicFacts {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const on = (day: Day) => ({ opens: text(`${day}.opens`), closes: text(`${day}.closes`) });
  return {
    ...known,
    ...(parts.includes('facts') && {
      ...{ name: text('name'), phone: text('phone'), street: text('street') },
      ...{ postalCode: text('postalCode'), city: text('city') },
    }),
    ...(parts.includes('timeZone') && { timeZone: text('timeZone') }),
    ...(parts.includes('languages') && { languages: form.getAll('language').map(String) }),
    ...(parts.includes('hours') && {
      hours: {
        ...{ mon: on('mon'), tue: on('tue'), wed: on('wed'), thu: on('thu') },
        ...{ fri: on('fri'), sat: on('sat'), sun: on('sun') },
      },
    }),
  };
}

/** The names of the days in a locale. */
function dayNames(locale: string): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 2024-01-01 was a Monday.
  return (day) => format.format(Date.UTC(2024, 0, 1 + days.indexOf(day)));
}

const clockIn = (timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(new Date());
