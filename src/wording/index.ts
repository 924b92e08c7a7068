export { capital, seriesName } from './describe.ts';
export { countryText, slugText, subjectNames } from './names.ts';
export { figureTitle } from './title.ts';
export { dateText, figureText, type ValueOptions, valueText } from './value.ts';
export { codeText, modalityWord, standingWord, stateWord } from './words.ts';
