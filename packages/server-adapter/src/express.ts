export { type ExpressRequest, toExpressRouter } from './platform/expressRouter.ts';
