export { type FilesOptions, files } from './objects/files.ts';
