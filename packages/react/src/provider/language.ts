import { createContext, useContext, useMemo } from 'react';
import { languageOf } from './intlFormats.ts';
import { useLocaleOr } from './locale.ts';
import type { MessagesOverride } from './messages/messages.ts';

/** What a provider was given; its hooks choose out of it. */
export interface GivenLanguage {
  locale?: string | undefined;
  messages?: MessagesOverride | readonly MessagesOverride[] | undefined;
}

export const LanguageContext = createContext<GivenLanguage>({});

/** A locale, and the words that stand in place of the English ones in it. */
export interface Language {
  locale: string;
  messages: Omit<MessagesOverride, 'language'>;
}

/** The language of the nearest provider. Without a provider, or where it says nothing, that of the page. */
export function useLanguage(own?: string): Language {
  const given = useContext(LanguageContext);
  const locale = useLocaleOr(own ?? given.locale);
  return useMemo(() => ({ locale, messages: chosen([given.messages ?? []].flat(), locale) }), [given.messages, locale]);
}

/**
 * The locale of the nearest `ClinicProvider`, a BCP 47 tag, for the dates and numbers beside its components. Where none is
 * given it is the `lang` of the page, with the browser's region if both speak the same language, else the browser's
 * language; on the server `en`.
 *
 * @throws Error when the provider was given a locale that is no BCP 47 tag.
 */
export const useLocale = (): string => useLocaleOr(useContext(LanguageContext).locale);

/** Later words stand over earlier ones. */
function chosen(messages: readonly MessagesOverride[], locale: string): Language['messages'] {
  const language = languageOf(locale);
  return messages
    .filter((each) => each.language === undefined || each.language === language)
    .reduce<Language['messages']>(
      (words, { chart, viewer, admin, audit, patients, records, forms }) => ({
        chart: { ...words.chart, ...chart },
        viewer: { ...words.viewer, ...viewer },
        admin: { ...words.admin, ...admin },
        audit: { ...words.audit, ...audit },
        patients: { ...words.patients, ...patients },
        records: { ...words.records, ...records },
        forms: { ...words.forms, ...forms },
      }),
      {},
    );
}
