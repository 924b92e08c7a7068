export { countryText } from './countries.ts';
export { capital, seriesName } from './describe.ts';
export { groundedNames, subjectNames } from './names.ts';
export { hasOwnWords, ownWords } from './ownWords.ts';
export { type ShownPassage, shownPassage } from './passage.ts';
export { figureTitle } from './title.ts';
export { dateText, figureText, partText, valueText } from './value.ts';
export { codeText, modalityWord, standingWord, stateWord } from './words.ts';
