import { type Citation, type ExplanationTree, ruleOf, type TreeInput } from '../../account/index.ts';
import { pick } from '../../values/index.ts';
import { dateText, figureTitle, modalityWord, shownPassage, standingWord } from '../../wording/index.ts';
import { type Branch, INDENT, tree } from '../layout/tree.ts';
import { wrap } from '../layout/width.ts';
import { asOfLines, marks, type Page, section, shown, whenOf } from './page.ts';
import { claimedText } from './show.ts';

/** Where a figure comes from as a person reads it: rules, then a tree down to claims and rows of reference tables. */
export function explanationText(page: Page, explanation: ExplanationTree): string {
  const { texts, language } = page;
  const seen = new Set([explanation.address]);
  const rules = rulesOf(explanation).map((id) => `${id.padEnd(4)}${pick(ruleOf(id).title, language)}`);
  const lines = [
    ...figureLines(page, explanation, 0),
    ...asOfLines(page),
    ...section(texts.rules, rules),
    ...section(
      texts.restsOn,
      tree({ lines: [], below: explanation.inputs.map((input) => branchOf(page, input, 1, seen)) }),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Rules of the figure first, then those that figures below it add. */
function rulesOf(explanation: ExplanationTree): ExplanationTree['rules'] {
  const rules = new Set(explanation.rules);
  const walk = ({ inputs }: ExplanationTree): void => {
    for (const input of inputs) {
      if (input.type !== 'figure') continue;
      for (const id of input.figure.rules) rules.add(id);
      walk(input.figure);
    }
  };
  walk(explanation);
  return [...rules];
}

function figureLines(page: Page, figure: ExplanationTree, level: number, factor?: 1 | -1): string[] {
  const sign = factor === undefined ? '' : factor === 1 ? '+ ' : '− ';
  const title = figureTitle(figure.address, page.language, page.name);
  const when = whenOf(page, figure.when);
  const parts = [`${title} = ${shown(page, figure)}`, ...(when === '' ? [] : [when]), marks(page, figure)].filter(
    (part) => part !== '',
  );
  const room = page.width - level * INDENT;
  return [
    ...wrap(sign + parts.join(' · '), room),
    ...(figure.remark === undefined ? [] : wrap(pick(figure.remark, page.language), room)),
    `${figure.address}${figure.rules.length === 0 ? '' : `  [${figure.rules.join(' ')}]`}`,
  ];
}

function branchOf(page: Page, input: TreeInput, level: number, seen: Set<string>): Branch {
  switch (input.type) {
    case 'claim':
      return { lines: claimLines(page, input.citation, standingWord(input.standing, page.language), level), below: [] };
    case 'reference':
      return { lines: referenceLines(page, input, level), below: [] };
    case 'figure': {
      const { figure, factor } = input;
      const lines = figureLines(page, figure, level, factor);
      // What stands above already is not drawn again; a figure without inputs has nothing to draw.
      if (seen.has(figure.address))
        return { lines: figure.inputs.length === 0 ? lines : [...lines, `(${page.texts.again})`], below: [] };
      seen.add(figure.address);
      return { lines, below: figure.inputs.map((below) => branchOf(page, below, level + 1, seen)) };
    }
  }
}

function claimLines(page: Page, citation: Citation, standing: string, level: number): string[] {
  const { texts, language } = page;
  const { source } = citation;
  const room = page.width - level * INDENT;
  const details = [
    ...(citation.when === undefined ? [] : [dateText(citation.when, language)]),
    ...(citation.modality === 'fact' ? [] : [modalityWord(citation.modality, language)]),
    ...(citation.by === undefined ? [] : [texts.said(page.name(citation.by))]),
  ];
  const origin = [
    source.publisher,
    dateText(source.published, language),
    texts.grade(source.reliability, citation.credibility === undefined ? '' : String(citation.credibility)),
    ...(source.cites === undefined ? [] : [texts.cites(source.cites)]),
    ...(citation.paragraph === undefined ? [] : [texts.paragraph(citation.paragraph)]),
  ];
  return [
    ...wrap([`${standing}: ${citation.property} = ${claimedText(citation.value)}`, ...details].join(' · '), room),
    ...wrap(origin.join(', '), room),
    ...(citation.note === undefined ? [] : wrap(`“${citation.note}”`, room)),
    ...(citation.passage === undefined ? [] : wrap(quoted(citation.passage), room)),
    ...(source.url === undefined ? [] : [source.url]),
    `${source.id} · ${citation.claim}`,
  ];
}

/** The words that a claim rests on, between arrowheads among those around them: a terminal may have no colours. */
function quoted(passage: NonNullable<Citation['passage']>): string {
  const { before, exact, after } = shownPassage(passage);
  return `${before}▸${exact}◂${after}`.replace(/\s+/g, ' ');
}

function referenceLines(
  page: Page,
  input: Extract<TreeInput, { readonly type: 'reference' }>,
  level: number,
): string[] {
  const { texts, language } = page;
  const value = new Intl.NumberFormat(language === 'uk' ? 'uk-UA' : 'en-GB', { maximumFractionDigits: 6 }).format(
    input.value,
  );
  const parts = [
    `${texts.reference} ${input.table}, ${input.row} = ${value} ${input.unit}`,
    ...(input.derived ? [texts.derived] : []),
  ];
  return [
    ...wrap(parts.join(' · '), page.width - level * INDENT),
    ...wrap(`${input.source}, ${texts.edition(input.edition)}`, page.width - level * INDENT),
    ...(input.url === undefined ? [] : [input.url]),
  ];
}
