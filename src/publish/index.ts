export { type Published, type PublishOptions, publish } from './publish.ts';
