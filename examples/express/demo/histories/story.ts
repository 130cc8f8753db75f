import type { Life } from './life.ts';
import type { InventedPerson } from './people.ts';

/** What happened to somebody, over years. */
export interface Story {
  /** Who can have lived it. */
  fits(person: InventedPerson): boolean;
  /** Writes it into their life, the oldest first. */
  tell(life: Life, person: InventedPerson): void;
}
