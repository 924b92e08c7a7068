export const agreements = {
  intro:
    'From talks to agreements in force, the latest first. Talks and statements are no signatures and are kept apart.',
  choices: 'Which agreements',
  scope: 'Agreements',
  inProgramme: (count: number) => `of the programme (${count})`,
  everything: (count: number) => `all that are known (${count})`,
  agreement: 'Agreement',
  covers: 'Covers',
  stage: 'Stage',
  since: 'Since',
  none: 'No agreement is known.',
  noneHere: 'None at this stage.',
  planned: 'Planned only',
  plannedIntro: 'Sources speak of them as something to come.',
  without: 'Stage not told',
  conflictInside: 'details differ',
};

export const agreement = {
  stage: 'Stage',
  parties: 'Parties',
  contested: 'Named by too few sources to count:',
  instrument: 'Document',
  signatories: 'Signed by',
  place: 'Place',
  covers: 'Covers',
  expected: 'Next stage expected',
  programme: 'Programme',
  partOf: 'Part of',
  lines: 'Lines that rest on it',
  flows: 'Money that rests on it',
  parts: 'Agreements within it',
};
