export { type SqliteOptions, sqlite } from './database/sqlite.ts';
