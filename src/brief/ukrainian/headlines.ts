import { NOTHING, namePart, type Phrase, say } from '../phrase.ts';
import type { Tongue } from '../tongue.ts';
import { nounFor } from './figures.ts';
import { gave, purposeText } from './money.ts';
import { agreementOf, familiesText, goods, inCountry, instrumentForms, past } from './words.ts';

const COUNTRY = { one: 'країна', few: 'країни', many: 'країн', other: 'країни' };

export const headlines: Tongue['headlines'] = {
  launch: ({ subject, news }, speaker) =>
    news
      ? [
          () =>
            say`Україна започаткувала ${namePart(speaker.plainName(subject), subject)}, щоб виробляти свою зброю в країнах-партнерах`,
        ]
      : [],
  partners: ({ stage, members, counted }, speaker) => {
    const { phrase, count } = speaker.count(counted, 'feminine');
    return stage === 'talks' && members.length > 1
      ? [() => say`${phrase} ${nounFor(count, COUNTRY)} ведуть перемовини про виробництво української зброї`]
      : [];
  },
  agreement: ({ stage, parties, covers, instrument, subjects }, speaker) => {
    const others = parties.filter((party) => party !== 'country/UA');
    if (others.length === 0 || others.length > 2) return [];
    const on = covers.length === 0 ? '' : ` щодо ${familiesText(covers.slice(0, 2), 'genitive')}`;
    const ukraine = parties.includes('country/UA') ? ' з Україною' : '';
    const forms = instrumentForms(instrument);
    const agrees = agreementOf(others, speaker);
    if (stage === 'signed')
      return [
        () =>
          say`${speaker.names(others)} ${past('підписа', agrees)}${ukraine} ${subjects.length > 1 ? forms.few : forms.accusative}${on}`,
      ];
    if (stage === 'agreed') return [() => say`${speaker.names(others)} ${past('домови', agrees)}ся${ukraine}${on}`];
    return [];
  },
  line: ({ stage, operators, families, products, host, manner }, speaker) => {
    const where = host === null ? NOTHING : inCountry(host, speaker);
    const what = (form: 'accusative' | 'genitive'): Phrase => goods(families, products, form, speaker);
    const agrees = agreementOf(operators, speaker);
    const who = operators.length > 0 ? speaker.names(operators) : NOTHING;
    const many = agrees === 'plural';
    if (stage?.endsWith('production'))
      return [
        () =>
          who.length > 0
            ? say`${who} ${past('поча', agrees)} виробляти ${what('accusative')}${where}`
            : say`Почалося виробництво ${what('genitive')}${where}`,
      ];
    if (stage === 'commissioning')
      return [
        () =>
          who.length > 0
            ? say`${who} ${past('відкри', agrees)} завод із виробництва ${what('genitive')}${where}`
            : say`Відкрито лінію з виробництва ${what('genitive')}${where}`,
      ];
    if (stage === 'under construction')
      return [
        () =>
          who.length > 0
            ? say`${who} ${many ? 'будують' : 'будує'} завод із виробництва ${what('genitive')}${where}`
            : say`Будують завод із виробництва ${what('genitive')}${where}`,
      ];
    if (stage === 'halted' || stage === 'cancelled')
      return [
        () => say`Лінію з виробництва ${what('genitive')}${where} ${stage === 'halted' ? 'зупинено' : 'скасовано'}`,
      ];
    if (manner === 'possibility') return [() => say`Можливе виробництво ${what('genitive')}${where}`];
    return [
      () =>
        who.length > 0
          ? say`${who} ${many ? 'мають' : 'має'} виробляти ${what('accusative')}${where}`
          : say`Заплановано виробництво ${what('genitive')}${where}`,
    ];
  },
  plan: ({ families, products, host, days, address }, speaker) => {
    const where = host === null ? NOTHING : inCountry(host, speaker);
    return [
      () =>
        say`Початок виробництва ${goods(families, products, 'genitive', speaker)}${where} перенесено ${speaker.daysMoved(address, days)} ${days > 0 ? 'пізніше' : 'раніше'}`,
    ];
  },
  sum: (message, speaker) => {
    const { address, from, rung, manner } = message;
    if (from === null) return [];
    const agrees = agreementOf([from], speaker);
    const verb =
      manner === 'plan'
        ? agrees === 'plural'
          ? 'планують надати'
          : 'планує надати'
        : manner === 'possibility'
          ? agrees === 'plural'
            ? 'можуть надати'
            : 'може надати'
          : gave(rung, agrees);
    return [() => say`${speaker.name(from)} ${verb} ${speaker.value(address)} ${purposeText(message, speaker)}`];
  },
  stand: ({ country, stage }, speaker) => {
    const subject = `country/${country}`;
    const agrees = agreementOf([subject], speaker);
    const who = speaker.name(subject);
    if (stage === 'talks')
      return [
        () => say`${who} ${agrees === 'plural' ? 'ведуть' : 'веде'} з Україною перемовини про спільне виробництво`,
      ];
    if (stage === 'agreed') return [() => say`${who} ${past('да', agrees)} згоду на спільне виробництво з Україною`];
    return stage === 'ended'
      ? []
      : [() => say`${who} ${past('підписа', agrees)} з Україною угоду про спільне виробництво`];
  },
  target: ({ subject }, speaker) => [
    () => say`Україна просить партнерів виділяти ${speaker.value(`${subject}/value`)} ВВП`,
  ],
  total: ({ address }, speaker) => [() => say`Гроші на українське виробництво: ${speaker.value(address)}`],
  gauge: ({ address, countries: [partner = ''] }, speaker) => [
    () => say`${speaker.name(`country/${partner}`)}: ${speaker.value(address)} ВВП на українське виробництво`,
  ],
};
