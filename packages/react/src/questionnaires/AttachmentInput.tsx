import type { QuestionnaireItem } from '@clinikit/client/fhir';
import { type ReactNode, useState } from 'react';
import { formatBytes } from '../ui/formatBytes.ts';
import { readBase64 } from '../ui/readBase64.ts';
import { useForm } from './formContext.ts';
import type { Answer } from './model/answers.ts';

/** A file stands in the answers themselves, so it is small. */
const mostBytes = 5_000_000;

interface AttachmentInputProps {
  item: QuestionnaireItem;
  id: string;
  describedBy: string | undefined;
  isFixed: boolean;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
}

/** An answer that is a file. */
export function AttachmentInput({ id, describedBy, isFixed, answer, onAnswer }: AttachmentInputProps): ReactNode {
  const { labels, locale } = useForm();
  const [isTooLarge, setIsTooLarge] = useState(false);
  const { valueAttachment } = answer ?? {};
  const take = async (file: File | undefined): Promise<void> => {
    setIsTooLarge(file !== undefined && file.size > mostBytes);
    if (!file || file.size > mostBytes) return;
    const data = await readBase64(file);
    onAnswer({ valueAttachment: { contentType: file.type, title: file.name, size: file.size, data } });
  };
  return (
    <div>
      {valueAttachment && (
        <p className="ck-file">
          {valueAttachment.title ?? valueAttachment.contentType}{' '}
          {valueAttachment.size !== undefined && formatBytes(valueAttachment.size, locale)}{' '}
          {!isFixed && (
            <button type="button" className="ck-link" onClick={() => onAnswer(undefined)}>
              {labels.removeAnswer}
            </button>
          )}
        </p>
      )}
      {!isFixed && (
        <input
          id={id}
          type="file"
          className="ck-field"
          aria-describedby={describedBy}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      )}
      {isTooLarge && (
        <p className="ck-problem" role="alert">
          {labels.fileTooLarge(formatBytes(mostBytes, locale))}
        </p>
      )}
    </div>
  );
}
