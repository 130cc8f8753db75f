export { type PostgresOptions, postgres } from './database/postgres.ts';
