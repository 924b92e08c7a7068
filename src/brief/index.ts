export { type BriefOptions, briefOf, NothingToTell } from './brief.ts';
export { BriefDoesNotHold, type BriefProblem, checkBrief, type Ground } from './check/check.ts';
export { briefHtml } from './render/html.ts';
export { briefMarkdown } from './render/markdown.ts';
export { briefText } from './render/text.ts';
export type { Brief, FigureReference, Manner, Note, Part, Sentence, Side } from './types.ts';
