import type { Phrase } from '../phrase.ts';
import { listed, namePart, say } from '../phrase.ts';
import type { Speaker } from '../speaker.ts';

const FAMILIES: Readonly<Record<string, string>> = {
  'strike drone': 'strike drones',
  'interceptor drone': 'interceptor drones',
  'reconnaissance drone': 'reconnaissance drones',
  'FPV drone': 'FPV drones',
  'unmanned ground vehicle': 'ground robots',
  'unmanned surface vessel': 'naval drones',
  missile: 'missiles',
  'air-defence missile': 'air-defence missiles',
  'rocket propellant': 'rocket propellant',
  'artillery system': 'artillery systems',
  'artillery ammunition': 'artillery ammunition',
  mortar: 'mortars',
  'armoured vehicle': 'armoured vehicles',
  'electronic warfare': 'electronic warfare equipment',
  radar: 'radars',
  component: 'components',
  drone: 'drones',
  weapons: 'weapons',
};

/** Families in words: "drones, missiles and artillery systems". */
export function familiesText(families: readonly string[]): string {
  const finer = families.filter((family) => family !== 'weapons' || families.length === 1);
  const names = finer.map((family) => FAMILIES[family] ?? family);
  return new Intl.ListFormat('en-GB').format(names);
}

/** What a line makes: "Octopus interceptor drones", "rocket propellant". */
export function goods(families: readonly string[], products: readonly string[], speaker: Speaker): Phrase {
  const words = familiesText(families);
  if (products.length === 0) return say`${words}`;
  const names = listed(
    products.map((product) => namePart(speaker.plainName(product), product)),
    ' and',
  );
  // Two families and two products would have to be matched; the products alone say enough.
  return families.length > 1 ? say`${names} drones` : say`${names} ${words}`;
}

const INSTRUMENTS: Readonly<Record<string, string>> = {
  'letter of intent': 'a letter of intent',
  'memorandum of understanding': 'a memorandum of understanding',
  'intergovernmental agreement': 'an intergovernmental agreement',
  contract: 'a contract',
  'joint venture': 'an agreement on a joint venture',
  licence: 'a licence agreement',
  statement: 'a joint statement',
};

const PLURALS: Readonly<Record<string, string>> = {
  'letter of intent': 'letters of intent',
  'memorandum of understanding': 'memorandums of understanding',
  contract: 'contracts',
  statement: 'joint statements',
};

/** "memorandums of understanding", after a number. */
export function instrumentsText(instrument: string | null): string {
  return (instrument === null ? undefined : PLURALS[instrument]) ?? 'agreements';
}

export function instrumentText(instrument: string | null): string {
  return (instrument === null ? undefined : INSTRUMENTS[instrument]) ?? 'an agreement';
}

const WITH_ARTICLE = new Set([
  'country/GB',
  'country/NL',
  'country/US',
  'country/AE',
  'country/EU',
  'country/PH',
  'programme/danish-model',
  'programme/danish-model-2-0',
  'programme/drone-coalition',
  'programme/drone-line',
  'programme/ukraine-support-loan',
  'programme/edip',
  'party/european-commission',
  'party/council-of-the-eu',
  'party/g7',
  'party/dk-ukraine-fund',
  'party/ukraine-defence-contact-group',
]);

/** With its article where the name takes one. */
export function englishSubject(subject: string, name: string): string {
  return WITH_ARTICLE.has(subject) ? `the ${name}` : name;
}

/** Whether a list of subjects takes a plural verb. */
export function isPlural(subjects: readonly string[], speaker: Speaker): boolean {
  const [only = ''] = subjects;
  return (
    subjects.length > 1 ||
    (only.startsWith('party/') && /(companies|makers|members|allies)/i.test(speaker.plainName(only)))
  );
}

/** Offices take an article, newspapers keep the name that they have. */
export function publisherText(publisher: string): string {
  return /Ministry|Government|Office|Council|Commission|Institute|Agency/.test(publisher) && !/^The /.test(publisher)
    ? `the ${publisher}`
    : publisher;
}
