import { isClientError } from '../errors.ts';

/** An Accept header, made of a media type and of parameters that are its own. */
export type AcceptForm = (mediaType: string, transferSyntax: string) => string;

/** In parts, as every server must be able to; one media range, since Orthanc reads no more. @source DICOM PS3.18 8.7.4 */
export const inParts: AcceptForm = (mediaType, transferSyntax) =>
  `multipart/related; type="${mediaType}"; transfer-syntax=${transferSyntax}`;

/** Alone, which is simpler and smaller. */
export const alone: AcceptForm = (mediaType, transferSyntax) => `${mediaType}; transfer-syntax=${transferSyntax}`;

/**
 * Ways to ask for the same thing, of which servers understand some: tried in order, and the one that was understood comes
 * first from then on.
 */
export class Acceptances {
  readonly #forms: readonly AcceptForm[];
  #first = 0;

  constructor(forms: readonly AcceptForm[]) {
    this.#forms = forms;
  }

  /** What `ask` gives for the first form that the server does not refuse with 400 or 406. */
  async ask<Result>(ask: (form: AcceptForm) => Promise<Result>): Promise<Result> {
    for (let index = this.#first; ; index += 1) {
      try {
        const result = await ask(this.#forms[index] ?? inParts);
        this.#first = index;
        return result;
      } catch (error) {
        const isRefused = isClientError(error) && (error.status === 400 || error.status === 406);
        if (!isRefused || index + 1 >= this.#forms.length) throw error;
      }
    }
  }
}
