import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DocumentReading, readDocument } from '../document/document.ts';
import { wordLists } from '../lexicon/lexicon.ts';
import { sharedReader } from '../testing/claims.ts';
import { STAGE_TOPICS } from './modality.ts';
import { withModelAnswers } from './model.ts';

const TEXT = `Denmark signs with Ukraine

Denmark and Ukraine signed a letter of intent on 24 June 2025. Denmark has earmarked about 500 million kroner for Ukrainian drones. Norway gave 20 million euros in 2024.

Acme Robotics makes 200 drones a month in Odense, where 40 percent of the parts come from Ukraine. Sweden has not signed an agreement with Ukraine. Germany may sign a memorandum of understanding with Ukraine.`;

const readText = (text = TEXT): Promise<DocumentReading> =>
  readDocument(sharedReader, new TextEncoder().encode(text), {
    name: 'a.txt',
    published: '2025-06-25',
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  });
const reading = await readText();

const SIGNED = 'Denmark and Ukraine signed a letter of intent on 24 June 2025.';
const KRONER = 'Denmark has earmarked about 500 million kroner for Ukrainian drones.';
const EUROS = 'Norway gave 20 million euros in 2024.';
const ACME = 'Acme Robotics makes 200 drones a month in Odense, where 40 percent of the parts come from Ukraine.';

type Values = Readonly<Record<string, unknown>>;
const answer = (...claims: readonly Values[]): string => JSON.stringify({ claims });
const withAnswers = (...answers: readonly string[]) => withModelAnswers(sharedReader, reading, answers);

/** What becomes of one claim: its fate and the reason codes. */
function fateOf(claim: Values): readonly string[] {
  const { reading: read, refused } = withAnswers(answer(claim));
  const told = (flags: readonly { field: string; code: string }[]): readonly string[] =>
    flags.map(({ field, code }) => `${field} ${code}`);
  const dropped = read.dropped.filter(({ extractor }) => extractor === 'model');
  const kept = read.claims.filter(({ extractors }) => extractors?.includes('model'));
  return [
    ...kept.flatMap(({ flags }) => ['kept', ...told(flags)]),
    ...dropped.flatMap(({ flags }) => ['dropped', ...told(flags)]),
    ...refused.flatMap(({ flags }) => ['refused', ...told(flags)]),
  ];
}

const deal = { kind: 'agreement', quote: SIGNED, parties: ['country/DK', 'country/UA'], stage: 'signed' };
const flow = { kind: 'flow', quote: KRONER, from: 'country/DK', amount: 'about 500 000 000 DKK' };

test('a claim that both find is one, surer than either, and names both', () => {
  const before = reading.claims.find(({ about }) => about.startsWith('agreement/'));
  const {
    reading: read,
    confirmed,
    added,
  } = withAnswers(answer({ ...deal, instrument: 'letter of intent', when: '2025-06-24' }));
  const after = read.claims.find(({ about }) => about === before?.about);
  expect([confirmed, added, read.claims.length]).toEqual([1, 0, reading.claims.length]);
  expect(after).toMatchObject({ ...before, confidence: expect.any(Number), extractors: ['rules', 'model'] });
  expect(after?.confidence).toBeGreaterThan(before?.confidence ?? 1);
});

test('a claim that the model alone finds is added with its passage, in the order of the text', () => {
  const { reading: read, added } = withAnswers(
    answer({ kind: 'line', quote: ACME, operator: 'party/Acme Robotics', family: 'drone', capacity: '200 unit/month' }),
  );
  const found = read.claims.find(({ extractors }) => extractors?.join() === 'model');
  expect(added).toBe(1);
  expect(found).toMatchObject({ operator: ['party/acme-robotics'], capacity: '200 unit/month', at: 3 });
  expect(found?.confidence).toBeLessThanOrEqual(0.5);
  expect([...read.text].slice(found?.evidence.start, found?.evidence.end).join('')).toBe(ACME);
  const starts = read.claims.map(({ evidence }) => evidence.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test.each<[string, Values, readonly string[]]>([
  [
    'words that are not in the text',
    { ...flow, quote: 'Denmark has earmarked 600 million kroner.' },
    ['refused', 'quote passage-not-found'],
  ],
  ['no quote', { kind: 'flow', amount: '500 000 000 DKK' }, ['refused', 'quote passage-not-found']],
  ['the whole text for a quote', { ...flow, quote: TEXT }, ['refused', 'quote passage-not-found']],
  ['a kind that there is not', { ...flow, kind: 'rumour' }, ['refused', 'kind not-in-vocabulary']],
  ['a number from elsewhere', { ...flow, amount: '600 000 000 DKK' }, ['dropped', 'amount number-not-in-passage']],
  [
    'a sum with a currency from elsewhere',
    { ...flow, amount: 'about 500 000 000 EUR' },
    ['dropped', 'amount currency-not-in-passage', 'amount currency-from-context'],
  ],
  [
    'money made of a percentage',
    { kind: 'flow', quote: ACME, from: 'country/UA', amount: '40 EUR' },
    ['dropped', 'amount unit-not-in-passage', 'amount currency-from-context'],
  ],
  [
    'a rate without its period',
    { kind: 'line', quote: ACME, operator: 'party/Acme Robotics', capacity: '200 unit' },
    ['dropped', 'capacity unit-not-in-passage'],
  ],
  [
    'a share made of a count',
    { kind: 'indicator', quote: ACME, series: 'ua-domestic-share-of-needs', value: '200 %' },
    ['dropped', 'value unit-not-in-passage', 'series code-not-in-passage'],
  ],
  [
    'a day where the year alone is told',
    { kind: 'flow', quote: EUROS, from: 'country/NO', amount: '20 000 000 EUR', when: '2024-05-17' },
    ['dropped', 'when date-not-in-passage'],
  ],
  ['a date from nowhere', { ...deal, when: '2023-01' }, ['dropped', 'when date-not-in-passage']],
  ['a party that nobody names', { ...flow, from: 'country/JP' }, ['dropped', 'from party-not-in-text']],
  ['a firm that nobody names', { ...flow, to: 'party/Globex' }, ['dropped', 'to party-not-in-text']],
  [
    'what the passage denies',
    {
      kind: 'agreement',
      quote: 'Sweden has not signed an agreement with Ukraine.',
      parties: ['country/SE', 'country/UA'],
      stage: 'signed',
    },
    ['dropped', 'modality negated'],
  ],
  [
    'a figure among the shares of recipients',
    { kind: 'line', quote: ACME, family: 'drone', recipients: { 'country/UA': '60 %' } },
    ['dropped', 'recipients number-not-in-passage'],
  ],
])('%s is never passed on', (_name, claim, fate) => {
  const [outcome, ...codes] = fateOf(claim);
  expect(outcome).toBe(fate[0]);
  expect(codes).toEqual(expect.arrayContaining([fate[1]]));
});

test.each<[string, Values, string]>([
  ['a party from another sentence', { ...flow, to: 'country/NO' }, 'to party-from-context'],
  ['a stage that no word of the passage says', { ...flow, stage: 'disbursement' }, 'stage code-not-in-passage'],
  [
    'a family that no word of the passage says',
    { kind: 'line', quote: ACME, operator: 'party/Acme Robotics', family: 'missile' },
    'family code-not-in-passage',
  ],
  ['another comparator', { ...flow, amount: 'over 500 000 000 DKK' }, 'amount code-not-in-passage'],
  [
    'a possibility told as a fact',
    {
      kind: 'agreement',
      quote: 'Germany may sign a memorandum of understanding with Ukraine.',
      parties: ['country/DE', 'country/UA'],
      stage: 'signed',
    },
    'modality modality-contradicts',
  ],
  ['a fact told as a plan', { ...deal, modality: 'plan' }, 'modality modality-contradicts'],
  ['a sum that is said to be withheld', { ...flow, amount: 'withheld' }, 'amount code-not-in-passage'],
])('%s is flagged for a person', (_name, claim, flag) => {
  expect(fateOf(claim)).toEqual(expect.arrayContaining(['kept', flag]));
});

test.each<[string, Values, string, string]>([
  ['a property that there is not', { ...flow, secret: 'told' }, 'told', 'secret not-in-vocabulary'],
  ['a code that there is not', { ...flow, stage: 'promised-ish' }, 'promised-ish', 'stage not-in-vocabulary'],
  ['a text in words of its own', { ...flow, purpose: 'invading Mars' }, 'Mars', 'purpose text-not-in-passage'],
  ['a slug of the ledger', { ...flow, part_of: 'flow/dk-total' }, 'dk-total', 'part_of not-in-vocabulary'],
  ['a speaker whom nobody names', { ...flow, by: 'person/Jane Doe' }, 'doe', 'by party-not-in-text'],
  [
    'a region',
    { kind: 'line', quote: ACME, family: 'drone', facility: 'facility/odense' },
    'facility/odense',
    'facility not-in-vocabulary',
  ],
])('%s is left out and told', (_name, claim, value, flag) => {
  const { reading: read } = withAnswers(answer(claim));
  const found = read.claims.filter(({ extractors }) => extractors?.includes('model'));
  expect(found).toHaveLength(1);
  if (found[0]?.extractors?.length === 1)
    expect(found[0].flags.map(({ field: at, code }) => `${at} ${code}`)).toContain(flag);
  expect(JSON.stringify({ ...found[0], flags: [] })).not.toContain(value);
});

test.each(['Troels Lund Poulsen', 'party/Troels Lund Poulsen', 'person/troels-lund-poulsen'])(
  '%s is found as the person whom the text names',
  async (by) => {
    const read = await readText('“Denmark gave 20 million euros in 2024,” Defence Minister Troels Lund Poulsen said.');
    const claim = {
      kind: 'flow',
      quote: 'Denmark gave 20 million euros in 2024',
      from: 'DK',
      amount: '20 000 000 EUR',
      by,
    };
    const { reading: both } = withModelAnswers(sharedReader, read, [answer(claim)]);
    const found = both.claims.find(({ extractors }) => extractors?.includes('model'));
    expect(found?.by).toBe('person/troels-lund-poulsen');
  },
);

test('a Ukrainian text is checked as an English one is', async () => {
  const sentence = 'Норвегія передала Україні 20 мільйонів євро на безпілотники, повідомили в Осло.';
  const read = await readText(
    `У вівторок уряди провели зустріч, щоб обговорити спільне виробництво зброї. ${sentence}`,
  );
  const claim = { kind: 'flow', quote: sentence, from: 'country/NO', to: 'country/UA', amount: '20 000 000 EUR' };
  const held = withModelAnswers(sharedReader, read, [answer(claim)]);
  expect(held.confirmed + held.added).toBe(1);
  const { reading: both } = withModelAnswers(sharedReader, read, [answer({ ...claim, amount: '30 000 000 EUR' })]);
  expect(both.dropped.at(-1)).toMatchObject({
    extractor: 'model',
    flags: [{ field: 'amount', code: 'number-not-in-passage' }],
  });
});

test.each(['en', 'uk'] as const)('the word lists that claims are checked by are there in %s', (language) => {
  const used = ['speech.negations', 'speech.modalities', 'events.events', 'measure.series', 'actors.groups'];
  expect(Object.keys(wordLists(language))).toEqual(
    expect.arrayContaining([...used, ...Object.values(STAGE_TOPICS).flat()]),
  );
});

test('notes, grades and markings are never a model’s to give', () => {
  const { reading: read } = withAnswers(
    answer({ ...deal, note: 'All is lost.', credibility: 1, marking: 'TLP:RED', about: 'agreement/mine' }),
  );
  const found = read.claims.find(({ extractors }) => extractors?.includes('model'));
  expect(found).not.toHaveProperty('credibility');
  expect(found).not.toHaveProperty('marking');
  expect(found?.note).not.toBe('All is lost.');
  expect(found?.about).not.toBe('agreement/mine');
});

test('a denial of something else in the sentence drops nothing', async () => {
  const saying = 'Acme Robotics has halted its line for drones, without saying why.';
  const read = await readText(saying);
  const claim = { kind: 'line', quote: saying, operator: 'party/acme-robotics', stage: 'halted', capacity: 'withheld' };
  const { reading: both } = withModelAnswers(sharedReader, read, [answer(claim)]);
  expect(both.dropped).toEqual(read.dropped);
});

test('the model adds to a claim of the rules what its passage holds and the rules left out', () => {
  const { reading: read } = withAnswers(answer({ ...deal, place: 'Ukraine', name: 'Mars pact', covers: ['missile'] }));
  const found = read.claims.find(({ extractors }) => extractors?.length === 2);
  expect(found).toMatchObject({ place: 'Ukraine', stage: 'signed', instrument: 'letter of intent' });
  expect(found).not.toHaveProperty('name');
  expect(found).not.toHaveProperty('covers');
});

test('what is said again elsewhere with more to it is a claim of its own', async () => {
  const more = 'Denmark, which has earmarked 500 million kroner, gave it to Acme Robotics on 23 June 2025.';
  const read = await readText(`${KRONER} ${more}`);
  const claim = { ...flow, quote: more, amount: '500 000 000 DKK', to: 'party/Acme Robotics', stage: 'allocation' };
  const { reading: both, added, confirmed } = withModelAnswers(sharedReader, read, [answer(claim)]);
  expect(added + confirmed).toBe(1);
  expect(both.claims.some(({ to }) => JSON.stringify(to ?? '').includes('acme-robotics'))).toBe(true);
});

test('where the extractors differ on one passage, both stand and both are flagged', () => {
  const { reading: read } = withAnswers(answer({ ...flow, stage: 'disbursement' }));
  const rivals = read.claims.filter(({ flags }) => flags.some(({ code }) => code === 'extractors-disagree'));
  expect(rivals.map(({ extractors, stage, about }) => [extractors?.[0], stage, about])).toEqual([
    ['rules', 'allocation', rivals[0]?.about],
    ['model', 'disbursement', rivals[0]?.about],
  ]);
});

test.each([
  ['nothing', ''],
  ['prose', 'I am sorry, I cannot do that.'],
  ['half an answer', '{"claims": [{"kind": "flow", "quote": "Denm'],
  ['another shape', '{"result": 42}'],
  ['a page of errors', '<html>502 Bad Gateway</html>'],
])('an answer of %s is told and changes nothing', (_name, garbage) => {
  const { reading: read, problems } = withAnswers(garbage);
  expect(problems).toHaveLength(1);
  expect(read.claims.map(({ extractors, ...claim }) => claim)).toEqual(reading.claims);
});

test.each([
  ['a fence', `Here you are:\n\`\`\`json\n${answer(deal)}\n\`\`\`\nDone.`],
  ['thoughts', `<think>{"claims": []} or not?</think>${answer(deal)}`],
  ['words around it', `The claims are ${answer(deal)}.`],
  ['a bare list', JSON.stringify([deal])],
])('an answer in %s is understood', (_name, wrapped) => {
  expect(withAnswers(wrapped)).toMatchObject({ problems: [], confirmed: 1 });
});

test('a quote is found though its quotation marks, dashes and white space differ', async () => {
  const read = await readText('The minister said: “Denmark – a friend – gave 20 million euros to\nUkraine in 2024.”');
  const quote = `"Denmark - a friend - gave 20 million euros to Ukraine in 2024."`;
  const claim = { kind: 'flow', quote, from: 'country/DK', amount: '20 000 000 EUR' };
  const { refused } = withModelAnswers(sharedReader, read, [answer(claim)]);
  expect(refused).toEqual([]);
});

test('whatever a model answers, each claim has its passage and each of its figures stands there', () => {
  const quotes = [SIGNED, KRONER, EUROS, ACME, 'Nobody said so, on any day.'];
  const claims = fc.record({
    kind: fc.constantFrom('agreement', 'flow', 'line', 'indicator', 'delivery', 'target', 'event', 'x'),
    quote: fc.constantFrom(...quotes),
    from: fc.constantFrom('country/DK', 'country/NO', 'country/JP', 'Acme Robotics', ''),
    parties: fc.constantFrom(['DK', 'UA'], ['country/JP'], 'party/acme-robotics'),
    amount: fc.constantFrom('500 000 000 DKK', '20 000 000 EUR', '7 000 000 EUR', '20 000 000 DKK', 20),
    capacity: fc.constantFrom('200 unit/month', '200 unit/day', '40 %', '9 unit/year'),
    when: fc.constantFrom('2025-06-24', '2024', '2024-02-03', '1999', 'soon'),
    stage: fc.constantFrom('signed', 'allocation', 'halted', '?'),
  });
  fc.assert(
    fc.property(fc.array(claims, { maxLength: 4 }), (made) => {
      const { reading: read } = withAnswers(answer(...made));
      for (const claim of read.claims.filter(({ extractors }) => extractors?.join() === 'model')) {
        expect([...read.text].slice(claim.evidence.start, claim.evidence.end).join('')).toBe(claim.evidence.exact);
        for (const [value, sign] of [
          ['500 000 000 DKK', '500 million kroner'],
          ['20 000 000 EUR', '20 million euros'],
          ['200 unit/month', '200 drones a month'],
        ] as const)
          if (claim.amount === value || claim.capacity === value) expect(claim.evidence.exact).toContain(sign);
        expect(['500 000 000 DKK', '20 000 000 EUR', undefined]).toContain(claim.amount);
        expect(['200 unit/month', undefined]).toContain(claim.capacity);
        expect(['1999', '2024-02-03']).not.toContain(claim.when);
        expect(JSON.stringify(claim)).not.toContain('country/JP');
      }
    }),
  );
});
