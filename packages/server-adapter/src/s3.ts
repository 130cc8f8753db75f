export { type S3Options, s3 } from './objects/s3.ts';
