import { type Code, type StandardCode, words } from './code.ts';

/** Officially assigned codes of ISO 3166-1 alpha-2. */
const ISO_3166 = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/);

/** Organisations that act like a country here, and Kosovo, for which ISO 3166-1 assigns no code. */
const OTHERS: readonly Code[] = [
  {
    code: 'EU',
    label: words('European Union', 'Європейський Союз'),
    standard: { name: 'ISO 3166-1 alpha-2', code: 'EU' },
    meaning: words('Reserved in ISO 3166-1 for the Union.', 'Зарезервовано в ISO 3166-1 для Союзу.'),
  },
  {
    code: 'NATO',
    label: words('NATO', 'НАТО'),
    meaning: words('The alliance; not part of ISO 3166-1.', 'Альянс; не входить до ISO 3166-1.'),
  },
  {
    code: 'XK',
    label: words('Kosovo', 'Косово'),
    meaning: words('User-assigned code that the Union uses.', 'Код вільного призначення, яким користується Союз.'),
  },
];

/** What people write in place of the code of ISO 3166-1. */
const MISTAKEN: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  ENG: 'GB',
  USA: 'US',
  UKR: 'UA',
  OTAN: 'NATO',
};

const names = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  uk: new Intl.DisplayNames(['uk'], { type: 'region' }),
};

function country(code: string): Code {
  const standard: StandardCode = { name: 'ISO 3166-1 alpha-2', code };
  return { code, label: words(names.en.of(code) ?? code, names.uk.of(code) ?? code), standard };
}

/** Countries by their code of ISO 3166-1 alpha-2, with their names by the Unicode CLDR, and the organisations. */
export const countries: readonly Code[] = [...ISO_3166.map(country), ...OTHERS];

const known: ReadonlySet<string> = new Set(countries.map(({ code }) => code));

/** Whether a text is the code of a country or of one of the organisations. */
export function isCountryCode(text: string): boolean {
  return known.has(text);
}

/** The code that was most likely meant: GB for "UK", DK for "dk" or "Denmark"; undefined where that cannot be told. */
export function likelyCountryCode(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (MISTAKEN[upper] !== undefined) return MISTAKEN[upper];
  if (known.has(upper)) return upper;
  const lower = text.toLowerCase().replaceAll('-', ' ');
  return countries.find(({ label }) => label.en.toLowerCase() === lower || label.uk?.toLowerCase() === lower)?.code;
}
