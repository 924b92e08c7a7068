export { type BriefOptions, briefOf, NothingToTell } from './brief.ts';
export { BriefDoesNotHold, type BriefProblem, checkBrief, type Ground } from './check/check.ts';
export { changesFeed } from './feed.ts';
export { type ChangeLine, changeLine, totalLine } from './lines/changeLine.ts';
export { effectWords, kindHeadings, reasonWords } from './lines/words.ts';
export { briefHtml, escaped as escapedHtml } from './render/html.ts';
export { briefMarkdown } from './render/markdown.ts';
export { briefText } from './render/text.ts';
export type { Brief, FigureReference, Manner, Note, Part, Sentence, Side } from './types.ts';
