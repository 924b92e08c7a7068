export { bytesInUtf8 } from './charset.ts';
export { type Chat, type ChatLimits, chatWith, type ModelServer } from './chat.ts';
export { type Answer, type GetOptions, get } from './get.ts';
export { fetchPage } from './page.ts';
export { FetchProblem, type FetchReason } from './problem.ts';
