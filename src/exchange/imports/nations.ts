import { countries } from '../../vocabulary/index.ts';

/**
 * Countries that give or could give aid, with the code of ISO 3166-1 alpha-3 and the currency in which their accounts are kept
 * (ISO 4217). Bulgaria's are in euro since its databases were restated.
 */
const NATIONS = `
AE ARE AED, AL ALB ALL, AT AUT EUR, AU AUS AUD, BA BIH BAM, BE BEL EUR, BG BGR EUR, BR BRA BRL, CA CAN CAD, CH CHE CHF,
CN CHN CNY, CY CYP EUR, CZ CZE CZK, DE DEU EUR, DK DNK DKK, EE EST EUR, ES ESP EUR, FI FIN EUR, FR FRA EUR, GB GBR GBP,
GE GEO GEL, GR GRC EUR, HR HRV EUR, HU HUN HUF, IE IRL EUR, IL ISR ILS, IN IND INR, IS ISL ISK, IT ITA EUR, JP JPN JPY,
KR KOR KRW, LI LIE CHF, LT LTU EUR, LU LUX EUR, LV LVA EUR, MD MDA MDL, ME MNE EUR, MK MKD MKD, MT MLT EUR, NL NLD EUR,
NO NOR NOK, NZ NZL NZD, PL POL PLN, PT PRT EUR, QA QAT QAR, RO ROU RON, RS SRB RSD, SA SAU SAR, SE SWE SEK, SG SGP SGD,
SI SVN EUR, SK SVK EUR, TR TUR TRY, TW TWN TWD, UA UKR UAH, US USA USD, XK XKX EUR, ZA ZAF ZAR`
  .trim()
  .split(/,\s*/)
  .map((nation) => nation.split(' ') as [string, string, string]);

/** Codes of the Monetary Fund that are not of ISO 3166-1. */
const OF_THE_FUND: readonly [string, string][] = [['UVK', 'XK']];
const BY_ALPHA3 = new Map([...NATIONS.map(([code, alpha3]): [string, string] => [alpha3, code]), ...OF_THE_FUND]);
const CURRENCY = new Map(NATIONS.map(([code, , currency]) => [code, currency]));
const CODES = new Set(countries.map(({ code }) => code));

/** Names that tables use beside those of the code list. */
const NAMES: Readonly<Record<string, string>> = {
  'united states': 'US',
  'united states of america': 'US',
  usa: 'US',
  'united kingdom': 'GB',
  uk: 'GB',
  'south korea': 'KR',
  'korea, rep.': 'KR',
  'republic of korea': 'KR',
  korea: 'KR',
  'korea, republic of': 'KR',
  czechia: 'CZ',
  'czech republic': 'CZ',
  turkey: 'TR',
  türkiye: 'TR',
  turkiye: 'TR',
  'türkiye, republic of': 'TR',
  'slovak republic': 'SK',
  slovakia: 'SK',
  taiwan: 'TW',
  'taiwan province of china': 'TW',
  'the netherlands': 'NL',
  eu: 'EU',
  'european union': 'EU',
  'eu institutions': 'EU',
  'eu (commission and council)': 'EU',
  'commission and council': 'EU',
  'european commission': 'EU',
  'european peace facility': 'EU',
  'european investment bank': 'EU',
};

const BY_NAME = new Map([
  ...countries.map(({ code, label }) => [label.en.toLowerCase(), code] as const),
  ...Object.entries(NAMES),
]);

/** Marks of a footnote after a name: `Denmark*`, `Denmark ²`, `Denmark [1]`. */
const FOOTNOTE = /\s*(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\[\w{1,2}\]|\(\d{1,2}\))$/u;

/**
 * Our code of a country that a table gives by alpha-2, alpha-3 or English name, with or without the mark of a footnote; undefined where
 * it is none.
 */
export function nationOf(text: string): string | undefined {
  const plain = text.trim().replace(FOOTNOTE, '');
  if (CODES.has(plain)) return plain;
  return BY_ALPHA3.get(plain) ?? BY_NAME.get(plain.toLowerCase());
}

/** Currency of a country's accounts; undefined where this list does not know. */
export function currencyOf(nation: string): string | undefined {
  return CURRENCY.get(nation);
}
