import type { ReactNode } from 'react';
import { Link } from '../parts/Link.tsx';
import { useSignedIn } from '../session/SignedIn.tsx';
import { firstPath } from '../shell/places.ts';
import { useWords } from '../words/useWords.ts';

/** In place of a page that is not for the role of whoever opened its address. */
export function ForbiddenPage(): ReactNode {
  const words = useWords().session;
  const { person, start } = useSignedIn();
  return (
    <section className="empty" data-page="forbidden">
      <h1>{words.forbidden}</h1>
      <p className="lead">{words.forbiddenFor(words.roles[person.role])}</p>
      <Link to={firstPath(start.preset, person.role)}>{words.toOwnPages}</Link>
    </section>
  );
}
