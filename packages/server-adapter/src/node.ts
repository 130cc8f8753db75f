export { toNodeListener } from './platform/nodeListener.ts';
