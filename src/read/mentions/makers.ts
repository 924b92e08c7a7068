import type { Sentence } from '../reading.ts';
import { once } from '../text/once.ts';
import { slugOf } from './names.ts';
import { hits } from './passage.ts';

/** Makers that are named by their country alone: "Spanish arms makers", "українські підприємства". */
export interface MakersMention {
  readonly from: number;
  readonly to: number;
  readonly subject: string;
  readonly code: string;
}

/** Adjective of each country in Latin letters, as slugs use it. */
export const DEMONYM: Readonly<Record<string, string>> = Object.fromEntries(
  'UA Ukrainian,DK Danish,NO Norwegian,SE Swedish,FI Finnish,IS Icelandic,EE Estonian,LV Latvian,LT Lithuanian,PL Polish,CZ Czech,SK Slovak,HU Hungarian,RO Romanian,BG Bulgarian,GR Greek,HR Croatian,SI Slovenian,DE German,AT Austrian,FR French,BE Belgian,NL Dutch,LU Luxembourg,ES Spanish,PT Portuguese,IT Italian,GB British,IE Irish,TR Turkish,US American,CA Canadian,JP Japanese,KR Korean,AU Australian'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const SORT =
  /^(?:arms|drone|defen[cs]e|weapons?|missile|shell|private|state|several|оборонн\p{L}*|збройов\p{L}*|приватн\p{L}*|державн\p{L}*)$/u;
const MAKERS =
  /^(?:makers|manufacturers|producers|companies|firms|enterprises|factories|plants|industry|startups|start-ups|businesses|ones|виробник(?:и|ів|ам|ами)|компані(?:ї|й|ям|ями)|фірм(?:и|ам|ами)?|підприємств(?:а|ам|ами)?|завод(?:и|ів|ам|ами)|промисловіст(?:ь|ю))$/u;

/** "Виробники дронів": what is made stands after its makers. */
const OF_DRONES = /^(?:дрон(?:ів|ами)|безпілотник(?:ів|ами)|бпла)$/u;

/** Makers of a country that a sentence names; "Belgian and Ukrainian arms firms" are two. */
export const makersIn = once(findMakers);

const IN = /^(?:from|in|of|з|із|зі)$/u;
/** "Arms makers from Belgium and Ukraine": makers of the countries that are named after them. */
function makersFrom(sentence: Sentence): readonly MakersMention[] {
  return sentence.countries.flatMap((country, index): readonly MakersMention[] => {
    const next = sentence.countries[index + 1];
    const lead = country.from - 1;
    if (next === undefined || !IN.test(sentence.tokens[lead]?.lower ?? '')) return [];
    if (!MAKERS.test(sentence.tokens[lead - 1]?.lower ?? '') || country.form !== 'name' || next.form !== 'name')
      return [];
    if (next.from !== country.to + 1 || !JOINS.test(sentence.tokens[country.to]?.lower ?? '')) return [];
    return [country, next].map(({ code }) => ({
      from: lead - 1,
      to: next.to,
      subject: `party/${slugOf(`${DEMONYM[code] ?? code} defence companies`)}`,
      code,
    }));
  });
}

const JOINS = /^(?:and|та|і|й|,)$/u;
function findMakers(sentence: Sentence): readonly MakersMention[] {
  const adjectives = sentence.countries.filter((country) => country.form === 'adjective' || country.possessive);
  const mentions: MakersMention[] = [];
  for (const country of [...adjectives].reverse()) {
    let at = country.to;
    let drones = false;
    while (SORT.test(sentence.tokens[at]?.lower ?? '')) {
      drones = drones || /^drone$/u.test(sentence.tokens[at]?.lower ?? '');
      at += 1;
    }
    drones ||= OF_DRONES.test(sentence.tokens[at + 1]?.lower ?? '');
    const next = mentions[0];
    const joined =
      next !== undefined && JOINS.test(sentence.tokens[country.to]?.lower ?? '') && next.from === country.to + 1;
    const makers = MAKERS.test(sentence.tokens[at]?.lower ?? '');
    if (!makers && !joined) continue;
    if (hits(sentence, 'actors.programmes').some((hit) => hit.from <= country.from && country.to <= hit.to)) continue;
    const kind = country.code === 'UA' && drones ? 'drone makers' : 'defence companies';
    mentions.unshift({
      from: country.from,
      to: makers ? at + 1 : country.to,
      subject: `party/${slugOf(`${DEMONYM[country.code] ?? country.code} ${kind}`)}`,
      code: country.code,
    });
  }
  return [...mentions, ...makersFrom(sentence)];
}
