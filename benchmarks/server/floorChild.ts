import { open } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { frameIn } from '../../packages/server-adapter/src/archive/frameIn.ts';
import { serve } from './serve.ts';

/**
 * What a careful person would write by hand for one question alone, under bare `node:http`: no access, no validation, no
 * limits. It reads the same database and the same files as the clinic.
 */
const { folder } = JSON.parse(process.argv[2] ?? '{}');
const clinic = new DatabaseSync(join(folder, 'clinic.sqlite'), { readOnly: true });
const own = new DatabaseSync(join(folder, 'floor.sqlite'));
own.exec(`pragma journal_mode = wal; pragma synchronous = full;
  create table if not exists person (id text primary key, content text not null);
  create table if not exists person_name (value text, id text, primary key (value, id)) without rowid`);

const readOne = clinic.prepare(`select content from resource where tenant = 'north' and type = 'Patient' and id = ?`);
const readNamed = clinic.prepare(`select content from resource where tenant = 'north' and type = 'Patient' and id in (
  select resource_id from index_string where tenant = 'north' and type = 'Patient' and parameter = 'name'
  and value >= ? and value < ? limit 200) limit 50`);
const readInstance = clinic.prepare(`select object_key, frames from instance where sop_instance_uid = ?`);
const readStudies = clinic.prepare(`select s.study_instance_uid, s.started, s.description, r.content
  from study s join resource r on r.tenant = s.tenant and r.type = 'Patient' and r.id = s.patient_id
  where s.tenant = 'north' order by s.received_at desc limit 100`);
const readMetadata = clinic.prepare(
  `select metadata from instance where series_instance_uid = ? order by instance_number`,
);
const addPerson = own.prepare('insert into person values (?, ?)');
const addName = own.prepare('insert or ignore into person_name values (?, ?)');
const known = new Map<string, Buffer>();

const json = (response: ServerResponse, text: string | Buffer) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
const textOf = (value: unknown) => String(value ?? '');

serve(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://floor');
  const [, what = '', id = '', number = '1'] = url.pathname.split('/');
  switch (what) {
    case 'bare':
      return json(response, '{"resourceType":"Patient","id":"p"}');
    case 'read':
      return json(response, textOf(readOne.get(id)?.['content']));
    case 'name': {
      const name = url.searchParams.get('name') ?? '';
      const rows = readNamed.all(name, `${name}\u{10FFFF}`);
      return json(response, `{"entry":[${rows.map((row) => `{"resource":${textOf(row['content'])}}`).join()}]}`);
    }
    case 'create': {
      let body = '';
      for await (const chunk of request) body += chunk;
      const patient = JSON.parse(body);
      patient.id = crypto.randomUUID();
      own.exec('begin immediate');
      addPerson.run(patient.id, JSON.stringify(patient));
      addName.run(textOf(patient.name[0].family).toLowerCase(), patient.id);
      addName.run(textOf(patient.name[0].given[0]).toLowerCase(), patient.id);
      own.exec('commit');
      return json(response, JSON.stringify(patient));
    }
    case 'frame': {
      const row = readInstance.get(id);
      const [range] = frameIn(textOf(row?.['frames']), Number(number) - 1) ?? [];
      const { offset = 0, length = 0 } = range ?? {};
      const file = await open(join(folder, 'objects', textOf(row?.['object_key'])));
      const bytes = Buffer.allocUnsafe(length);
      await file.read(bytes, 0, length, offset);
      await file.close();
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
      return;
    }
    case 'metadata': {
      // As if it had been written at filing: what a read costs at the least.
      let made = known.get(id);
      if (!made) {
        made = Buffer.from(
          `[${readMetadata
            .all(id)
            .map((row) => textOf(row['metadata']))
            .join()}]`,
        );
        known.set(id, made);
      }
      return json(response, made);
    }
    case 'studies':
      return json(response, JSON.stringify(readStudies.all()));
    default:
      response.writeHead(404).end();
  }
});
