export { startEngine } from './startEngine.ts';
