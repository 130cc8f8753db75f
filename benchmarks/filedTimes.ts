import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What the clinic's own database says of one study, in ms since 1970. */
export interface FiledTimes {
  /** The relay's post was in the inbox. */
  announcedAtMs: number;
  /** The study's event was written, in the transaction that filed it. */
  filedAtMs: number;
  /** The inbox row was done: the preview was made too. */
  doneAtMs: number;
}

/** Read after the measuring, so that it does not disturb it. */
export function readFiledTimes(folder: string): Map<string, FiledTimes> {
  const database = new DatabaseSync(join(folder, 'clinic.sqlite'), { readOnly: true });
  const rows = database
    .prepare(
      `select instance.study_instance_uid as study, inbox.received_at as announced, event.at as filed, inbox.done_at as done
       from event
       join instance on instance.study_instance_uid = event.study_instance_uid
       join inbox on inbox.resource_id = instance.resource_id and inbox.change_type = 'NewInstance'
       where event.type = 'study.filed'`,
    )
    .all();
  database.close();
  return new Map(
    rows.map(({ study, announced, filed, done }) => [
      String(study),
      { announcedAtMs: Number(announced), filedAtMs: Number(filed), doneAtMs: Number(done) },
    ]),
  );
}
